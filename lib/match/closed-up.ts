import { formOf } from './inflection.ts';
import type { TermIndex } from './open-index.ts';
import { lists } from './word-lists.ts';

/**
 * Reads a word as two that stand beside each other in a label ("midmarket", "presales"), or gives nothing. Names of
 * software stay whole ("salesforce" is not "sales force").
 */
export function splitClosed(folded: string, index: TermIndex): [first: number, second: number][] {
  if (folded.length < 7 || lists.tools.has(folded)) return [];
  for (let at = 3; at <= folded.length - 3; at++) {
    const first = index.findWord(formOf(folded.slice(0, at)));
    if (first < 0) continue;
    const second = index.findWord(formOf(folded.slice(at)));
    if (second >= 0 && index.hasPair(first, second)) return [[first, second]];
  }
  return [];
}
