import { getAttribute, localName } from '../dom/dom.ts';

/** Ranks: 1–6 real headings and role=heading, then bold paragraphs, then terms of a definition list. */
export const BOLD_RANK = 7;
const TERM_RANK = 8;
const DEFAULT_LEVEL = 2;
const MAX_BOLD_CHARS = 90;
/** Elements that a bold line is put together from, at most. */
const MAX_PARTS = 4;

/** Rank of an element that is a heading by its kind, else 0. */
export function headingRank(element: Element): number {
  const name = localName(element);
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (getAttribute(element, 'role') === 'heading') {
    const level = Number(getAttribute(element, 'aria-level'));
    return level >= 1 && level <= 6 ? level : DEFAULT_LEVEL;
  }
  return name === 'dt' ? TERM_RANK : 0;
}

/** Whether a short paragraph is bold from its first letter to its last, as postings write their headings. */
export function isBoldParagraph(text: string, nodes: readonly Text[]): boolean {
  if (text.length > MAX_BOLD_CHARS || /[.!;,]$/.test(text.slice(-1))) return false;
  if (!/[a-z]{2}/i.test(text) && !/\p{L}{2}/u.test(text)) return false;
  const parents = new Set(nodes.map(({ parentElement }) => parentElement));
  return parents.size <= MAX_PARTS && [...parents].every((parent) => parent && isBold(parent));
}

/** By weight; documents that nobody lays out have none, and the tag says it. */
function isBold(element: Element): boolean {
  const weight = Number(getComputedStyle(element).fontWeight);
  return weight ? weight >= 600 : /^(?:b|strong)$/.test(localName(element));
}
