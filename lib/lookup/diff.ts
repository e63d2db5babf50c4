import { diffWordsWithSpace } from 'diff';
import type { DiffRun } from './view.ts';

/**
 * Two texts side by side with the words that differ marked; punctuation and spaces between two changed words
 * belong to the change, so that marks are phrases and not crumbs.
 */
export function diffTexts(from: string, to: string): { from: DiffRun[]; to: DiffRun[] } {
  const parts = diffWordsWithSpace(from, to);
  return {
    from: joinRuns(
      parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, changed: removed })),
    ),
    to: joinRuns(
      parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, changed: added })),
    ),
  };
}

function joinRuns(runs: DiffRun[]): DiffRun[] {
  const out: DiffRun[] = [];
  runs.forEach((run, at) => {
    const between = !run.changed && /^[\s\p{P}]*$/u.test(run.text);
    const changed =
      run.changed || (between && runs[at - 1]?.changed === true && runs[at + 1]?.changed === true);
    const last = out.at(-1);
    if (last?.changed === changed) last.text += run.text;
    else out.push({ text: run.text, changed });
  });
  return out;
}

/** One text on one side only: all of it is a change. */
export function oneSided(text: string, side: 'from' | 'to'): { from: DiffRun[]; to: DiffRun[] } {
  const run = [{ text, changed: true }];
  return side === 'from' ? { from: run, to: [] } : { from: [], to: run };
}
