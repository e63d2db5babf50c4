import { rootOf } from '../dom/dom.ts';
import { topmostAt } from '../dom/flat-tree.ts';
import type { Box } from './place-card.ts';

/** Styles of the root element that reach what stands in the top layer, with the value that changes nothing. */
const PLAIN: [property: string, value: string][] = [
  ['opacity', '1'],
  ['filter', 'none'],
  ['mask-image', 'none'],
  ['clip-path', 'none'],
  ['mix-blend-mode', 'normal'],
];
/** How far a box may be from where it was put, in px: fractions are rounded by zooming. */
const SLACK = 2;

/**
 * Whether a reader sees the card, as far as a script of the page can tell: it stands where it was put, nothing takes
 * the clicks in front of it, and the page fades it neither. Chromium's own eye (trackVisibility) is asked beside this
 * one, in the card; Firefox has none.
 * @param isCard whether what a hit test finds is the card
 */
export function isSeen(
  box: DOMRect,
  put: Box,
  view: Box,
  isCard: (element: Element | null) => boolean,
): boolean {
  if (Math.abs(box.left - put.left) > SLACK || Math.abs(box.top - put.top) > SLACK) return false;
  if (Math.abs(box.width - put.width) > SLACK || Math.abs(box.height - put.height) > SLACK) return false;
  const style = getComputedStyle(rootOf(document));
  if (PLAIN.some(([property, value]) => style.getPropertyValue(property) !== value)) return false;
  return pointsIn(box, view).every(([x, y]) => isCard(topmostAt(x, y)));
}

/** Points all over the part of the box that is in view; between them a button would not fit. */
function pointsIn(box: DOMRect, view: Box): [number, number][] {
  const left = Math.max(box.left, view.left) + 6;
  const right = Math.min(box.right, view.left + view.width) - 6;
  const top = Math.max(box.top, view.top) + 6;
  const bottom = Math.min(box.bottom, view.top + view.height) - 6;
  const points: [number, number][] = [];
  for (let y = top; y <= bottom; y += Math.max(1, (bottom - top) / 6)) {
    for (let x = left; x <= right; x += Math.max(1, (right - left) / 4)) points.push([x, y]);
  }
  return points;
}
