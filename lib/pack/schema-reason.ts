import type * as v from 'valibot';
import type { Values } from './fill-template.ts';
import type { PackSentence } from './pack-sentence.ts';

/** Of a wrong value. */
const SHOWN_CHARS = 40;

/** What is wrong where a value breaks the schema, as a phrase that follows its place. */
export function schemaReason(issue: v.BaseIssue<unknown>): { reason: PackSentence; values?: Values } {
  const { type, expected, input } = issue;
  if (type === 'strict_object' && expected === 'never') return { reason: 'is no member of this format' };
  if (input === undefined) return { reason: 'is missing' };
  const plain = PLAIN[type];
  if (plain !== undefined) return { reason: plain };
  if (CHOICES.includes(type)) {
    const wanted = choicesOf(expected);
    if (typeof input !== 'string' && typeof input !== 'number') {
      return { reason: 'must be one of {wanted}', values: { wanted } };
    }
    const found = String(input).slice(0, SHOWN_CHARS);
    return { reason: 'is “{found}” and must be one of {wanted}', values: { found, wanted } };
  }
  if (type === 'max_length')
    return { reason: 'is longer than {most}', values: { most: Number(issue.requirement) } };
  // The patterns of this schema have reasons of their own.
  if (type === 'regex') return { reason: issue.message as PackSentence };
  return { reason: 'is not of the form that this field has' };
}

const PLAIN: Record<string, PackSentence> = {
  string: 'is not a text',
  number: 'is not a number',
  boolean: 'is neither true nor false',
  array: 'is not a list',
  strict_object: 'is not an object',
  record: 'is not an object',
  min_length: 'is empty',
};

const CHOICES = ['literal', 'picklist', 'union', 'variant'];

/** `("x" | "y")` as `x, y`. */
function choicesOf(expected: string | null): string {
  return (expected ?? '').replace(/[()"]/gu, '').replaceAll(' | ', ', ').replace('boolean', 'true, false');
}
