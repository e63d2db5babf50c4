/** Longest list item, in words (matching.md, Skill terms 5). */
const MAX_WORDS = 12;

/**
 * A subject with its verb, or a verb form that only a sentence has; for lower-cased text, because the flags `iu`
 * and `\\p{L}` make the browser work long on a pattern before it is used once.
 */
const FINITE =
  /\b(?:i|you|we|they|he|she|it|who|that|which)(?:'(?:ll|re|ve|s)| (?!and\b|or\b)[a-zß-ɏ])|\b(?:is|are|was|were|will|has|have|had|can|could|should|would|may|must|shall|does|do)\b/;

/** Whether a text reads as an item of a list: up to twelve words and no finite sentence. */
export function readsAsItem(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words > MAX_WORDS) return false;
  if (words >= 5 && /[.!?]["'”’)]?$/.test(text.slice(-2))) return false;
  return !FINITE.test(text.toLowerCase());
}
