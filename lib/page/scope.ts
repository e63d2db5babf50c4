import { kindOf } from './element-kind.ts';
import { HEADING_ROLE, levelOf } from './heading-rank.ts';
import { rendering } from './rendered.ts';
import { isEditingHost } from './skipped.ts';

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
  /** An element at whose end its sections end, too. */
  landmark: boolean;
  /** Sections that were open at its start. */
  sectionDepth: number;
}

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
  const kind = kindOf(element);
  if (kind.skipped || isEditingHost(element)) return null;
  const how = rendering(element);
  if (how === 'none') return null;
  const rank = kind.rank === HEADING_ROLE ? levelOf(element) : kind.rank;
  const block = how !== 'inline' || rank > 0;
  return {
    element: block ? element : outer.element,
    seen: how !== 'unseen',
    heading: rank || outer.heading,
    headingElement: rank ? element : outer.headingElement,
    item: outer.item || kind.item || isTagLike(element),
    linked: outer.linked || kind.link,
    inMain: outer.inMain || kind.main,
    aside: outer.aside || kind.aside || isPageFoot(element, outer),
    landmark: kind.landmark,
    sectionDepth,
  };
}

function isPageFoot(element: Element, outer: Scope): boolean {
  return !outer.inMain && element.localName === 'footer' && !element.closest('article');
}

function isTagLike(element: Element): boolean {
  const names = element.getAttribute('class');
  return names !== null && names.length < 200 && TAG_LIKE.test(names);
}
