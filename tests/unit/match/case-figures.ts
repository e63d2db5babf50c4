import type { CaseOutcome } from './case-report.ts';

/** A share with what it is a share of. */
export interface Share {
  count: number;
  of: number;
}
/** What a set of cases says of the matcher. */
export interface CaseFigures {
  name: string;
  /** Answers that are right in every way, of all texts. */
  correct: Share;
  /** Right highlights of all highlights. */
  precision: Share;
  /** Highlights that were found, of those that were expected. */
  recall: Share;
  /** Titles and terms offered as possible, of those that were expected so. */
  offered: Share;
  /** Texts that rightly got no answer, of all that got none. */
  abstained: Share;
}

const CONTEXTS = [
  ['title', 'titles'],
  ['list', 'list items'],
  ['prose', 'prose'],
  ['lookup', 'lookups'],
  ['eeo', 'legal and benefits'],
] as const;

/** The figures of all cases, then of each context. */
export function figuresOf(outcomes: CaseOutcome[]): CaseFigures[] {
  const parts = CONTEXTS.map(([context, name]) =>
    figures(
      name,
      outcomes.filter((one) => one.case.context === context),
    ),
  );
  return [figures('all', outcomes), ...parts.filter(({ correct }) => correct.of > 0)];
}

function figures(name: string, outcomes: CaseOutcome[]): CaseFigures {
  const expecting = (kind: string) => outcomes.filter((one) => one.case.expect.kind === kind);
  const answered = (verdict: string) => outcomes.filter((one) => one.verdict === verdict);
  return {
    name,
    correct: share(outcomes, ({ faults }) => faults.length === 0),
    precision: share(answered('match'), ({ falseHighlight }) => !falseHighlight),
    recall: share(expecting('match'), ({ missed }) => !missed),
    offered: share(expecting('possible'), ({ missed }) => !missed),
    abstained: share(answered('none'), (one) => one.case.expect.kind === 'none'),
  };
}

function share(outcomes: CaseOutcome[], test: (one: CaseOutcome) => boolean): Share {
  return { count: outcomes.filter(test).length, of: outcomes.length };
}

/** What went wrong, one line each: false highlights first, then misses, then what is only answered otherwise. */
export function faultLines(outcomes: CaseOutcome[]): string[] {
  const faulty = outcomes.filter(({ faults, falseHighlight }) => falseHighlight || faults.length > 0);
  const rank = ({ falseHighlight, missed }: CaseOutcome) => (falseHighlight ? 0 : missed ? 1 : 2);
  return faulty.sort((a, b) => rank(a) - rank(b)).map(faultLine);
}

const KINDS = ['FALSE HIGHLIGHT', 'missed', 'answered otherwise'] as const;

function faultLine({ case: one, faults, falseHighlight, missed }: CaseOutcome): string {
  const [wrong, miss, other] = KINDS;
  const kind = falseHighlight ? wrong : missed ? miss : other;
  const known = one.knownMiss ? ` (known: ${one.knownMiss})` : '';
  return `  ${kind} ${one.id} ${one.context} "${one.text}": ${faults.join(', ')}${known}`;
}

/** The figures as a table with denominators, and what went wrong by name: printed in every run of the cases. */
export function reportCases(title: string, outcomes: CaseOutcome[]): string {
  const head = [title, 'correct', 'precision', 'recall', 'possible', 'rightly silent'];
  const lines = figuresOf(outcomes).map((one) => [
    `  ${one.name}`,
    ...[one.correct, one.precision, one.recall, one.offered, one.abstained].map(shareText),
  ]);
  const cells = [head, ...lines];
  const widths = head.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const rows = cells.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...rows, ...faultLines(outcomes)].join('\n');
}

/** "92 of 94 (97.9 %)", or a dash where there is nothing to count. */
export function shareText({ count, of }: Share): string {
  return of === 0 ? '-' : `${count} of ${of} (${((100 * count) / of).toFixed(1)} %)`;
}
