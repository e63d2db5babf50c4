const BEYOND_ASCII = /[^ -~]/;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Words of a folded text for comparing what a page says twice: letters and digits. The pattern for all of Unicode
 * takes the browser a millisecond to make ready, which few pages need.
 */
function words(text: string): Set<string> {
  return new Set(text.match(BEYOND_ASCII.test(text) ? /[\p{L}\p{N}]+/gu : /[a-z\d]+/g));
}

/** Share of the words of `text` that also stand in `other`, 0–1. */
export function overlap(text: string, other: string): number {
  return overlapsOf(text, 0)(other);
}

/** The same for many others; a share that is surely under `least` comes out as 0, and fast. */
export function overlapsOf(text: string, least: number): (other: string) => number {
  const wanted = [...words(folded(text))];
  return (other) => {
    const line = folded(other);
    const share = (has: (word: string) => boolean): number =>
      wanted.filter(has).length / (wanted.length || 1);
    // A word that stands in the line as a word stands there as letters, too.
    if (share((word) => line.includes(word)) < least) return 0;
    const there = words(line);
    return share((word) => there.has(word));
  };
}
