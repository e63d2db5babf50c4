import { bodyOf, focusIn, focusOn, isConnected, shadowRoot } from '../dom/dom.ts';

/** The element that has the keyboard, also inside open shadow roots; null where it is nobody's. */
export function deepActive(): Element | null {
  let active = focusIn(document);
  for (let inner = active; inner; inner = shadowRoot(inner)?.activeElement ?? null) active = inner;
  return active === bodyOf(document) ? null : active;
}

/** Gives the keyboard back to the page without scrolling it. */
export function returnFocus(to: Element | null): void {
  if (to && isConnected(to) && to instanceof HTMLElement) focusOn(to, { preventScroll: true });
}
