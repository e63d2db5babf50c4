import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { CardCaller } from './card-caller.ts';
import type { Page } from './page.ts';
import { isJobPath } from './site-rules.ts';

/** Follows what happens to the page as a whole: addresses, clicks, being put away and brought back. */
export function followNavigation(ctx: ContentScriptContext, page: Page, cards: CardCaller): void {
  ctx.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) => {
    // A jump to a heading of the same page changes nothing, unless the page keeps its routes behind the hash.
    const jump = oldUrl.pathname + oldUrl.search === newUrl.pathname + newUrl.search;
    if (jump && ![oldUrl, newUrl].some(({ hash }) => /^#!?\//.test(hash))) return;
    cards.close();
    page.navigated(isJobPath(newUrl));
  });
  ctx.addEventListener(window, 'click', () => page.lookAgain());
  let wasOn = false;
  ctx.addEventListener(window, 'pagehide', () => {
    wasOn = page.isOn;
    cards.close();
    page.stop();
  });
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
    if (persisted && wasOn) void page.read();
  });
}
