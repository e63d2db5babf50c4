import { describe, expect, it } from 'vitest';
import { filterOf, inFilter } from '../../../lib/match/text/bit-filter.ts';
import { HashSet } from '../../../lib/match/text/hash-set.ts';

describe('a set of hashes', () => {
  const numbers = Array.from({ length: 20_000 }, (_, at) => Math.imul(at, 0x9e3779b1) | 0);
  const set = new HashSet();
  for (const number of [...numbers, ...numbers.slice(0, 500)]) set.add(number);

  it('holds each number once, zero and negative ones too', () => {
    expect(set.size).toBe(numbers.length);
    expect([...set].sort((a, b) => a - b)).toEqual([...numbers].sort((a, b) => a - b));
    expect(numbers.some((number) => number < 0)).toBe(true);
    expect(numbers).toContain(0);
  });

  it('makes a filter that finds all that was put in and little else', () => {
    const bits = filterOf(set, 16);
    expect(numbers.every((number) => inFilter(bits, number))).toBe(true);
    const others = numbers.map((number) => number ^ 0x5bd1e995).filter((number) => inFilter(bits, number));
    expect(others.length).toBeLessThan(numbers.length / 20);
  });
});
