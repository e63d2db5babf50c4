/** Elements whose text is no text of the page: code, drawings, form fields, what other documents hold. */
const TAGS = new Set(
  'script style noscript template code pre samp kbd svg math canvas iframe object embed video audio picture img textarea input select datalist progress meter output head'.split(
    ' ',
  ),
);
const EDITOR_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);

/** Whether an element and everything in it is left alone: neither read nor marked. */
export function isSkipped(element: Element): boolean {
  if (TAGS.has(element.localName)) return true;
  const role = element.getAttribute('role');
  if (role !== null && EDITOR_ROLES.has(role)) return true;
  return isEditingHost(element);
}

function isEditingHost(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Whether a node stands in something that is left alone; for mutations, which arrive without their ancestors. */
export function standsInSkipped(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at instanceof Element && isSkipped(at)) return true;
  }
  return false;
}
