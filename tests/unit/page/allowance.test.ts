import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_PAGE_CHARS } from '../../../lib/limits.ts';
import { Allowance } from '../../../lib/page/read/allowance.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Titles as a page would try them one after the other, and how many were asked about. */
function tried(allowance: Allowance, many: number, from = 0): number {
  let paid = 0;
  for (let at = from; at < from + many; at++) if (allowance.pays(`Sales Engineer ${at}`)) paid++;
  return paid;
}

describe('How much a page may ask about', () => {
  test('is enough for the longest page at once', () => {
    const allowance = new Allowance();
    const line = 'x'.repeat(400);
    for (let at = 0; at < MAX_PAGE_CHARS / 400; at++) expect(allowance.pays(`${line}${at}`)).toBe(true);
  });

  test('ends for a page that tries titles, and comes back slowly', () => {
    const allowance = new Allowance();
    expect(tried(allowance, 60_000)).toBeLessThan(30_000);
    expect(tried(allowance, 100, 100_000)).toBe(0);
    vi.advanceTimersByTime(60_000);
    const more = tried(allowance, 60_000, 200_000);
    expect(more).toBeGreaterThan(500);
    expect(more).toBeLessThan(2_500);
    // A night of rest gives no more than the beginning did.
    vi.advanceTimersByTime(12 * 3_600_000);
    expect(tried(allowance, 60_000, 300_000)).toBeLessThan(30_000);
  });

  test('takes a text once, however often it comes back', () => {
    const allowance = new Allowance();
    expect(allowance.pays('Account Executive')).toBe(true);
    tried(allowance, 60_000);
    expect(allowance.pays('Account Executive')).toBe(true);
    expect(allowance.pays('Account Executives')).toBe(false);
  });
});
