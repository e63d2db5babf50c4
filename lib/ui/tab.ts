import { browser } from 'wxt/browser';

/**
 * The tab that an extension page speaks of: the one in front, or the one that `?tab=` names where the popup's
 * page was opened in a tab of its own.
 */
export async function pageTab(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** True where the address names the tab that the page speaks of, which is then the only one. */
export function isTabNamed(): boolean {
  return new URLSearchParams(location.search).has('tab');
}

/** True where the page was opened to show the comparison at once. */
export function asksToCompare(): boolean {
  return new URLSearchParams(location.search).get('view') === 'compare';
}

/** The text that `?q=` asks to look up, e.g. from the address bar; undefined where the page was opened plainly. */
export function askedText(): string | undefined {
  return new URLSearchParams(location.search).get('q') ?? undefined;
}
