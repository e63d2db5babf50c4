import { findAll, textContent } from '../dom/dom.ts';

/** Where a site shows title and description: the part of data/sites/*.json that the page needs. */
export interface Reader {
  /** Host, or `*.` and a domain for the domain and all below it. */
  hosts: string[];
  /** Regular expression on the path of the pages that are read unasked; absent for every page of the host. */
  path?: string;
  title: string[];
  description: string[];
}

/** Only the `reader` part of each file is bundled; names, test addresses and dates stay out of the page. */
const readers = Object.values(
  import.meta.glob<Reader>('../../../data/sites/rules/*.json', { eager: true, import: 'reader' }),
);

/** The rule for a host, else undefined; the page is read generically then. */
export function readerFor(hostname: string, rules: readonly Reader[] = readers): Reader | undefined {
  return rules.find(({ hosts }) => hosts.some((host) => matchesHost(host, hostname)));
}

/** Whether an address is one that is read unasked: not the feed and the mail of a site that also has jobs. */
export function isJobPath({ hostname, pathname }: URL | Location, rules?: readonly Reader[]): boolean {
  const { path } = readerFor(hostname, rules) ?? {};
  return !path || new RegExp(path).test(pathname);
}

function matchesHost(pattern: string, hostname: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === hostname;
  return hostname === pattern.slice(2) || hostname.endsWith(pattern.slice(1));
}

/** Elements that hold one description at most: each block of the page is looked for in each of them. */
const MAX_REGIONS = 20;
/** Least text that a description holds; with less the selector has met something else. UTF-16 units. */
const MIN_DESCRIPTION_CHARS = 200;

/** The elements that hold the description, where the site's rule still fits; empty for the whole page. */
export function regionOf(doc: Document, { description }: Reader): Element[] {
  for (const selector of description) {
    const elements = [...findAll(doc, selector)].slice(0, MAX_REGIONS);
    const chars = elements.reduce((sum, element) => sum + (textContent(element)?.trim().length ?? 0), 0);
    if (chars >= MIN_DESCRIPTION_CHARS) return elements;
  }
  return [];
}
