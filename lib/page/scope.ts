import { headingRank } from './heading-rank.ts';
import { rendering } from './rendered.ts';
import { isSkipped } from './skipped.ts';

/** What the walk knows at a place in the tree, handed down from element to element. */
export interface Scope {
  /** The block element that text found here belongs to. */
  element: Element;
  /** False where text is not to be seen (visibility: hidden). */
  seen: boolean;
  heading: number;
  headingElement: Element | null;
  /** Inside a list item, a table cell or something tag-like. */
  item: boolean;
  linked: boolean;
  inMain: boolean;
  /** Menus and the page's foot: read, but nothing in them belongs to a posting. */
  aside: boolean;
  /** An element at whose end its sections end, too; with the depth of sections at its start. */
  landmark: boolean;
  sectionDepth: number;
}

const ITEMS = /^(?:li|t[dh]|d[dt]|option|button|listitem|(?:grid)?cell)$/;
const LINKS = /^(?:a|link|button)$/;
const LANDMARKS = /^(?:article|aside|main|dialog|nav|footer)$/;
const TAG_LIKE = /(?:^|[-_\s])(?:tag|chip|pill|badge|skill|keyword)s?(?:$|[-_\s])/i;

export const ROOT_SCOPE: Scope = {
  element: document.documentElement,
  seen: true,
  heading: 0,
  headingElement: null,
  item: false,
  linked: false,
  inMain: false,
  aside: false,
  landmark: false,
  sectionDepth: 0,
};

/** The scope inside `element`, or null where nothing in it is read. */
export function enter(element: Element, outer: Scope, sectionDepth: number): Scope | null {
  if (isSkipped(element)) return null;
  const how = rendering(element);
  if (how === 'none') return null;
  const name = element.localName;
  const role = element.getAttribute('role') ?? '';
  const rank = headingRank(element);
  const block = how !== 'inline' || rank > 0;
  const landmark = LANDMARKS.test(name);
  return {
    element: block ? element : outer.element,
    seen: how !== 'unseen',
    heading: rank || outer.heading,
    headingElement: rank ? element : outer.headingElement,
    item: outer.item || ITEMS.test(name) || ITEMS.test(role) || isTagLike(element),
    linked: outer.linked || LINKS.test(name) || LINKS.test(role),
    inMain: outer.inMain || name === 'main' || role === 'main',
    aside: outer.aside || isAside(element, role, outer),
    landmark,
    sectionDepth: landmark ? sectionDepth : outer.sectionDepth,
  };
}

function isAside(element: Element, role: string, outer: Scope): boolean {
  if (element.localName === 'nav' || role === 'navigation' || role === 'contentinfo') return true;
  return element.localName === 'footer' && !outer.inMain && !element.closest('article');
}

function isTagLike(element: Element): boolean {
  const names = element.getAttribute('class');
  return names !== null && names.length < 200 && TAG_LIKE.test(names);
}
