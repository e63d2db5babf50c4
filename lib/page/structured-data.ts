/** Longest script that is parsed: postings have 5–30 kB; larger ones are catalogues. UTF-16 units. */
const MAX_SCRIPT_CHARS = 300_000;
const MAX_SCRIPTS = 20;
const MAX_DEPTH = 6;

/** Titles of all JobPostings in the page's JSON-LD scripts, in order; broken scripts are passed over. */
export function readJsonLd(doc: Document): string[] {
  const scripts = [...doc.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS);
  return scripts.flatMap((script) => titlesIn(script.textContent ?? ''));
}

/** Titles of the JobPostings in one JSON-LD text, also inside arrays, @graph and other objects. */
export function titlesIn(json: string): string[] {
  if (json.length > MAX_SCRIPT_CHARS || !json.includes('JobPosting')) return [];
  const found: string[] = [];
  try {
    collect(JSON.parse(json), found, 0);
  } catch {
    // Broken JSON-LD is common; the visible page is read all the same.
  }
  return found;
}

function collect(value: unknown, found: string[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
  const record = value as Record<string, unknown>;
  if (isPosting(record['@type']) && typeof record.title === 'string') {
    found.push(decode(decode(record.title)));
    return;
  }
  for (const item of Object.values(record)) collect(item, found, depth + 1);
}

function isPosting(type: unknown): boolean {
  return [type].flat().some((one) => typeof one === 'string' && /(?:^|[/#:])JobPosting$/.test(one));
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", '#39': "'" };

/** Text with the entities that titles hold (some sites write them twice); any other is white space to us. */
function decode(text: string): string {
  return text.replace(/&(#?\w{2,7});/g, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ');
}

/** The title of the first JobPosting in microdata, else undefined. */
export function readMicrodata(doc: Document): string | undefined {
  const title = doc.querySelector('[itemtype*="schema.org/JobPosting"] [itemprop~="title"]');
  return title?.getAttribute('content') || title?.textContent || undefined;
}
