import type { Box } from './place-card.ts';

/** Leeway around the line and the card, in px. */
const SLACK = 12;

/**
 * Whether a point is on the line, on the card, or on the way between them. The way is what their near edges span,
 * whichever side of the line the card is on: wide enough for a slant move, no wider.
 */
export function inCorridor(x: number, y: number, line: Box, card: Box): boolean {
  if (within(x, y, line) || within(x, y, card)) return true;
  const beside = overlaps(line.top, line.height, card.top, card.height);
  return beside ? between(y, x, turned(line), turned(card)) : between(x, y, line, card);
}

/** Whether a point lies in the trapezium between the lower edge of one box and the upper edge of the other. */
function between(x: number, y: number, one: Box, other: Box): boolean {
  const [upper, lower] = one.top < other.top ? [one, other] : [other, one];
  const from = upper.top + upper.height;
  const to = lower.top;
  if (y < from - SLACK || y > to + SLACK) return false;
  const share = to > from ? Math.min(1, Math.max(0, (y - from) / (to - from))) : 0.5;
  const left = upper.left + (lower.left - upper.left) * share;
  const upperRight = upper.left + upper.width;
  const right = upperRight + (lower.left + lower.width - upperRight) * share;
  return x >= left - SLACK && x <= right + SLACK;
}

function turned({ left, top, width, height }: Box): Box {
  return { left: top, top: left, width: height, height: width };
}

function overlaps(one: number, oneLength: number, other: number, otherLength: number): boolean {
  return one < other + otherLength && other < one + oneLength;
}

function within(x: number, y: number, box: Box): boolean {
  return (
    x >= box.left - SLACK &&
    x <= box.left + box.width + SLACK &&
    y >= box.top - SLACK &&
    y <= box.top + box.height + SLACK
  );
}
