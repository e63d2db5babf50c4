/** Remembers a page's JSON-LD over in-page navigations: what stays the same may belong to the posting before. */
export class StaleData {
  #before: string | null = null;

  /** Call when the address changes inside the page. */
  navigated(doc: Document): void {
    this.#before = fingerprint(doc);
  }

  isStale(doc: Document): boolean {
    return this.#before !== null && this.#before === fingerprint(doc);
  }
}

function fingerprint(doc: Document): string {
  return [...doc.querySelectorAll('script[type="application/ld+json" i]')]
    .slice(0, 20)
    .map(({ textContent }) => `${textContent?.length}:${textContent?.slice(0, 2_000)}`)
    .join('\n');
}
