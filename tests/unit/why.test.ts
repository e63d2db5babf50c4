import { describe, expect, it } from 'vitest';
import { whyParts } from '../../components/card/model.ts';
import { textOf } from '../../components/content.ts';
import { searchWhy } from '../../components/search/search-why.ts';
import { compileIndex } from '../../lib/match/compile.ts';
import { createMatcher } from '../../lib/match/matcher.ts';
import type { Match, MatchContext, Why, WhyNot } from '../../lib/match/types.ts';
import { de } from '../../lib/texts/de/de.ts';
import { en } from '../../lib/texts/en/en.ts';
import { es } from '../../lib/texts/es/es.ts';
import { fr } from '../../lib/texts/fr/fr.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import freshCases from '../cases/fresh.json';
import ownCases from '../cases/own.json';
import publicCases from '../cases/public.json';
import { bundledPacks } from './bundled.ts';
import { importedPack } from './match/imported-pack.ts';

/** Every rule that there is: the compiler asks here for one that is new, and the sentences below then for its words. */
const WHY = {
  name: true,
  label: true,
  alias: true,
  related: true,
  generic: true,
  'no-context': true,
  statement: true,
  similar: true,
  'listed-words': true,
} satisfies Record<Why['rule'], true>;
const WHY_NOT = {
  'other-word': true,
  'missing-word': true,
  'function-word': true,
  manages: true,
  'lone-word': true,
  case: true,
  'no-context': true,
  'other-meaning': true,
  generic: true,
  opposite: true,
  'not-scanned': true,
} satisfies Record<WhyNot['rule'], true>;

const LANGUAGES: { lang: string; texts: Texts }[] = [en, de, fr, es].map((texts) => ({
  lang: texts.lang,
  texts,
}));
const CASES = [...ownCases, ...publicCases, ...freshCases] as { text: string; context: MatchContext }[];
const matcher = createMatcher(compileIndex([...bundledPacks(), importedPack]));
const RESULTS = CASES.flatMap(({ text, context }) =>
  [context, 'lookup' as const].map((asked) => ({ text, asked, ...matcher.match({ text, context: asked }) })),
);
const MATCHES = RESULTS.flatMap(({ matches, possible }) => [...matches, ...possible]);
const NEAR = RESULTS.flatMap(({ whyNot }) => whyNot);

/** What keeps a text from being one or more whole sentences; an empty list is a pass. */
function faults(said: string): string[] {
  const found: string[] = [];
  if (!/^[\p{Lu}“„«"]/u.test(said)) found.push('begins small');
  if (!/[.!?…]["”“»]?$/.test(said.trim())) found.push('has no end');
  if (/undefined|null|NaN|\[object|“”|„“|«\s»|«»| {2}| ,| \./.test(said)) found.push('has a hole');
  return found.map((fault) => `${fault}: ${said}`);
}

const plain: Match = {
  id: 'ladder:ae',
  label: 'AE',
  name: 'Account Executive',
  why: { rule: 'label', expanded: [], edits: [], reordered: false },
  unmapped: [],
};
const saying = (match: Match, texts: Texts) => whyParts(match, { lang: 'en' }, texts).map(textOf);

describe.each(LANGUAGES)('why, in $lang', ({ texts }) => {
  it.each(Object.keys(WHY) as Why['rule'][])('%s is a sentence', (rule) => {
    for (const reason of [undefined, 'The source says so.']) {
      const match = { ...plain, why: { ...plain.why, rule, ...(reason ? { reason } : {}) } };
      const said = saying(match, texts);
      expect(said.length).toBeGreaterThan(0);
      expect(said.flatMap(faults)).toEqual([]);
    }
  });

  it.each([
    [
      'what was spelled out',
      { why: { ...plain.why, expanded: [{ from: 'Sr.', to: 'senior' }] } },
      ['Sr.', 'senior'],
    ],
    [
      'what was misspelt',
      { why: { ...plain.why, edits: [{ from: 'Mangaer', to: 'manager' }] } },
      ['Mangaer', 'manager'],
    ],
    ['what was left aside', { unmapped: ['EMEA', 'II'] }, ['EMEA', 'II']],
    [
      'what its names hold and lack',
      { why: { ...plain.why, shared: ['kiln'], lacking: ['night'] } },
      ['kiln', 'night'],
    ],
    ['another order', { why: { ...plain.why, reordered: true } }, []],
  ])('says %s, in sentences of its own', (_what, rest, words) => {
    const [said = ''] = saying({ ...plain, ...rest }, texts);
    const [alone = ''] = saying(plain, texts);
    expect(said.length).toBeGreaterThan(alone.length + 5);
    for (const word of words) expect(said).toContain(word);
    expect(faults(said)).toEqual([]);
  });

  it('holds for every match of all cases, by each framework and by an imported classification', () => {
    expect(MATCHES.length).toBeGreaterThan(500);
    expect(MATCHES.flatMap((match) => saying(match, texts)).flatMap(faults)).toEqual([]);
  });
});

describe.each(LANGUAGES)('why not, in $lang', ({ texts }) => {
  it.each(Object.keys(WHY_NOT) as WhyNot['rule'][])('%s is a sentence with the candidate in it', (rule) => {
    for (const words of [
      [],
      [{ text: 'Customer', label: 'Sales' }],
      [{ text: 'Customer' }],
      [{ label: 'Sales' }],
    ]) {
      const said = texts.whyNot[rule]('Sales Support Supervisor', words);
      expect(said).toContain('Sales Support Supervisor');
      expect(faults(said)).toEqual([]);
    }
  });

  it('holds for every near candidate of all cases', () => {
    expect(NEAR.length).toBeGreaterThan(200);
    expect(NEAR.flatMap(({ rule, name, words }) => faults(texts.whyNot[rule](name, words)))).toEqual([]);
  });
});

describe('the rules that answers give', () => {
  it('are all known here', () => {
    const given = new Set(MATCHES.map(({ why }) => why.rule));
    expect([...given].filter((rule) => !(rule in WHY))).toEqual([]);
    expect(NEAR.map(({ rule }) => rule).filter((rule) => !(rule in WHY_NOT))).toEqual([]);
    // The cases must speak of most rules, or the tests above prove little.
    expect([...given]).toEqual(
      expect.arrayContaining(['name', 'label', 'alias', 'related', 'similar', 'listed-words']),
    );
  });

  it('are the texts’ own keys in every language', () => {
    for (const { texts } of LANGUAGES) {
      expect(Object.keys(texts.why).sort()).toEqual(Object.keys(WHY).sort());
      expect(Object.keys(texts.whyNot).sort()).toEqual(Object.keys(WHY_NOT).sort());
    }
  });
});

describe('search hits', () => {
  const queries = [
    'sales man',
    'AE',
    'negoti',
    'complaints',
    'forcasting',
    'sdr manager',
    'kiln',
    'ngotiating',
  ];
  const hits = queries.flatMap((query) => matcher.search(query, 20).map((hit) => ({ query, hit })));

  it.each(LANGUAGES)('say in $lang why they stand there', ({ texts }) => {
    expect(hits.length).toBeGreaterThan(40);
    expect(hits.flatMap(({ query, hit }) => faults(searchWhy(hit, query, texts)))).toEqual([]);
  });

  it('tell a name, another name, a beginning and a near spelling apart', () => {
    const found = { name: 'Account Executive', label: 'Account Executive' };
    const said = [
      searchWhy({ ...found, verdict: 'match' }, 'account executive', en),
      searchWhy({ ...found, label: 'AE', verdict: 'match' }, 'ae', en),
      searchWhy({ ...found, verdict: 'possible' }, 'acc ex', en),
      searchWhy({ ...found, verdict: 'possible' }, 'acount', en),
    ];
    expect(new Set(said).size).toBe(4);
    expect(said[1]).toContain('AE');
  });
});
