import type { PageLife } from './page-life.ts';

/** Absent in Firefox, which makes no page ready: https://developer.mozilla.org/docs/Web/API/Document/prerendering */
type Prerendered = Document & { prerendering?: boolean };

/** Calls back once somebody visits the page: Chromium makes some ready before, behind the one that is in front. */
export function whenVisited({ signal }: PageLife, call: () => void): void {
  if ((document as Prerendered).prerendering) {
    document.addEventListener('prerenderingchange', call, { once: true, signal });
  } else call();
}
