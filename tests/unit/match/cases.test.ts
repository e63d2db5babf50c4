import { afterAll, describe, expect, it } from 'vitest';
import ownCases from '../../cases/own.json';
import publicCases from '../../cases/public.json';
import { type CaseOutcome, type MatchCase, reportCases, runCase } from './case-report.ts';
import { bundledMatcher } from './matcher-of-packs.ts';

const matcher = bundledMatcher();

describe.each([
  ['public cases', publicCases as MatchCase[]],
  ['own cases', ownCases as MatchCase[]],
])('%s', (title, cases) => {
  const outcomes: CaseOutcome[] = [];
  afterAll(() => console.log(reportCases(title, outcomes)));

  it.each(cases.map((one) => [`${one.id} ${one.context}: ${one.text}`, one] as const))('%s', (_, one) => {
    const outcome = runCase(one, matcher);
    outcomes.push(outcome);
    expect(outcome.faults).toEqual([]);
    expect(outcome.falseHighlight).toBe(false);
  });

  it.each(
    cases
      .filter(({ context, text }) => context === 'title' && text.length > 8)
      .map((one) => [one.text, one] as const),
  )('a page marks "%s" as the lookup answers it', (_, { text }) => {
    const { matches } = matcher.match({ text, context: 'title' });
    const [spots = []] = matcher.spot([{ text, context: 'title' }]);
    const marked = spots.filter(({ verdict }) => verdict === 'match').flatMap((spot) => spot.matches);
    expect(marked.map(({ id }) => id).sort()).toEqual(matches.map(({ id }) => id).sort());
  });
});

it('half of the own cases must not be highlighted, and none is asked twice', () => {
  const cases = ownCases as MatchCase[];
  const unmarked = cases.filter(({ expect: { kind } }) => kind !== 'match').length;
  expect(cases.length).toBeGreaterThanOrEqual(250);
  expect(unmarked / cases.length).toBeGreaterThan(0.5);
  expect(new Set(cases.map(({ context, text }) => `${context} ${text}`)).size).toBe(cases.length);
});
