/** What a page says of its posting in a form for machines. */
export interface Posting {
  title: string;
  /** Plain text; empty where the page gives none. */
  description: string;
}

/** Longest script that is parsed: postings have 5–30 kB; larger ones are catalogues. UTF-16 units. */
const MAX_SCRIPT_CHARS = 300_000;
const MAX_SCRIPTS = 20;
const MAX_DEPTH = 6;
const MAX_POSTINGS = 20;
const MAX_DESCRIPTION_CHARS = 8_000;

/** All JobPostings in the page's JSON-LD scripts, in order; broken scripts are passed over. */
export function readJsonLd(doc: Document): Posting[] {
  const scripts = [...doc.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MAX_SCRIPTS);
  return scripts.flatMap((script) => postingsIn(script.textContent ?? '')).slice(0, MAX_POSTINGS);
}

/** JobPostings in one JSON-LD text, also inside arrays, @graph and other objects. */
export function postingsIn(json: string): Posting[] {
  if (json.length > MAX_SCRIPT_CHARS || !json.includes('JobPosting')) return [];
  const found: Posting[] = [];
  try {
    collect(JSON.parse(json), found, 0);
  } catch {
    // Broken JSON-LD is common; the visible page is read all the same.
  }
  return found;
}

function collect(value: unknown, found: Posting[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  const record = value as Record<string, unknown>;
  if (isPosting(record['@type']) && typeof record.title === 'string' && record.title.trim()) {
    const description = typeof record.description === 'string' ? record.description : '';
    found.push({
      title: plainText(record.title),
      description: plainText(description.slice(0, MAX_DESCRIPTION_CHARS)),
    });
    return;
  }
  for (const item of Object.values(record)) collect(item, found, depth + 1);
}

function isPosting(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === 'string' && /(?:^|[/#:])JobPosting$/.test(one));
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/** Text of an HTML string without a parser: entities (also written twice), then tags; tags end a line. */
export function plainText(html: string): string {
  return decode(decode(html))
    .replace(/<[^>]*>/g, '\n')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, dec, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = dec ? Number(dec) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The title of the first JobPosting in microdata, else undefined. */
export function readMicrodata(doc: Document): string | undefined {
  const scope = doc.querySelector('[itemscope][itemtype*="schema.org/JobPosting" i]');
  for (const element of scope?.querySelectorAll('[itemprop~="title"]') ?? []) {
    // An employer inside the posting may have a title, too.
    if (element.closest('[itemscope]') !== scope && element !== scope) continue;
    const text = (element.getAttribute('content') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text) return text;
  }
  return undefined;
}
