import type { TermIndex } from '../index/open-index.ts';
import { hashString } from '../text/hash.ts';
import { formOf } from '../text/inflection.ts';
import { lists } from '../words/word-lists.ts';

/**
 * Reads a word as two that stand beside each other in a label ("oakglaze", "prekiln"), or gives nothing. Names of
 * software stay whole ("kilnforce" is not "kiln force").
 */
export function splitClosed(
  folded: string,
  form: string,
  index: TermIndex,
): [first: number, second: number][] {
  if (folded.length < 7 || lists.tools.has(folded)) return [];
  if (!index.mayBeClosedUp(hashString(form)) && !index.mayBeClosedUp(hashString(folded))) return [];
  for (let at = 3; at <= folded.length - 3; at++) {
    const [one, two] = [formOf(folded.slice(0, at)), formOf(folded.slice(at))];
    const first = index.findWord(one);
    if (first < 0 || !index.mayBePair(one, two)) continue;
    const second = index.findWord(two);
    if (second >= 0) return [[first, second]];
  }
  return [];
}
