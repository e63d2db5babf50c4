import { MAX_FRAME_CHARS } from '../limits.ts';
import type { FrameFindings, TermFinding } from '../messages.ts';

const charsOf = (value: unknown): number => JSON.stringify(value).length;

/**
 * Findings of a frame within its share of the session, as they are to be kept, and what they take. Of too many, what
 * is only possible goes first, then what the page mentions least; then it counts as cut short.
 */
export function fitted(findings: FrameFindings): { findings: FrameFindings; size: number } {
  const size = charsOf(findings);
  if (size <= MAX_FRAME_CHARS) return { findings, size };
  const { title, terms, possible } = findings;
  let left = MAX_FRAME_CHARS - charsOf(title ?? null) - 100;
  const take = (list: TermFinding[]): TermFinding[] =>
    [...list]
      .sort((a, b) => b.count - a.count)
      .filter((term) => {
        left -= charsOf(term) + 1;
        return left >= 0;
      });
  const kept = { terms: take(terms), possible: take(possible), cut: true };
  // A title so long that it takes all of the share is none that a reader would know again.
  const whole = { ...kept, ...(title && charsOf(title) < MAX_FRAME_CHARS / 2 ? { title } : {}) };
  return { findings: whole, size: charsOf(whole) };
}
