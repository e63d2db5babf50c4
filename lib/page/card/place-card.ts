export interface Size {
  width: number;
  height: number;
}
export interface Box extends Size {
  left: number;
  top: number;
}
export type Side = 'above' | 'below' | 'left' | 'right';
interface Placement {
  left: number;
  top: number;
  width: number;
  /** The card scrolls inside when its content is taller. */
  maxHeight: number;
  side: Side;
}
interface Wish {
  /** Aligns the right edges. */
  rtl?: boolean;
  /** Where the card stands already; it changes sides only where it would become hard to read. */
  side?: Side;
}

/** Room between the card and the line, and between the card and the edge of the view, in px. */
const GAP = 8;
const EDGE = 8;
/** Least height and width in which a card can be read. */
export const USABLE = 120;
const NARROWEST = 220;
/** Height in which a card may stay on its side, though the other one has more. */
const ENOUGH = 260;

/**
 * Where the card goes: below the line, else above it, else on the side with more room, in a low window beside it;
 * never over the line, never outside the view. All numbers are px in client coordinates.
 */
export function placeCard(anchor: Box, size: Size, view: Box, wish: Wish = {}): Placement {
  const line = withinReach(anchor, view);
  const below = view.top + view.height - EDGE - (line.bottom + GAP);
  const above = line.top - GAP - EDGE - view.top;
  const side = upOrDown({ above, below }, size.height, wish.side);
  const room = Math.max(0, side === 'below' ? below : above);
  const beside = room < Math.min(USABLE, size.height) ? placeBeside(anchor, size, view) : null;
  if (beside && beside.maxHeight > room) return beside;

  const width = Math.max(0, Math.min(size.width, view.width - 2 * EDGE));
  const wanted = wish.rtl ? anchor.left + anchor.width - width : anchor.left;
  const left = clamp(wanted, view.left + EDGE, view.left + view.width - EDGE - width);
  const top = side === 'below' ? line.bottom + GAP : line.top - GAP - Math.min(size.height, room);
  return { left, top, width, maxHeight: room, side };
}

function upOrDown(
  { above, below }: { above: number; below: number },
  height: number,
  now: Side | undefined,
): 'above' | 'below' {
  const enough = Math.min(height, ENOUGH);
  if (now === 'below' && below >= enough) return 'below';
  if (now === 'above' && above >= enough) return 'above';
  return below >= height || (above < height && below >= above) ? 'below' : 'above';
}

/** Right of the line, else left of it; null where neither is wide enough. */
function placeBeside(anchor: Box, size: Size, view: Box): Placement | null {
  const right = view.left + view.width - EDGE - (anchor.left + anchor.width + GAP);
  const left = anchor.left - GAP - EDGE - view.left;
  const room = Math.max(right, left);
  const width = Math.min(size.width, room);
  if (width < NARROWEST) return null;
  const side = right >= width ? 'right' : 'left';
  const maxHeight = Math.max(0, view.height - 2 * EDGE);
  return {
    left: side === 'right' ? anchor.left + anchor.width + GAP : anchor.left - GAP - width,
    // Less wide than it was measured it may be higher, and has all the height there is.
    top: view.top + EDGE,
    width,
    maxHeight,
    side,
  };
}

/**
 * The line as the placing sees it: a line that was scrolled away stays at the edge, and one that fills the view (a
 * selection over pages) leaves the lower part free, the one case where a line is covered.
 */
function withinReach(anchor: Box, view: Box): { top: number; bottom: number } {
  const low = view.top + view.height;
  const top = clamp(anchor.top, view.top, low);
  const bottom = clamp(anchor.top + anchor.height, view.top, low);
  const room = Math.max(top - view.top, low - bottom) - GAP - EDGE;
  if (room >= USABLE || anchor.height < view.height / 2) return { top, bottom };
  return { top: view.top, bottom: Math.round(view.top + view.height * 0.4) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
