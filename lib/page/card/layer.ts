import { findAll, localName, matches, rootOf } from '../dom/dom.ts';
import { closest, holds, topmostAt } from '../dom/flat-tree.ts';

/** Elements that show something of their own instead of what stands in them. */
const REPLACED = /^(?:iframe|frame|object|embed|video|audio|canvas|img|svg|input|textarea)$/;

/**
 * Where in the page the card's host belongs for a line. Everything outside a modal dialog is dead while it is open,
 * and a page's popover closes at a click outside it; what is inside them is neither, though it is drawn above all.
 */
export function layerFor(line: Element | null): Element {
  const modal = openModal();
  const own = closest(line, isLayer);
  if (own && (!modal || holds(modal, own))) return own;
  return modal ?? rootOf(document);
}

/** The modal dialog or full-screen element that is open now, the last one opened if there are several. */
function openModal(): Element | null {
  // What a modal layer makes dead is passed over by the hit test, so that whatever is hit stands in the last one.
  const hit = topmostAt(innerWidth / 2, innerHeight / 2);
  return closest(hit, isModal) ?? [...findAll(document, ':modal')].filter(canHold).at(-1) ?? null;
}

function isLayer(element: Element): boolean {
  return isModal(element) || (matches(element, ':popover-open, [aria-modal="true"]') && canHold(element));
}

function isModal(element: Element): boolean {
  return matches(element, ':modal') && canHold(element);
}

function canHold(element: Element): boolean {
  return element !== rootOf(document) && !REPLACED.test(localName(element));
}
