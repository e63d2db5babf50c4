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
const MAX_DESCRIPTION_CHARS = 8_000;

/** All JobPostings in the page's JSON-LD scripts, in order; broken scripts are passed over. */
export function readJsonLd(doc: Document): Posting[] {
  const scripts = [...doc.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS);
  return scripts.flatMap((script) => postingsIn(script.textContent ?? ''));
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

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'" };

/** Text of an HTML string without a parser: entities (also written twice), then tags; a tag ends a line. */
export function plainText(html: string): string {
  return decode(decode(html))
    .replace(/<[^>]*>/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
}

/** The entities that titles hold; any other is white space or a letter that no comparison rests on. */
function decode(text: string): string {
  return text.replace(/&(#?\w{2,7});/g, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ');
}

/** The title of the first JobPosting in microdata, else undefined. */
export function readMicrodata(doc: Document): string | undefined {
  const title = doc.querySelector('[itemtype*="schema.org/JobPosting"] [itemprop~="title"]');
  return title?.getAttribute('content') || title?.textContent || undefined;
}
