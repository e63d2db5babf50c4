import {
  boxOf,
  clientHeight,
  clientLeft,
  clientTop,
  clientWidth,
  offsetHeight,
  offsetWidth,
  scrollHeight,
  scrollLeft,
  scrollTop,
  scrollWidth,
} from '../dom/dom.ts';
import type { Box } from './boxes.ts';

/** One direction of a box that clips or scrolls, in client coordinates. */
export interface Axis {
  /** Edges of what is seen of it now. */
  from: number;
  to: number;
  /** Edges of everything that a reader can scroll to; the same as what is seen where nothing scrolls. */
  start: number;
  end: number;
}

/** The two directions of an element that clips what stands in it; null for a direction in which it does not. */
export function axesOf(element: Element, style: CSSStyleDeclaration): [Axis | null, Axis | null] {
  const { direction, flexDirection } = style;
  const clips = /paint|strict|content/.test(style.contain);
  const [overflowX, overflowY] = [style.overflowX, style.overflowY].map((one) =>
    clips && one === 'visible' ? 'clip' : one,
  ) as [string, string];
  if (overflowX === 'visible' && overflowY === 'visible') return [null, null];
  const { left, top, width, height } = boxOf(element);
  const isHtml = element instanceof HTMLElement;
  const kx = (isHtml && width / offsetWidth(element)) || 1;
  const ky = (isHtml && height / offsetHeight(element)) || 1;
  const x = left + clientLeft(element) * kx;
  const y = top + clientTop(element) * ky;
  return [
    axis(overflowX, x, clientWidth(element) * kx, {
      at: scrollLeft(element) * kx,
      size: scrollWidth(element) * kx,
      isTurned: direction === 'rtl' || flexDirection === 'row-reverse',
    }),
    axis(overflowY, y, clientHeight(element) * ky, {
      at: scrollTop(element) * ky,
      size: scrollHeight(element) * ky,
      isTurned: flexDirection === 'column-reverse',
    }),
  ];
}

interface Scroll {
  at: number;
  size: number;
  /** It begins at its other end. */
  isTurned: boolean;
}

export function axis(overflow: string, from: number, length: number, scroll: Scroll): Axis | null {
  if (overflow === 'visible') return null;
  const to = from + length;
  if (!/^(?:auto|scroll|overlay)$/.test(overflow)) return { from, to, start: from, end: to };
  if (scroll.isTurned) return { from, to, start: to - scroll.at - scroll.size, end: to - scroll.at };
  return { from, to, start: from - scroll.at, end: from - scroll.at + scroll.size };
}

/** A box as it is seen through an axis, or would be after scrolling; null where nothing of it is. */
export function seenThrough(
  box: Box,
  [x, y]: readonly [Axis | null, Axis | null],
): { box: Box; moved: boolean } | null {
  const across = along(box.left, box.right, x);
  const down = along(box.top, box.bottom, y);
  if (!across || !down) return null;
  return {
    box: { left: across.low, right: across.high, top: down.low, bottom: down.high },
    moved: across.moved || down.moved,
  };
}

function along(
  low: number,
  high: number,
  axis: Axis | null,
): { low: number; high: number; moved: boolean } | null {
  if (!axis) return { low, high, moved: false };
  const { from, to, start, end } = axis;
  const [first, last] = [Math.max(low, start), Math.min(high, end)];
  if (first >= last || from >= to) return null;
  // Half of it is enough to be there without scrolling.
  const there = Math.min(last, to) - Math.max(first, from);
  if (there >= (last - first) / 2)
    return { low: Math.max(first, from), high: Math.min(last, to), moved: false };
  if (start === from && end === to) {
    return there > 0 ? { low: Math.max(first, from), high: Math.min(last, to), moved: false } : null;
  }
  const by = first < from ? from - first : Math.min(to - last, 0);
  return { low: Math.max(first + by, from), high: Math.min(last + by, to), moved: true };
}
