export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
export interface Size {
  width: number;
  height: number;
}
interface Placement {
  left: number;
  top: number;
  width: number;
  /** The card scrolls inside when its content is taller. */
  maxHeight: number;
  side: 'above' | 'below';
}

/** Room between the card and the line, and between the card and the edge of the viewport, in px. */
const GAP = 8;
const EDGE = 8;
/** Least height in which a card can be read. */
const USABLE = 120;

/**
 * Where the card goes: below the line, else above it, else on the side with more room; never over the line,
 * never outside the viewport. All numbers are px in client coordinates. `rtl` aligns the right edges.
 */
export function placeCard(anchor: Box, size: Size, viewport: Size, rtl = false): Placement {
  const width = Math.max(0, Math.min(size.width, viewport.width - 2 * EDGE));
  const wanted = rtl ? anchor.left + anchor.width - width : anchor.left;
  const left = clamp(wanted, EDGE, viewport.width - EDGE - width);

  const line = withinReach(anchor, viewport);
  const below = viewport.height - EDGE - (line.bottom + GAP);
  const above = line.top - GAP - EDGE;
  const fits = below >= size.height || (above < size.height && below >= above);
  const side = fits ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(size.height, maxHeight);
  const top = side === 'below' ? line.bottom + GAP : line.top - GAP - height;
  return { left, top, width, maxHeight, side };
}

/**
 * The line as the placing sees it: a line that was scrolled away stays at the edge, and one that fills the
 * viewport (a selection over pages) leaves the lower part free, the one case where a line is covered.
 */
function withinReach(anchor: Box, viewport: Size): { top: number; bottom: number } {
  const top = clamp(anchor.top, 0, viewport.height);
  const bottom = clamp(anchor.top + anchor.height, 0, viewport.height);
  const room = Math.max(top, viewport.height - bottom) - GAP - EDGE;
  if (room >= USABLE || anchor.height < viewport.height / 2) return { top, bottom };
  return { top: 0, bottom: Math.round(viewport.height * 0.4) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
