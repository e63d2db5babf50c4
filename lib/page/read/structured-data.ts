import { findAll, findFirst, getAttribute, textContent } from '../dom/dom.ts';

/** Most text that is parsed on one page: postings have 5–30 kB; more is a catalogue. UTF-16 units. */
const MAX_JSON_CHARS = 300_000;
const MAX_SCRIPTS = 20;
const MAX_DEPTH = 6;
/** Titles that are looked at: with more the page is a list of postings, and none of them is its own. */
const MAX_TITLES = 50;
/** Beyond this nothing is a title. */
const MAX_TITLE_CHARS = 300;

/** Titles of the JobPostings in the page's JSON-LD scripts, each once and in order; broken scripts are passed over. */
export function readJsonLd(doc: Document): string[] {
  const titles = new Set<string>();
  let left = MAX_JSON_CHARS;
  for (const script of [...findAll(doc, 'script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS)) {
    const json = textContent(script) ?? '';
    for (const title of titlesIn(json, left)) titles.add(title);
    left -= json.length;
  }
  return [...titles].slice(0, MAX_TITLES);
}

/** Titles of the JobPostings in one JSON-LD text, also inside arrays, @graph and other objects. */
export function titlesIn(json: string, maxChars = MAX_JSON_CHARS): string[] {
  if (json.length > maxChars || !json.includes('JobPosting')) return [];
  const found: string[] = [];
  try {
    collect(JSON.parse(json), found, 0);
  } catch {
    // Broken JSON-LD is common; the visible page is read all the same.
  }
  return found;
}

function collect(value: unknown, found: string[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || found.length >= MAX_TITLES) return;
  const record = value as Record<string, unknown>;
  if (isPosting(record['@type']) && typeof record.title === 'string') {
    found.push(decode(decode(record.title.slice(0, MAX_TITLE_CHARS))));
    return;
  }
  for (const item of Object.values(record)) collect(item, found, depth + 1);
}

function isPosting(type: unknown): boolean {
  return [type].flat().some((one) => typeof one === 'string' && /(?:^|[/#:])JobPosting$/.test(one));
}

/**
 * Text with its entities read as the browser reads them; some sites write them twice. Nothing of it is ever run: in a
 * title all else is text. Where a page lets nobody parse (Trusted Types), it stays as it is.
 */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  try {
    const { title } = new DOMParser().parseFromString(`<!doctype html><title>${text}`, 'text/html');
    return title.replaceAll('\u00a0', ' ');
  } catch {
    return text;
  }
}

/** The title of the first JobPosting in microdata, else undefined. */
export function readMicrodata(doc: Document): string | undefined {
  const title = findFirst(doc, '[itemtype*="schema.org/JobPosting"] [itemprop~="title"]');
  const text = title && (getAttribute(title, 'content') || textContent(title));
  return text?.slice(0, MAX_TITLE_CHARS) || undefined;
}
