import { getAttribute, rootOf } from '../dom/dom.ts';
import type { ElementKind } from './element-kind.ts';
import { rendering } from './rendered.ts';
import { isEditingHost } from './skipped-elements.ts';

/** What the walk knows at a place in the tree, handed down from element to element. */
export interface Scope {
  /** The block element that text found here belongs to. */
  element: Element;
  /** False where text is not to be seen (visibility: hidden). */
  seen: boolean;
  heading: number;
  /** Inside a list item, a table cell or something tag-like. */
  item: boolean;
  linked: boolean;
  inMain: boolean;
  inArticle: boolean;
  /** Menus and the page's foot: read, but nothing in them belongs to a posting. */
  aside: boolean;
  /** Sections that were open at the start of an element at whose end its own end, too; null for any other. */
  sectionsBefore: number | null;
}

const TAG_LIKE = /(?:^|[-_\s])(?:tag|chip|pill|badge|skill|keyword)s?(?:$|[-_\s])/i;

export const ROOT_SCOPE: Scope = {
  element: rootOf(document),
  seen: true,
  heading: 0,
  item: false,
  linked: false,
  inMain: false,
  inArticle: false,
  aside: false,
  sectionsBefore: null,
};

/** The scope inside `element`; null where its text is none of the page's, `none` where it is not drawn. */
export function enter(
  element: Element,
  kind: ElementKind,
  outer: Scope,
  sections: number,
): Scope | 'none' | null {
  if (kind.skipped || isEditingHost(element)) return null;
  const how = rendering(element);
  if (how === 'none') return how;
  const { rank } = kind;
  const block = how !== 'inline' || rank > 0;
  return {
    element: block ? element : outer.element,
    seen: how !== 'unseen',
    heading: rank || outer.heading,
    item: outer.item || kind.item || isTagLike(element),
    linked: outer.linked || kind.linked,
    inMain: outer.inMain || kind.inMain,
    inArticle: outer.inArticle || kind.name === 'article',
    aside: outer.aside || kind.aside || (kind.name === 'footer' && !outer.inMain && !outer.inArticle),
    sectionsBefore: kind.landmark ? sections : null,
  };
}

function isTagLike(element: Element): boolean {
  const names = getAttribute(element, 'class');
  return names !== null && names.length < 200 && TAG_LIKE.test(names);
}
