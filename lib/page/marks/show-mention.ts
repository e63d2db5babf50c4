import { scrollTo } from '../dom/dom.ts';
import { rangeOf } from '../read/block.ts';
import type { SpottedBlock } from './choose-marks.ts';

/**
 * Scrolls to the first mention of an entity, selects it and takes the keyboard to the page, so that a screen reader
 * reads on from there; false where nothing of it stands in the page any more.
 */
export function showMention(found: readonly SpottedBlock[], id: string): boolean {
  for (const { block, spots } of found) {
    for (const { start, end, matches } of spots) {
      const range = matches.some((match) => match.id === id) && rangeOf(block, start, end);
      if (!range) continue;
      focus();
      scrollTo(block.element, { block: 'center' });
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      return true;
    }
  }
  return false;
}
