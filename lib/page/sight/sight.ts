import { checkVisibility } from '../dom/dom.ts';
import { around } from '../dom/flat-tree.ts';
import { area, type Box } from './boxes.ts';
import { styleOf } from './look.ts';
import type { Painters } from './painters.ts';
import { Way } from './way.ts';

/** Smallest letters that can be read, in px: their size, and the area that each has. */
const LEAST_SIZE = 5;
const LEAST_AREA = 10;

const range = new Range();

/**
 * Whether a person can see a run of text: now, or after scrolling to it; where it is, if so. A page sees which words are marked, so that
 * a mark on what nobody reads would tell it what the user's frameworks know for nothing in return.
 *
 * Styles and boxes of all elements around the text are looked at, and what is painted over it: in the window by the
 * browser's own hit test, elsewhere by the places of everything opaque. Where that is not sure, the text is not seen,
 * and looked at again (Watch). What no script can find out: a font without letters, and a picture in the colour of
 * the text under it.
 */
export function isSeen(node: Text, start: number, end: number, painters: Painters): Box | false {
  const element = around(node);
  if (!element || checkVisibility(element) === false) return false;
  range.setStart(node, start);
  range.setEnd(node, end);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  range.setStart(document, 0);
  const style = styleOf(element);
  if (style.visibility !== 'visible' || !isLegible(boxes, node.data.slice(start, end))) return false;
  const way = new Way(element, boxes, painters);
  return way.leadsOut() && way.size(style) >= LEAST_SIZE && (boxes[0] ?? false);
}

function isLegible(boxes: readonly Box[], text: string): boolean {
  const chars = text.replace(/\s+/g, ' ').length;
  const thin = chars > 2 ? LEAST_SIZE : LEAST_SIZE / 2;
  const fit = boxes.filter(({ left, right, top, bottom }) => Math.min(right - left, bottom - top) >= thin);
  return area(fit) >= LEAST_AREA * chars;
}
