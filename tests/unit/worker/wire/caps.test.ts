import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  MAX_BLOCK_CHARS,
  MAX_CHARS_PER_MESSAGE,
  MAX_FINDINGS,
  MAX_HITS,
  MAX_TEXT_CHARS,
  MAX_WORD_CHARS,
} from '../../../../lib/limits.ts';
import { list, text } from '../../../../lib/worker/wire/capped.ts';
import { type Name, paramsSchemas } from '../../../../lib/worker/wire/schemas.ts';
import { uncapped } from './uncapped.ts';

test.each(Object.entries(paramsSchemas))('every text and list of %s has a cap', (_name, schema) => {
  expect(uncapped(schema)).toEqual([]);
});

const Short = text(10);
test.each<[string, v.GenericSchema, string[]]>([
  ['a text', v.object({ a: v.string() }), ['a: string']],
  ['a list', v.object({ a: v.array(Short) }), ['a: array']],
  ['a text in a capped list', list(v.string(), 3), ['[]: string']],
  ['a list in a capped list', list(v.object({ b: v.array(Short) }), 3), ['[].b: array']],
  ['a text that may be left out', v.object({ a: v.optional(v.string()) }), ['a: string']],
  ['a text or null', v.object({ a: v.nullable(v.string()) }), ['a: string']],
  ['one of several shapes', v.union([v.object({ a: v.string() }), v.object({ a: Short })]), ['a: string']],
  [
    'one of several kinds',
    v.variant('kind', [v.object({ kind: v.literal('x'), a: v.string() })]),
    ['a: string'],
  ],
  ['names of a record', v.record(v.string(), Short), [': record', '{}: string']],
  ['more keys than are named', v.looseObject({ a: Short }), [': loose_object']],
  ['anything at all', v.object({ a: v.unknown() }), ['a: unknown']],
  ['anything in a capped list', v.pipe(v.array(v.unknown()), v.maxLength(3)), ['[]: unknown']],
  ['something made of it', v.pipe(v.string(), v.transform(Number)), [': string']],
])('%s without one is found', (_what, schema, found) => {
  expect(uncapped(schema)).toEqual(found);
});

test('a long list is refused before any of its items is looked at', () => {
  let looked = 0;
  const item = v.custom(() => {
    looked++;
    return true;
  });
  expect(v.is(list(item, 3), Array(100_000).fill(1))).toBe(false);
  expect(looked).toBe(0);
});

describe('What is longer than it may be', () => {
  const takes = (name: Name, params: unknown): boolean => v.is(paramsSchemas[name], params);
  const words = (many: number): string => 'x'.repeat(many);
  const match = (text: string) => ({
    id: text,
    label: text,
    name: text,
    why: { rule: 'name', expanded: [], edits: [], reordered: false },
    unmapped: [],
  });
  const terms = (many: number, text: string) =>
    Array.from({ length: many }, () => ({ matches: [match(text)], kind: 'term', text, count: 1 }));

  test.each<[string, Name, (over: number) => unknown]>([
    ['a text', 'title', (over) => ({ text: words(MAX_WORD_CHARS + over), pageTitle: '' })],
    [
      'a block',
      'spot',
      (over) => ({ blocks: [{ text: words(MAX_BLOCK_CHARS + over), context: 'prose' }], pageTitle: '' }),
    ],
    ['the number of hits', 'search', (over) => ({ query: 'x', limit: MAX_HITS + over })],
    ['a text to be read', 'readText', (over) => ({ text: words(MAX_TEXT_CHARS + over) })],
    [
      'all blocks together',
      'spot',
      (over) => ({
        blocks: [0, over]
          .map((more) => ({ text: words(MAX_CHARS_PER_MESSAGE / 10 + more), context: 'prose' }))
          .flatMap((one, at) => Array.from({ length: at === 0 ? 9 : 1 }, () => one)),
        pageTitle: '',
      }),
    ],
  ])('%s is refused, and what is just as long is not', (_what, name, paramsOf) => {
    expect(takes(name, paramsOf(0))).toBe(true);
    expect(takes(name, paramsOf(1))).toBe(false);
  });

  test('a report is refused as a whole, though no part of it is too long', () => {
    const report = (text: string) => ({
      findings: { terms: terms(MAX_FINDINGS, text), possible: terms(MAX_FINDINGS, text), cut: false },
      state: 'done',
    });
    expect(takes('report', report(words(500)))).toBe(true);
    expect(takes('report', report(words(MAX_WORD_CHARS)))).toBe(false);
  });
});
