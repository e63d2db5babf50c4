import * as v from 'valibot';
import { expect, test } from 'vitest';
import { list, text } from '../../../../lib/worker/wire/capped.ts';
import { paramsSchemas } from '../../../../lib/worker/wire/schemas.ts';
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
