import type { Block } from '../read/block.ts';
import { Gap } from '../text/letters.ts';
import { lists } from '../words/word-lists.ts';

/** Words of a line that may be one title. */
const LONGEST = 14;
/** Share of its words that are written with a capital, as the words of titles are; small words do not count. */
const CAPITALS = 0.75;

/**
 * Whether a list entry reads as one title (a result card, a link) and not as a sentence or a row of skills: short,
 * without the end of a sentence and without a word to the reader, its words with capitals (Titles 10).
 */
export function isTitleLine(block: Block): boolean {
  const { count } = block;
  if (count === 0 || count > LONGEST || /[;?]|\.\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(block.text)) return false;
  let content = 0;
  let capitals = 0;
  for (let place = 0; place < count; place++) {
    const { grammar, folded } = block.entry(place);
    if (lists.address.has(folded)) return false;
    if (grammar || lists.breaks.has(folded) || block.gap(place) & Gap.slash) continue;
    content++;
    if (/^[\p{Lu}\p{N}]/u.test(block.raw(place))) capitals++;
  }
  return content > 0 && capitals >= content * CAPITALS;
}
