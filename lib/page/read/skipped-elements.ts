import { getAttribute, parentNode } from '../dom/dom.ts';
import { kindOf } from './element-kind.ts';

/** Whether an element is one that its page lets people write in. */
export function isEditingHost(element: Element): boolean {
  const editable = getAttribute(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Whether a node stands in something that is left alone; for mutations, which arrive without their ancestors. */
export function standsInSkipped(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentNode(at) ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at instanceof Element && (kindOf(at).skipped || isEditingHost(at))) return true;
  }
  return false;
}
