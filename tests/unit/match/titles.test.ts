import { describe, expect, it } from 'vitest';
import { bundledMatcher } from './matcher-of-packs.ts';

const matcher = bundledMatcher();
const title = (text: string, pageTitle?: string) =>
  matcher.match({ text, context: 'title', ...(pageTitle ? { pageTitle } : {}) });
const unmapped = (text: string, id: string) => title(text).matches.find((match) => match.id === id)?.unmapped;

describe('what stands aside', () => {
  it.each([
    ['Enterprise Account Executive - EMEA (m/w/d)', 'ladder:ae-enterprise', ['EMEA']],
    ['Account Executive II', 'ladder:ae', ['II']],
    ['Sr. SDR', 'ladder:sdr', ['Sr.']],
    ['Sales Development Representative (SDR) – Remote, Austin, TX', 'ladder:sdr', ['Remote', 'Austin', 'TX']],
    ['CRO | B2B SaaS', 'ladder:cro', ['B2B SaaS']],
    ['Account Executive – $120k OTE – Job ID 88231', 'ladder:ae', []],
    ['🔥 URGENT: Sales Manager 🔥 (all genders)', 'ladder:sales-manager', []],
    ['Sr. Account Executive, Mid-Market', 'ladder:ae-senior', []],
    ['Sr. Account Executive, Mid-Market', 'astd:title:account-executive', ['Sr.', 'Mid-Market']],
  ])('%s for %s', (text, id, parts) => {
    expect(unmapped(text, id)).toEqual(parts);
  });
});

describe('seniority and segment are two axes', () => {
  it('gives the rung before the segment', () => {
    const ids = title('Sr. Account Executive, Mid-Market').matches.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['ladder:ae-senior', 'ladder:ae-midmarket']);
  });
  it('gives both levels where the source names a title twice, and no level for a grade', () => {
    expect(title('Senior Sales Operations Manager').matches[0]?.levels).toEqual(['P3', 'P4']);
    expect(title('Account Manager P3').matches[0]?.levels).toBeUndefined();
  });
});

describe('why', () => {
  it('tells what was spelled out, corrected and turned round', () => {
    const why = (text: string) => title(text).matches[0]?.why;
    expect(why('Acount Executve')?.edits).toEqual([
      { from: 'Acount', to: 'account' },
      { from: 'Executve', to: 'executive' },
    ]);
    expect(why('VP, Sales')?.expanded).toEqual([{ from: 'VP', to: 'vice president' }]);
    expect(why('Director of Sales')?.reordered).toBe(true);
    expect(why('Sales Director')?.reordered).toBe(false);
  });
  it('gives the reason of the related list', () => {
    const [match] = title('SDR Manager').possible;
    expect(match?.why.rule).toBe('related');
    expect(match?.why.reason).toMatch(/leads SDRs/);
  });
});

describe('why not', () => {
  it('names Sales Support Supervisor and the word that differs', () => {
    const [first] = title('Customer Support Supervisor').whyNot;
    expect(first).toMatchObject({
      id: 'sal:SM15000482',
      rule: 'other-word',
      words: [{ text: 'Customer', label: 'Sales' }],
    });
  });
  it.each([
    ['Account Executive Assistant', 'function-word', 'Assistant'],
    ['SDR Team Lead', 'manages', 'Team Lead'],
    ['Presales Manager', 'opposite', 'Presales'],
    ['Clinical Trial Manager – CRO', 'other-meaning', 'CRO'],
    ['sdr', 'case', 'sdr'],
    ['Product Manager', 'lone-word', 'Manager'],
  ])('%s is stopped by %s', (text, rule, word) => {
    const [first] = title(text).whyNot;
    expect(first?.rule).toBe(rule);
    expect(first?.words[0]?.text).toBe(word);
  });
  it('is empty where something was found', () => {
    expect(title('Account Executive').whyNot).toEqual([]);
  });
});

describe('context', () => {
  it('makes an everyday title a match where the page speaks of sales', () => {
    expect(title('Policy Analyst').verdict).toBe('possible');
    expect(title('Policy Analyst', 'Policy Analyst, Sales Compensation').verdict).toBe('match');
  });
});
