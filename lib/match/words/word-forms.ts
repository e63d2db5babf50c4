import { Kind, kindOfWord } from './phrases.ts';
import { lists } from './word-lists.ts';

/** Letters that have to be left of a word. */
const SHORTEST = 5;
/** Letters of the parts of a compound. */
const SHORTEST_PART = 4;

/** Other forms of a word for people: "managerin" and "commerciale" stand for the same job (Titles 10). */
export function otherGenders(folded: string): string[] {
  return lists.feminine
    .filter(([end]) => folded.endsWith(end) && folded.length - end.length >= SHORTEST - 1)
    .map(([end, instead]) => folded.slice(0, folded.length - end.length) + instead)
    .filter((form) => form.length >= SHORTEST);
}

/**
 * The two words that a compound for people is made of, with or without a letter between them ("Lagerleiter"), or
 * undefined.
 * @param isKnown whether a word stands in some label
 */
export function splitCompound(
  folded: string,
  isKnown: (word: string) => boolean,
): [string, string] | undefined {
  if (lists.tools.has(folded)) return undefined;
  for (let at = folded.length - SHORTEST; at >= SHORTEST_PART; at--) {
    const head = folded.slice(at);
    if ((kindOfWord(head) & (Kind.roleHead | Kind.loneHead)) === 0 || !isKnown(head)) continue;
    for (const link of lists.links) {
      const first = folded.slice(0, at - link.length);
      if (folded.slice(at - link.length, at) !== link || first.length < SHORTEST_PART) continue;
      if (isKnown(first)) return [first, head];
    }
  }
  return undefined;
}
