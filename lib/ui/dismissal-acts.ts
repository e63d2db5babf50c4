import { ask } from '../client.ts';
import { RungError } from '../errors.ts';
import type { DismissalView } from '../lookup/view.ts';
import type { Match } from '../match/types.ts';

/**
 * "Not this", as views ask for it.
 * @param tab on Rung's own pages the tab that they stand beside; in a web page the worker knows the site by itself
 */
export function dismissalActs(tab?: () => Promise<number | undefined>) {
  return {
    onSite: true,
    async setAside(
      asked: string,
      matches: readonly Match[],
      everywhere: boolean,
    ): Promise<DismissalView | { failed: string }> {
      const tabId = await tab?.();
      const named = matches.map(({ id, unmapped }) => ({ id, unmapped }));
      const where = { everywhere, ...(tabId === undefined ? {} : { tabId }) };
      return ask('setAside', { asked, matches: named, ...where }).catch((error) => ({
        failed: error instanceof RungError ? error.name : 'internal',
      }));
    },
    async takeBack(keys: string[]): Promise<boolean> {
      return ask('takeBack', { keys }).then(
        () => true,
        () => false,
      );
    },
  };
}

/** The same for the popup and the panel beside a page, which can also lead to what stands in it. */
export function tabActs(tab: () => Promise<number | undefined>, leave: () => void) {
  return {
    ...dismissalActs(tab),
    async show(id: string): Promise<boolean> {
      const tabId = await tab();
      const { shown } = tabId === undefined ? { shown: false } : await ask('show', { tabId, id });
      if (shown) leave();
      return shown;
    },
  };
}
