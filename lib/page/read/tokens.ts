import { foldName } from '../../fold-name.ts';

/**
 * Words of a folded text for comparing what a page says twice: letters and digits. The pattern for all of Unicode
 * takes the browser a millisecond to make ready, which few pages need.
 */
const words = (folded: string): Set<string> =>
  new Set(folded.match(/[^ -~]/.test(folded) ? /[\p{L}\p{N}]+/gu : /[a-z\d]+/g));

/** Share of the words of `text` that also stand in `other`, 0–1. */
export function overlap(text: string, other: string): number {
  return overlapOf(text)(other);
}

/** The same for one text and many others; what is surely under `least` is 0, and fast. */
export function overlapOf(text: string, least = 0): (other: string) => number {
  const wanted = [...words(foldName(text))];
  const share = (has: (word: string) => boolean) => wanted.filter(has).length / (wanted.length || 1);
  return (other) => {
    const line = foldName(other);
    // A word that stands in the line as a word stands there as letters, too.
    if (share((word) => line.includes(word)) < least) return 0;
    const there = words(line);
    return share((word) => there.has(word));
  };
}
