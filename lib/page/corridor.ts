import type { Box } from './place-card.ts';

/** Leeway around the line and the card, in px. */
const SLACK = 12;

/** Whether a point is on the line, on the card, or on the way between them (the hull of their near edges). */
export function inCorridor(x: number, y: number, anchor: Box, card: Box): boolean {
  if (within(x, y, anchor) || within(x, y, card)) return true;
  const [upper, lower] = anchor.top < card.top ? [anchor, card] : [card, anchor];
  const from = upper.top + upper.height;
  const to = lower.top;
  if (y < from - SLACK || y > to + SLACK) return false;
  const share = to > from ? Math.min(1, Math.max(0, (y - from) / (to - from))) : 0.5;
  const left = upper.left + (lower.left - upper.left) * share;
  const upperRight = upper.left + upper.width;
  const right = upperRight + (lower.left + lower.width - upperRight) * share;
  return x >= left - SLACK && x <= right + SLACK;
}

function within(x: number, y: number, box: Box): boolean {
  return (
    x >= box.left - SLACK &&
    x <= box.left + box.width + SLACK &&
    y >= box.top - SLACK &&
    y <= box.top + box.height + SLACK
  );
}
