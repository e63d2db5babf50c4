import { describe, expect, it } from 'vitest';
import { compileIndex, stampOf } from '../../../lib/match/compile.ts';
import { compileInSlices } from '../../../lib/match/compile-in-slices.ts';
import { TermIndex } from '../../../lib/match/index/open-index.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import { QuickWords, UNEVEN, UNKNOWN } from '../../../lib/match/read/quick-words.ts';
import { WordReader } from '../../../lib/match/read/word-reader.ts';
import { Tokens } from '../../../lib/match/text/tokens.ts';
import { bundledPacks } from '../bundled.ts';
import { importedPack } from './imported-pack.ts';

const packs = bundledPacks();
const buffer = compileIndex(packs);

describe('the compiled index', () => {
  it('carries the stamp of what it was built from', () => {
    expect(createMatcher(buffer).stamp).toBe(stampOf(packs));
    expect(stampOf(packs)).not.toBe(stampOf(packs.map((pack) => ({ ...pack, revision: 'next' }))));
  });
  it('is the same for the same packs', () => {
    expect(new Uint8Array(compileIndex(packs))).toEqual(new Uint8Array(buffer));
  });
  it('holds every role, competency and thread of the frameworks, but no clusters', () => {
    const index = new TermIndex(buffer);
    const ids = Array.from({ length: index.entities }, (_, entity) => index.entityId(entity));
    const expected = packs.flatMap((pack) => {
      if (pack.kind !== 'framework') return [];
      const terms = pack.competencies.filter(({ kind }) => kind !== 'cluster');
      return [...pack.roles, ...terms, ...pack.threads].map(({ key }) => `${pack.id}:${key}`);
    });
    expect(ids.sort()).toEqual(expected.sort());
  });
  it('reads back after being copied, as a database does', () => {
    const copy = createMatcher(structuredClone(buffer));
    expect(copy.match({ text: 'Sales Director', context: 'title' }).verdict).toBe('match');
  });
  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['other bytes', new ArrayBuffer(4096)],
    ['another format', changed(4)],
  ])('is refused where the buffer holds %s', (_, bytes) => {
    expect(() => createMatcher(bytes)).toThrow(/no compiled index/);
  });
  it('works without aliases and abbreviations, and without any pack', () => {
    const bare = createMatcher(compileIndex(packs.filter(({ kind }) => kind === 'framework')));
    expect(bare.match({ text: 'Senior AE', context: 'title' }).matches[0]?.id).toBe('ladder:ae-senior');
    expect(bare.match({ text: 'Head of Sales', context: 'title' }).verdict).toBe('none');
    const empty = createMatcher(compileIndex([]));
    expect(empty.match({ text: 'Sales Manager', context: 'title' })).toMatchObject({
      verdict: 'none',
      whyNot: [],
    });
    expect(empty.spot([{ text: 'Sales Manager', context: 'prose' }])).toEqual([[]]);
    expect(empty.search('sales', 5)).toEqual([]);
  });
  it('leaves out what a disabled framework holds', () => {
    const some = createMatcher(compileIndex(packs.filter(({ id }) => id !== 'jfm')));
    expect(some.match({ text: 'Tableau', context: 'list' }).verdict).toBe('none');
    expect(some.match({ text: 'salesforce', context: 'list' }).verdict).toBe('none');
  });
});

describe('compiling in slices', () => {
  it('gives the same index and tells how far it is', async () => {
    const all = [...packs, importedPack];
    const shares: number[] = [];
    const index = await compileInSlices(all, { sliceMs: 0, onProgress: (share) => shares.push(share) });
    expect(new Uint8Array(index)).toEqual(new Uint8Array(compileIndex(all)));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
  it('lets others run in between', async () => {
    let answers = 0;
    const answering = setInterval(() => answers++, 0);
    await compileInSlices([...packs, importedPack], { sliceMs: 0 });
    clearInterval(answering);
    expect(answers).toBeGreaterThan(0);
  });
  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const compiling = compileInSlices(packs, {
      sliceMs: 0,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(compiling).rejects.toThrow(/abort/i);
  });
});

it('reads back every name of a classification as it was written', () => {
  const index = new TermIndex(compileIndex([importedPack]));
  const names = [...importedPack.roles, ...importedPack.competencies].flatMap((entity) => [
    'title' in entity ? entity.title : entity.name,
    ...entity.labels.map(({ text }) => text),
  ]);
  expect(Array.from({ length: index.labels }, (_, label) => index.labelText(label))).toEqual(names);
});

it('finds written words as the rules read them, without making strings', () => {
  const index = new TermIndex(compileIndex([...packs, importedPack]));
  const reader = new WordReader(index);
  const quick = new QuickWords(index, reader.shortForms());
  const text = [...packs, importedPack].map((pack) => JSON.stringify(pack)).join(' ');
  const tokens = new Tokens().read(`${text} presales Midmarket visualised classes Glasses travelled buses`);
  let looked = 0;
  for (let place = 0; place < tokens.count; place++) {
    const word = quick.look(tokens, place);
    if (word === UNEVEN) continue;
    const { readings } = reader.read(tokens.surface(place));
    expect([tokens.surface(place), readings.map(({ forms }) => forms)]).toEqual([
      tokens.surface(place),
      word === UNKNOWN ? [] : [[word]],
    ]);
    looked++;
  }
  expect(looked).toBeGreaterThan(1_000);
});

function changed(at: number): ArrayBuffer {
  const copy = buffer.slice(0);
  new Uint8Array(copy)[at] = 250;
  return copy;
}
