import { describe, expect, it } from 'vitest';
import { bundledMatcher } from './matcher-of-packs.ts';

const matcher = bundledMatcher();
const ids = (text: string, limit = 8) => matcher.search(text, limit).map(({ id }) => id);

describe('search as you type', () => {
  it.each([
    ['sdr', 'ladder:sdr'],
    ['Solving Problems', 'astd:solving-problems'],
    ['Sales Support Supervisor', 'sal:SM15000482'],
    ['meeting managment', 'sal:meeting-management'],
  ])('%s is first of all %s', (text, id) => {
    const [first] = matcher.search(text, 8);
    expect(first).toMatchObject({ id, verdict: 'match' });
  });
  it.each([
    ['acc', 'ladder:ae'],
    ['sales dir', 'ladder:sales-director'],
    ['customer compl', 'sal:customer-complaint-resolution'],
    ['forecas', 'jfm:skill:sales-forecasting'],
    ['customer complaints', 'sal:customer-complaint-resolution'],
    ['complaint', 'sal:customer-complaint-resolution'],
  ])('%s offers %s', (text, id) => {
    expect(ids(text)).toContain(id);
  });
  it('keeps to the limit, names each entity once and has nothing for what is not there', () => {
    expect(matcher.search('s', 5)).toHaveLength(5);
    const all = ids('sales', 50);
    expect(new Set(all).size).toBe(all.length);
    expect(ids('registered nurse')).toEqual([]);
    expect(ids('   ')).toEqual([]);
  });
});
