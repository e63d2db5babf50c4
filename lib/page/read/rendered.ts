import { checkVisibility, offsetHeight, offsetLeft, offsetTop, offsetWidth } from '../dom/dom.ts';

/** How an element takes part in the page: not at all, inside a line, or as a block of its own. */
export type Rendering = 'none' | 'unseen' | 'inline' | 'block';

/** Least of an element's light that can be read by. */
export const LEAST_LIGHT = 0.15;

/** Displays that do not end the line of text; an element outside any style has none at all. */
const INLINE = /^(?:inline|contents|ruby.*|)$/;

/**
 * How `element` is rendered. `unseen` has no text of its own but may hold visible parts (visibility: hidden).
 * Text that only screen readers get counts as not rendered; visible text counts even where it is aria-hidden.
 */
export function rendering(element: Element): Rendering {
  const style = getComputedStyle(element);
  const { display, position, visibility, opacity } = style;
  if (display === 'none') return 'none';
  // Nothing in it is seen, whatever its own style says. Documents that nobody lays out have no opacity at all.
  if (opacity !== '1' && opacity !== '' && Number(opacity) < LEAST_LIGHT) return 'none';
  if (display !== 'contents' && checkVisibility(element) === false) return 'none';
  if ((position === 'absolute' || position === 'fixed') && visuallyHidden(element, style)) return 'none';
  if (visibility === 'hidden' || visibility === 'collapse') return 'unseen';
  return display !== 'block' && INLINE.test(display) ? 'inline' : 'block';
}

/** The usual ways to hide a text from the eye alone: clipped away, one pixel large, or far off the page. */
function visuallyHidden(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^rect\((?:0|1)(?:px)?,? ?(?:0|1)(?:px)?/.test(style.clip)) return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  // Drawings have no such sizes.
  if (!(element instanceof HTMLElement)) return false;
  if (style.overflow !== 'visible' && offsetWidth(element) <= 1 && offsetHeight(element) <= 1) return true;
  return offsetLeft(element) <= -999 || offsetTop(element) <= -999;
}
