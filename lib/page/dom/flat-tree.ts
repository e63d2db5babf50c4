import { elementAt, nodeType, parentNode, shadowRoot, slotOf, slotOfText } from './dom.ts';

const { ELEMENT_NODE, TEXT_NODE, DOCUMENT_FRAGMENT_NODE } = Node;

/** The element around a node as it is drawn: a slot around what is slotted, the host around its shadow root. */
export function around(node: Node): Element | null {
  const type = nodeType(node);
  const slot =
    type === ELEMENT_NODE ? slotOf(node as Element) : type === TEXT_NODE ? slotOfText(node as Text) : null;
  const parent = slot ?? parentNode(node);
  const above = parent && nodeType(parent);
  if (above === ELEMENT_NODE) return parent as Element;
  // A fragment that is no shadow root has no host.
  return above === DOCUMENT_FRAGMENT_NODE ? ((parent as ShadowRoot).host ?? null) : null;
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
  let hit = elementAt(document, x, y);
  for (;;) {
    const inner = hit && shadowRoot(hit)?.elementFromPoint(x, y);
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}
