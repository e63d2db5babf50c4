import { getAttribute, localName } from '../dom/dom.ts';
import { isEditingHost } from '../read/skipped-elements.ts';

const TAGS = /^(?:a|area|button|label|input|select|textarea|option|summary)$/;
const ROLES =
  /^(?:link|button|tab|menuitem.*|option|checkbox|switch|radio|treeitem|.*box|slider|spinbutton)$/;

/** Whether a click on this path (innermost first) belongs to the page: a link, a button, anything that answers it. */
export function takesClicks(path: readonly EventTarget[]): boolean {
  const elements = path.filter((target): target is Element => target instanceof Element);
  if (elements.some(answersClicks)) return true;
  const [inner] = elements;
  // Handlers set by a script cannot be seen; the pointer that the page shows gives them away.
  return inner !== undefined && getComputedStyle(inner).cursor === 'pointer';
}

function answersClicks(element: Element): boolean {
  if (TAGS.test(localName(element)) || ROLES.test(getAttribute(element, 'role') ?? '')) return true;
  if (getAttribute(element, 'onclick') !== null) return true;
  return Number(getAttribute(element, 'tabindex') ?? -1) >= 0 || isEditingHost(element);
}
