/** Start value of a word's hash; see `hashStep`. */
export const HASH_START = 0x811c9dc5 | 0;

/** One step of the hash of a word over its UTF-16 units (FNV-1a). */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Hash of a whole string, equal to the steps over its units. */
export function hashString(text: string): number {
  return hashOn(HASH_START, text);
}

/** The hash of what was hashed so far with a text behind it. */
export function hashOn(start: number, text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) hash = hashStep(hash, text.charCodeAt(index));
  return hash;
}

/**
 * Share of one word in the hash of a label. Shares are added, so that a label has one hash in every word order;
 * which orders count is decided when the label is verified.
 */
export function wordShare(word: number): number {
  let hash = Math.imul(word + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** Sum of the shares of several words. */
export function sharesOf(words: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < words.length; place++) sum = (sum + wordShare(words[place] as number)) | 0;
  return sum;
}

/** Hash of the first words of a label in their order; roles (by forms) and terms (by stems) do not mix. */
export function prefixStep(prefix: number, word: number, role: boolean): number {
  return shareStep(prefix, wordShare(word), role);
}

/** The same by the share of the word. */
export function shareStep(prefix: number, share: number, role: boolean): number {
  return Math.imul((prefix === 0 ? (role ? 1 : 2) : prefix) ^ share, 0x9e3779b1) | 1;
}

/** Hash of all words of a label in their order, from the prefix that they make; an even number, as no prefix is. */
export function wholeOf(prefix: number): number {
  return Math.imul(prefix, 0x27d4eb2f) << 1;
}

/** Hash of a label by the sum of its words' shares alone, in whatever order they stand; even, as `wholeOf` is. */
export function unorderedOf(sum: number): number {
  return Math.imul(sum, 0x165667b1) << 1;
}

/** Spreads a sum of shares over the bits that a table uses. */
export function tableHash(sum: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Smallest power of two that leaves a table of so many entries at most half full. */
export function tableSize(entries: number): number {
  let size = 16;
  while (size < entries * 2) size *= 2;
  return size;
}
