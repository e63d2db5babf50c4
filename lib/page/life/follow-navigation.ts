import type { CardCaller } from '../card/caller.ts';
import { isJobPath } from '../read/site-rules.ts';
import type { Page } from './page.ts';
import type { PageLife } from './page-life.ts';
import { watchAddress } from './watch-address.ts';

/**
 * Follows what happens to the page as a whole: addresses, clicks, being put away and brought back.
 * @param back called when the page is brought back: meanwhile it has heard of nothing
 */
export function followNavigation(
  ctx: PageLife,
  page: Page,
  cards: CardCaller,
  back: (wasOn: boolean) => void,
): void {
  watchAddress(ctx, (before, now) => {
    // A jump to a heading of the same page changes nothing, unless the page keeps its routes behind the hash.
    const jump = before.pathname + before.search === now.pathname + now.search;
    if (jump && ![before, now].some(({ hash }) => /^#!?\//.test(hash))) return;
    cards.close();
    page.navigated(isJobPath(now));
  });
  ctx.addEventListener(window, 'click', () => page.lookAgain());
  let wasOn = false;
  ctx.addEventListener(window, 'pagehide', () => {
    wasOn = page.isOn;
    cards.close();
    page.stop();
  });
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
    if (persisted) back(wasOn);
  });
}
