import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/texts/en/en.ts';

const RULES = Object.keys(en.whyNot) as (keyof typeof en.whyNot)[];
const WORDS = [[], [{ text: 'Customer', label: 'Sales' }], [{ text: 'Customer' }], [{ label: 'Sales' }]];

describe('why not', () => {
  it.each(RULES)('%s is one sentence that names the candidate, whatever words came with it', (rule) => {
    for (const words of WORDS) {
      const sentence = en.whyNot[rule]('Sales Support Supervisor', words);
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence).toContain('Sales Support Supervisor');
      expect(sentence).not.toMatch(/undefined|“”| {2}/);
    }
  });
});

describe('places', () => {
  it('counts rungs as listed', () => {
    expect(en.place.rung(2, 7)).toBe('Rung 2 of 7 as listed');
  });
  it('shows that a title is named at two levels instead of choosing one', () => {
    expect(en.place.level(['P3', 'P4'], 'P1', 'P5')).toBe('The source names this at P3 and P4, of P1–P5');
    expect(en.place.level(['P2'], 'P1', 'P5')).toBe('P2 of P1–P5');
  });
});

it('counts in words that fit the number', () => {
  expect(en.findings.mentions(1)).toBe('1 mention');
  expect(en.findings.mentions(1200)).toBe('1,200 mentions');
  expect(en.facts.amount(98_312, undefined, 50)).toBe('98,312 at the 50th percentile');
});
