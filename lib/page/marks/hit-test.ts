import { caretAt } from '../dom/dom.ts';
import { rangeOf } from '../read/block.ts';
import type { Mark } from './choose-marks.ts';
import type { Painter } from './painter.ts';

/** Leeway around the letters of a mark, in px; the underline lies a little below them. */
const SLACK = 3;

interface HitRegistry {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ) => { ranges: AbstractRange[] }[];
}

/** The mark under a point in client coordinates, else null. */
export function markFromPoint(
  painter: Painter,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): Mark | null {
  if (painter.empty) return null;
  const registry = CSS.highlights as unknown as HitRegistry;
  if (registry.highlightsFromPoint) {
    for (const { ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
      for (const range of ranges) {
        const mark = painter.markOf(range);
        if (mark) return mark;
      }
    }
    return null;
  }
  const caret = caretAt(document, x, y, { shadowRoots });
  const mark = caret && painter.markAt(caret.offsetNode, caret.offset);
  // The caret goes to the nearest letter of a line, however far off the point is.
  return mark && isOver(mark, x, y) ? mark : null;
}

function isOver({ block, spot }: Mark, x: number, y: number): boolean {
  const range = rangeOf(block, spot.start, spot.end);
  return [...(range?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
}
