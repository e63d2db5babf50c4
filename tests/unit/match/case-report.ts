import type { Matcher } from '../../../lib/match/matcher.ts';
import type { MatchContext, MatchResult, Verdict } from '../../../lib/match/types.ts';

export interface MatchCase {
  id: string;
  text: string;
  context: MatchContext;
  expect: { kind: Verdict; ids?: string[]; also?: string[]; never?: string[]; levels?: string[] };
  /** Why the answer may stay short of what is expected; a false highlight is never excused. */
  knownMiss?: string;
}
export interface CaseOutcome {
  case: MatchCase;
  verdict: Verdict;
  /** Every way in which the answer differs from what is expected; empty where it is right. */
  faults: string[];
  falseHighlight: boolean;
  missed: boolean;
}

/** Asks the matcher one case and compares; a highlight that nobody expects is the worst fault. */
export function runCase(one: MatchCase, matcher: Matcher): CaseOutcome {
  const result = matcher.match({ text: one.text, context: one.context });
  const { kind, ids = [], never = [], levels } = one.expect;
  const found = (kind === 'possible' ? result.possible : result.matches).map(({ id }) => id);
  const missing = ids.filter((id) => !found.includes(id));
  const faults = [
    ...(result.verdict === kind ? [] : [`is ${result.verdict}, not ${kind}`]),
    ...missing.map((id) => `lacks ${id}`),
    ...never
      .filter((id) => result.matches.some((match) => match.id === id))
      .map((id) => `must not match ${id}`),
    ...levelFaults(result, ids, levels),
  ];
  return {
    case: one,
    verdict: result.verdict,
    faults,
    falseHighlight: isFalse(one, result),
    missed: kind !== 'none' && (missing.length > 0 || result.verdict !== kind),
  };
}

/** Nothing is to be highlighted, or not this, or none of what is highlighted is what was expected. */
function isFalse({ expect: { kind, ids = [], never = [] } }: MatchCase, { matches }: MatchResult): boolean {
  if (matches.length === 0) return false;
  const isWrong = matches.some(({ id }) => never.includes(id));
  return kind !== 'match' || isWrong || !matches.some(({ id }) => ids.includes(id));
}

function levelFaults({ matches }: MatchResult, ids: string[], levels: string[] | undefined): string[] {
  if (!levels) return [];
  const match = matches.find(({ id }) => ids.includes(id));
  return match?.levels?.join() === levels.join() ? [] : [`has levels ${match?.levels?.join() ?? 'none'}`];
}
