/*
 * A form answers for its fields' names before it answers for itself: `form.parentNode` is the field called parentNode,
 * and the same holds for the document and its named images, also in the world of an extension's script. Whatever is
 * asked of an element or a document of the page is asked in the browser's own way, which no page can name away.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 * Each is marked as pure, so that a script carries only those that it uses.
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

export const nodeType = /* @__PURE__ */ getter(Node, 'nodeType');
export const parentNode = /* @__PURE__ */ getter(Node, 'parentNode');
export const firstChild = /* @__PURE__ */ getter(Node, 'firstChild');
export const nextSibling = /* @__PURE__ */ getter(Node, 'nextSibling');
export const documentOf = /* @__PURE__ */ getter(Node, 'ownerDocument');
export const isConnected = /* @__PURE__ */ getter(Node, 'isConnected');
export const textContent = /* @__PURE__ */ getter(Element, 'textContent');
export const getRootNode = /* @__PURE__ */ method(Node, 'getRootNode');
export const contains = /* @__PURE__ */ method(Node, 'contains');
export const compareDocumentPosition = /* @__PURE__ */ method(Node, 'compareDocumentPosition');

export const localName = /* @__PURE__ */ getter(Element, 'localName');
export const shadowRoot = /* @__PURE__ */ getter(Element, 'shadowRoot');
export const slotOf = /* @__PURE__ */ getter(Element, 'assignedSlot');
export const slotOfText = /* @__PURE__ */ getter(Text, 'assignedSlot');
export const getAttribute = /* @__PURE__ */ method(Element, 'getAttribute');
export const matches = /* @__PURE__ */ method(Element, 'matches');
export const append = /* @__PURE__ */ method(Element, 'append');
export const moveBefore = /* @__PURE__ */ method(Element, 'moveBefore');
export const scrollTo = /* @__PURE__ */ method(Element, 'scrollIntoView');
export const closestTo = /* @__PURE__ */ method(Element, 'closest');
export const boxOf = /* @__PURE__ */ method(Element, 'getBoundingClientRect');
export const clientLeft = /* @__PURE__ */ getter(Element, 'clientLeft');
export const clientTop = /* @__PURE__ */ getter(Element, 'clientTop');
export const clientWidth = /* @__PURE__ */ getter(Element, 'clientWidth');
export const clientHeight = /* @__PURE__ */ getter(Element, 'clientHeight');
export const scrollLeft = /* @__PURE__ */ getter(Element, 'scrollLeft');
export const scrollTop = /* @__PURE__ */ getter(Element, 'scrollTop');
export const scrollWidth = /* @__PURE__ */ getter(Element, 'scrollWidth');
export const scrollHeight = /* @__PURE__ */ getter(Element, 'scrollHeight');
/** False where an element is not drawn at all; undefined in documents that nobody lays out. */
export const checkVisibility = /* @__PURE__ */ method(Element, 'checkVisibility');

export const focusOn = /* @__PURE__ */ method(HTMLElement, 'focus');
export const offsetWidth = /* @__PURE__ */ getter(HTMLElement, 'offsetWidth');
export const offsetHeight = /* @__PURE__ */ getter(HTMLElement, 'offsetHeight');
export const offsetLeft = /* @__PURE__ */ getter(HTMLElement, 'offsetLeft');
export const offsetTop = /* @__PURE__ */ getter(HTMLElement, 'offsetTop');

export const bodyOf = /* @__PURE__ */ getter(Document, 'body');
export const rootOf = /* @__PURE__ */ getter(Document, 'documentElement');
export const titleOf = /* @__PURE__ */ getter(Document, 'title');
export const isHidden = /* @__PURE__ */ getter(Document, 'hidden');
export const focusIn = /* @__PURE__ */ getter(Document, 'activeElement');
export const hasFocus = /* @__PURE__ */ method(Document, 'hasFocus');
export const scrollerOf = /* @__PURE__ */ getter(Document, 'scrollingElement');
export const selectionIn = /* @__PURE__ */ method(Document, 'getSelection');
export const findFirst = /* @__PURE__ */ method(Document, 'querySelector');
export const findAll = /* @__PURE__ */ method(Document, 'querySelectorAll');
export const caretAt = /* @__PURE__ */ method(Document, 'caretPositionFromPoint');
export const elementAt = /* @__PURE__ */ method(Document, 'elementFromPoint');
export const elementsAt = /* @__PURE__ */ method(Document, 'elementsFromPoint');

/** Listens on a document or an element, which may have a field of that name. */
export const listenOn = /* @__PURE__ */ method(EventTarget, 'addEventListener');

const create = /* @__PURE__ */ method(Document, 'createElement');

/** A new element of this document. */
export function newElement<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  return create(document, name) as HTMLElementTagNameMap[K];
}

const sheets = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets');

export function sheetsOf(root: Document | ShadowRoot): CSSStyleSheet[] {
  return [...((root instanceof Document ? sheets?.get?.call(root) : root.adoptedStyleSheets) ?? [])];
}
export function setSheets(root: Document | ShadowRoot, to: CSSStyleSheet[]): void {
  if (root instanceof Document) sheets?.set?.call(root, to);
  else root.adoptedStyleSheets = to;
}
