import { listenOn } from '../dom/dom.ts';
import type { PageLife } from './page-life.ts';

/** Absent in Firefox, which makes no page ready: https://developer.mozilla.org/docs/Web/API/Document/prerendering */
const prerendering = Object.getOwnPropertyDescriptor(Document.prototype, 'prerendering')?.get;

/** Calls back once somebody visits the page: Chromium makes some ready before, behind the one that is in front. */
export function whenVisited({ signal }: PageLife, call: () => void): void {
  if (prerendering?.call(document)) listenOn(document, 'prerenderingchange', call, { once: true, signal });
  else call();
}
