const TAGS = new Set(
  'a area button label input select textarea option summary video audio iframe'.split(' '),
);
const ROLES = new Set(
  'link button tab menuitem menuitemcheckbox menuitemradio option checkbox switch radio treeitem textbox combobox searchbox slider spinbutton'.split(
    ' ',
  ),
);

/** Whether a click on this path (innermost first) belongs to the page: a link, a button, anything that answers it. */
export function takesClicks(path: readonly EventTarget[]): boolean {
  const elements = path.filter((target): target is Element => target instanceof Element);
  if (elements.some(answersClicks)) return true;
  const [inner] = elements;
  // Handlers set by a script cannot be seen; the pointer that the page shows gives them away.
  return inner !== undefined && getComputedStyle(inner).cursor === 'pointer';
}

function answersClicks(element: Element): boolean {
  if (TAGS.has(element.localName) || ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (element.hasAttribute('onclick') || element.hasAttribute('onmousedown')) return true;
  if (Number(element.getAttribute('tabindex') ?? -1) >= 0) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}
