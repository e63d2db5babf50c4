import { readJsonLd } from './structured-data.ts';

/** Remembers a page's JSON-LD over in-page navigations: what stays the same may belong to the posting before. */
export class StaleData {
  #before: string | undefined;

  /** Call when the address changes inside the page. */
  navigated(doc: Document): void {
    this.#before = fingerprint(doc);
  }

  isStale(doc: Document): boolean {
    return this.#before === fingerprint(doc);
  }
}

function fingerprint(doc: Document): string {
  return readJsonLd(doc).join();
}
