/** Words of a text for comparing what a page says twice: lower case, letters and digits. */
export function tokens(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Share of the words of `text` that also stand in `other`, 0–1. */
export function overlap(text: string, other: string): number {
  const wanted = new Set(tokens(text));
  if (wanted.size === 0) return 0;
  const there = new Set(tokens(other));
  let hits = 0;
  for (const word of wanted) if (there.has(word)) hits++;
  return hits / wanted.size;
}

/** Shared words over all words of both, 0–1: 1 for the same words. */
export function likeness(text: string, other: string): number {
  const left = new Set(tokens(text));
  const right = new Set(tokens(other));
  if (left.size === 0 || right.size === 0) return 0;
  let hits = 0;
  for (const word of left) if (right.has(word)) hits++;
  return hits / (left.size + right.size - hits);
}
