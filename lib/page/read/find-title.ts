import { contains, findAll } from '../dom/dom.ts';
import type { Block } from './block.ts';
import { readJsonLd, readMicrodata } from './structured-data.ts';
import { overlap, overlapOf } from './tokens.ts';

/** The job title of a page and where it stands. */
export interface PageTitle {
  text: string;
  /** Where it is to be seen; the mark and the card go there. */
  block: Block;
}
export interface TitleHints {
  /** Selectors of the site's rule, best first. */
  selectors: readonly string[];
  /** True after a navigation inside the page that left the JSON-LD as it was: it may be the posting before. */
  stale: boolean;
}

/** Least share of the words of a machine-readable title that the page must show (architecture.md, Page side). */
const MIN_OVERLAP = 0.6;
const MAX_TITLE_CHARS = 200;
/** Lines looked at for the title, which stands near the top. */
const MAX_LINES = 2_000;
/** Elements of one selector that are looked at: a page has one title, or a few drafts of it. */
const MAX_ELEMENTS = 20;
/** Headings whose size is measured, so that a page of headings costs no more than a page with a few. */
const MAX_MEASURED = 50;

/**
 * Finds the job title: JSON-LD, microdata, the site's rule, then headings; null where there is none. A generator, for
 * slices: each machine-readable title may be compared with every line.
 */
export function* findTitle(
  doc: Document,
  blocks: readonly Block[],
  hints: TitleHints,
): Generator<void, PageTitle | null> {
  const lines = blocks.filter(({ text }) => text.length <= MAX_TITLE_CHARS).slice(0, MAX_LINES);
  const bySite = fromSelectors(doc, lines, hints.selectors);
  const byHeading = bestHeading(lines);
  const visible = bySite ?? byHeading;
  const titles = readJsonLd(doc);
  // Data of another time, or of a list of postings, must agree with what the page puts on top.
  const unsure = hints.stale || titles.length > 1;
  for (const title of [...titles, readMicrodata(doc) ?? '']) {
    yield;
    if (unsure && !(visible && overlap(title, visible.text) >= MIN_OVERLAP)) continue;
    const block = showingOf(title, lines);
    // A title that stands in a link alone is another posting's: a card of the result list, "similar jobs".
    if (!block || block.linked) continue;
    return { text: title.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE_CHARS), block };
  }
  return visible ? { text: visible.text, block: visible } : null;
}

/** The line that shows a title best: most alike, headings first. */
function showingOf(title: string, lines: readonly Block[]): Block | undefined {
  let best: Block | undefined;
  let bestScore = 0;
  const shareIn = overlapOf(title, MIN_OVERLAP);
  for (const block of title ? lines : []) {
    const shown = shareIn(block.text);
    if (shown < MIN_OVERLAP) continue;
    const rank = block.heading > 0 ? 0.3 - block.heading / 100 : 0;
    const score = shown + overlap(block.text, title) + rank - (block.linked ? 0.2 : 0);
    if (score > bestScore) {
      best = block;
      bestScore = score;
    }
  }
  return best;
}

function fromSelectors(
  doc: Document,
  lines: readonly Block[],
  selectors: readonly string[],
): Block | undefined {
  for (const selector of selectors) {
    for (const element of [...findAll(doc, selector)].slice(0, MAX_ELEMENTS)) {
      const block = lines.find(({ pieces }) => contains(element, pieces[0]?.node ?? null));
      if (block) return block;
    }
  }
  return undefined;
}

/**
 * The `h1` in the main part, else any `h1`, else the largest heading. An `h1` outside the main part that is a link
 * is the site's logo; the headings of the main part go before it.
 */
function bestHeading(lines: readonly Block[]): Block | undefined {
  const headings = lines.filter(({ heading }) => heading > 0 && heading <= 6);
  const first = headings.filter(({ heading }) => heading === 1);
  const main = headings.filter(({ inMain }) => inMain);
  return (
    first.find(({ inMain }) => inMain) ??
    first.find(({ linked }) => !linked) ??
    largest(main) ??
    first[0] ??
    largest(headings)
  );
}

function largest(headings: readonly Block[]): Block | undefined {
  let best: Block | undefined;
  let bestSize = 0;
  for (const block of headings.slice(0, MAX_MEASURED)) {
    const size = Number.parseFloat(getComputedStyle(block.element).fontSize) || 7 - block.heading;
    if (size > bestSize) {
      best = block;
      bestSize = size;
    }
  }
  return best;
}
