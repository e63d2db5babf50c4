/** The element around a node as it is drawn: a slot around what is slotted, the host around its shadow root. */
function around(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  const parent = slot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** The nearest element around a node, itself included, that `test` accepts. */
export function closest(node: Node | null, test: (element: Element) => boolean): Element | null {
  let at = node instanceof Element ? node : node && around(node);
  while (at && !test(at)) at = around(at);
  return at;
}

export function holds(outer: Element, node: Node | null): boolean {
  return closest(node, (element) => element === outer) !== null;
}

/** The innermost element that is painted on top at a point in client coordinates, also in open shadow roots. */
export function topmostAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const inner = hit?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}
