/** Words of a text for comparing what a page says twice: lower case, letters and digits. */
function words(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/** Share of the words of `text` that also stand in `other`, 0–1. */
export function overlap(text: string, other: string): number {
  const [wanted, there] = [words(text), words(other)];
  const hits = [...wanted].filter((word) => there.has(word)).length;
  return hits / (wanted.size || 1);
}
