import { afterAll, describe, expect, it } from 'vitest';
import freshCases from '../../cases/fresh.json';
import ownCases from '../../cases/own.json';
import publicCases from '../../cases/public.json';
import { reportCases } from './case-figures.ts';
import { type CaseOutcome, type MatchCase, runCase } from './case-report.ts';
import { bundledMatcher } from './matcher-of-packs.ts';

const matcher = bundledMatcher();

describe.each([
  ['public cases', publicCases as MatchCase[]],
  ['own cases', ownCases as MatchCase[]],
  ['fresh cases', freshCases as MatchCase[]],
])('%s', (title, cases) => {
  const outcomes: CaseOutcome[] = [];
  afterAll(() => console.log(reportCases(title, outcomes)));

  it.each(cases.map((one) => [`${one.id} ${one.context}: ${one.text}`, one] as const))('%s', (_, one) => {
    const outcome = runCase(one, matcher);
    outcomes.push(outcome);
    expect(outcome.falseHighlight).toBe(false);
    // A miss that is known has to be one still: what the matcher has learnt becomes a case like any other.
    if (one.knownMiss) expect(outcome.faults).not.toEqual([]);
    else expect(outcome.faults).toEqual([]);
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

describe.each([
  ['own cases', ownCases as MatchCase[]],
  ['fresh cases', freshCases as MatchCase[]],
])('%s', (_, cases) => {
  it('are at least 300, and half of them must not be highlighted', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    const unmarked = cases.filter(({ expect: { kind } }) => kind !== 'match').length;
    expect(unmarked / cases.length).toBeGreaterThan(0.5);
  });
});

it('no text is asked twice', () => {
  const cases = [...publicCases, ...ownCases, ...freshCases] as MatchCase[];
  const texts = cases.map(({ context, text }) => `${context} ${text}`);
  expect(texts.filter((text, at) => texts.indexOf(text) < at)).toEqual([]);
});
