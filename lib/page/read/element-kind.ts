import { getAttribute, localName } from '../dom/dom.ts';
import { headingRank } from './heading-rank.ts';

/** What an element is by its name and its role alone. */
export interface ElementKind {
  name: string;
  /** Its text is no text of the page: code, drawings, form fields, what other documents hold. */
  skipped: boolean;
  /** A list item, a table cell or a button. */
  item: boolean;
  linked: boolean;
  inMain: boolean;
  /** A menu, or the page's foot by its role. */
  aside: boolean;
  /** An element at whose end its sections end, too. */
  landmark: boolean;
  /** 0 for no heading; see `headingRank`. */
  rank: number;
}

const SKIPPED =
  /^(?:script|style|noscript|template|code|pre|samp|kbd|svg|math|canvas|iframe|object|video|audio|picture|textarea|input|select|datalist|progress|meter|output|head)$/;
const EDITOR_ROLES = /^(?:textbox|searchbox|combobox|spinbutton)$/;
const ITEMS = /^(?:li|t[dh]|d[dt]|option|button|listitem|(?:grid)?cell)$/;
const LINKS = /^(?:a|link|button)$/;
const LANDMARKS = /^(?:article|aside|main|dialog|nav|footer)$/;

/** Kinds by name and role: a page has thousands of elements, but of a few dozen kinds. */
const known = new Map<string, ElementKind>();

export function kindOf(element: Element): ElementKind {
  const name = localName(element);
  const role = getAttribute(element, 'role') ?? '';
  const key = role ? `${name} ${role}` : name;
  const kind = known.get(key);
  // Headings by role have their level in yet another attribute.
  if (kind && role !== 'heading') return kind;
  const is = (pattern: RegExp): boolean => pattern.test(name) || pattern.test(role);
  const made = {
    name,
    skipped: SKIPPED.test(name) || EDITOR_ROLES.test(role),
    item: is(ITEMS),
    linked: is(LINKS),
    inMain: is(/^main$/),
    aside: name === 'nav' || /^(?:navigation|contentinfo)$/.test(role),
    landmark: LANDMARKS.test(name),
    rank: headingRank(element),
  };
  known.set(key, made);
  return made;
}
