import { describe, expect, it } from 'vitest';
import { linkIndexSteps } from '../../../../lib/match/linking/compile-links.ts';
import { Linker } from '../../../../lib/match/linking/linker.ts';
import { SortedWords, sortWords } from '../../../../lib/match/linking/words.ts';
import { abbreviations, bytes, linked, pack } from './classification.ts';

describe('the index of evidence', () => {
  it('opens from the middle of a larger record without being copied', () => {
    const record = new Uint8Array(bytes.length + 64);
    record.set(bytes, 24);
    const linker = new Linker(record.subarray(24, 24 + bytes.length), abbreviations);
    expect(linked('School Bus Driver', linker)[0]).toBe('Bus Drivers');
    expect(linker.index.sections.labelWords.buffer).toBe(record.buffer);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['something else', new Uint8Array(4096).fill(7)],
  ])('refuses bytes that are %s', (_, wrong) => {
    expect(() => new Linker(wrong, abbreviations)).toThrow('no link index');
  });

  it('comes out the same in slices', () => {
    const steps = linkIndexSteps(pack, abbreviations);
    let slices = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) slices += 1;
    expect(slices).toBeGreaterThan(5);
    expect(new Uint8Array(step.value)).toEqual(bytes);
  });

  it('comes out the same from a pack without what has a default', () => {
    const bare = JSON.parse(JSON.stringify(pack));
    for (const role of bare.roles) {
      if (role.statements.length === 0) delete role.statements;
      for (const key of ['requires', 'exclusions', 'pay', 'codes', 'flags']) delete role[key];
    }
    const steps = linkIndexSteps(bare, abbreviations);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(new Uint8Array(step.value)).toEqual(bytes);
  });
});

describe('words in the order of their bytes', () => {
  const { bytes: text, at, numbers } = sortWords(['welder', 'über', 'a', 'weld', 'c++', '溶接工', '']);
  const words = new SortedWords(text, at);

  it('finds every word and gives it back', () => {
    for (const [word, number] of numbers) {
      expect(words.find(word)).toBe(number);
      expect(words.text(number)).toBe(word);
    }
  });

  it('finds nothing that is not there', () => {
    for (const word of ['wel', 'welders', 'uber', 'zz', '溶接']) expect(words.find(word)).toBe(-1);
  });
});
