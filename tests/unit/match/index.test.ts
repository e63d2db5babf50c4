import { describe, expect, it } from 'vitest';
import { compileIndex, stampOf } from '../../../lib/match/compile.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import { TermIndex } from '../../../lib/match/open-index.ts';
import { bundledPacks } from '../bundled.ts';

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

function changed(at: number): ArrayBuffer {
  const copy = buffer.slice(0);
  new Uint8Array(copy)[at] = 250;
  return copy;
}
