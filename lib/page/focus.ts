/** The element that has the keyboard, also inside open shadow roots; null where it is nobody's. */
export function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : active;
}

/** Gives the keyboard back to the page without scrolling it. */
export function returnFocus(to: Element | null): void {
  if (to?.isConnected && to instanceof HTMLElement) to.focus({ preventScroll: true });
}
