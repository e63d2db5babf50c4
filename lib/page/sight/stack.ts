import { elementsAt, getRootNode, shadowRoot } from '../dom/dom.ts';

/** All elements at a point, the topmost first, those in open shadow roots before their hosts. */
export function stackAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  // Some browsers give what lies around a shadow root as well.
  const stack =
    root instanceof ShadowRoot
      ? root.elementsFromPoint(x, y).filter((one) => getRootNode(one) === root)
      : elementsAt(root, x, y);
  return stack.flatMap((element) => {
    const inner = shadowRoot(element);
    return inner ? [...stackAt(inner, x, y), element] : [element];
  });
}
