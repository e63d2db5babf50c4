/*
 * A form answers for its fields' names before it answers for itself: `form.parentNode` is the field called parentNode,
 * and the same holds for the document and its named images, also in the world of an extension's script. Whatever is
 * asked of an element or a document of the page is asked in the browser's own way, which no page can name away.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */

interface Kind<T> {
  prototype: T;
}

/** The getter of a property as the browser made it; documents of tests have some as plain fields. */
function getter<T extends object, K extends keyof T>({ prototype }: Kind<T>, name: K): (of: T) => T[K] {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return (of) => get.call(of);
  }
  return (of) => of[name];
}

type Method<T, K extends keyof T> = T[K] extends (...args: infer A) => infer R
  ? (of: T, ...args: A) => R
  : never;

/** A method as the browser made it, the element in front. */
function method<T extends object, K extends keyof T>({ prototype }: Kind<T>, name: K): Method<T, K> {
  const call = prototype[name];
  const bound = (of: T, ...args: unknown[]) =>
    typeof call === 'function' ? Reflect.apply(call, of, args) : undefined;
  return bound as Method<T, K>;
}

export const nodeType = getter(Node, 'nodeType');
export const parentNode = getter(Node, 'parentNode');
export const firstChild = getter(Node, 'firstChild');
export const nextSibling = getter(Node, 'nextSibling');
export const isConnected = getter(Node, 'isConnected');
export const textContent = getter(Element, 'textContent');
export const getRootNode = method(Node, 'getRootNode');
export const contains = method(Node, 'contains');
export const compareDocumentPosition = method(Node, 'compareDocumentPosition');

export const localName = getter(Element, 'localName');
export const shadowRoot = getter(Element, 'shadowRoot');
export const slotOf = getter(Element, 'assignedSlot');
export const slotOfText = getter(Text, 'assignedSlot');
export const getAttribute = method(Element, 'getAttribute');
export const closestTo = method(Element, 'closest');
export const boxOf = method(Element, 'getBoundingClientRect');
export const clientLeft = getter(Element, 'clientLeft');
export const clientTop = getter(Element, 'clientTop');
export const clientWidth = getter(Element, 'clientWidth');
export const clientHeight = getter(Element, 'clientHeight');
export const scrollLeft = getter(Element, 'scrollLeft');
export const scrollTop = getter(Element, 'scrollTop');
export const scrollWidth = getter(Element, 'scrollWidth');
export const scrollHeight = getter(Element, 'scrollHeight');
export const scrollIntoView = method(Element, 'scrollIntoView');
/** False where an element is not drawn at all; undefined in documents that nobody lays out. */
export const checkVisibility = method(Element, 'checkVisibility');

export const offsetWidth = getter(HTMLElement, 'offsetWidth');
export const offsetHeight = getter(HTMLElement, 'offsetHeight');
export const offsetLeft = getter(HTMLElement, 'offsetLeft');
export const offsetTop = getter(HTMLElement, 'offsetTop');

export const bodyOf = getter(Document, 'body');
export const rootOf = getter(Document, 'documentElement');
export const titleOf = getter(Document, 'title');
export const isHidden = getter(Document, 'hidden');
export const focusIn = getter(Document, 'activeElement');
export const scrollerOf = getter(Document, 'scrollingElement');
export const viewOf = getter(Document, 'defaultView');
export const selectionIn = method(Document, 'getSelection');
export const findFirst = method(Document, 'querySelector');
export const findAll = method(Document, 'querySelectorAll');
export const caretAt = method(Document, 'caretPositionFromPoint');
export const elementAt = method(Document, 'elementFromPoint');
export const elementsAt = method(Document, 'elementsFromPoint');

const sheets = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets');

export function sheetsOf(root: Document | ShadowRoot): CSSStyleSheet[] {
  return [...((root instanceof Document ? sheets?.get?.call(root) : root.adoptedStyleSheets) ?? [])];
}
export function setSheets(root: Document | ShadowRoot, to: CSSStyleSheet[]): void {
  if (root instanceof Document) sheets?.set?.call(root, to);
  else root.adoptedStyleSheets = to;
}
