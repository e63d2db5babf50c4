import type { Matcher } from '../../../lib/match/matcher.ts';
import type { MatchContext, MatchResult, Verdict } from '../../../lib/match/types.ts';

export interface MatchCase {
  id: string;
  text: string;
  context: MatchContext;
  expect: { kind: Verdict; ids?: string[]; also?: string[]; never?: string[]; levels?: string[] };
}
export interface CaseOutcome {
  case: MatchCase;
  /** Every way in which the answer differs from what is expected; empty where it is right. */
  faults: string[];
  falseHighlight: boolean;
  missed: boolean;
  abstained: boolean;
}

/** Asks the matcher one case and compares; a highlight that nobody expects is the worst fault. */
export function runCase(one: MatchCase, matcher: Matcher): CaseOutcome {
  const result = matcher.match({ text: one.text, context: one.context });
  const { kind, ids = [], never = [], levels } = one.expect;
  const found = (kind === 'possible' ? result.possible : result.matches).map(({ id }) => id);
  const wrong = falseMatches(one, result);
  const missing = ids.filter((id) => !found.includes(id));
  const faults = [
    ...(result.verdict === kind ? [] : [`is ${result.verdict}, not ${kind}`]),
    ...missing.map((id) => `lacks ${id}`),
    ...never
      .filter((id) => result.matches.some((match) => match.id === id))
      .map((id) => `must not match ${id}`),
    ...levelFaults(result, ids, levels),
  ];
  const abstained = result.verdict === 'none';
  return {
    case: one,
    faults,
    falseHighlight: wrong,
    missed: kind !== 'none' && missing.length > 0,
    abstained,
  };
}

function falseMatches({ expect }: MatchCase, { matches }: MatchResult): boolean {
  const never = expect.never ?? [];
  return (expect.kind !== 'match' && matches.length > 0) || matches.some(({ id }) => never.includes(id));
}

function levelFaults({ matches }: MatchResult, ids: string[], levels: string[] | undefined): string[] {
  if (!levels) return [];
  const match = matches.find(({ id }) => ids.includes(id));
  return match?.levels?.join() === levels.join() ? [] : [`has levels ${match?.levels?.join() ?? 'none'}`];
}

/** The four figures that every run of the cases prints, and the false highlights by name. */
export function reportCases(title: string, outcomes: CaseOutcome[]): string {
  const count = (test: (one: CaseOutcome) => boolean) => outcomes.filter(test).length;
  const line = [
    `${title}: ${count(({ faults }) => faults.length === 0)} of ${outcomes.length} correct`,
    `${count(({ falseHighlight }) => falseHighlight)} false highlights`,
    `${count(({ missed }) => missed)} missed`,
    `${count(({ abstained }) => abstained)} abstentions`,
  ].join(', ');
  const wrong = outcomes.filter(({ falseHighlight }) => falseHighlight);
  return [line, ...wrong.map((one) => `  false highlight ${one.case.id}: ${one.case.text}`)].join('\n');
}
