/** Longest list item, in words (matching.md, Skill terms 5). */
const MAX_WORDS = 12;

/** A subject with its verb, or a verb form that only a sentence has. */
const FINITE =
  /\b(?:i|you|we|they|he|she|it|who|that|which)(?:'(?:ll|re|ve|s)| (?!and\b|or\b)\p{L}+)|\b(?:is|are|was|were|will|has|have|had|can|could|should|would|may|must|shall|does|do)\b/iu;

/** Whether a text reads as an item of a list: up to twelve words and no finite sentence. */
export function readsAsItem(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > MAX_WORDS) return false;
  if (words.length >= 5 && /[.!?]["'”’)]?$/u.test(text)) return false;
  return !FINITE.test(text);
}
