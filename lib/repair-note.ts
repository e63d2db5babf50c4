import { browser } from 'wxt/browser';

const KEY = 'store-repaired';

/** Remembers, for this browser session, that the store was found damaged and written anew; the pages say so. */
export function noteRepair(reason: string): void {
  void browser.storage.session.set({ [KEY]: { reason, at: Date.now() } });
}

/** Whether the store was mended since the browser started. */
export async function wasRepaired(): Promise<boolean> {
  return KEY in (await browser.storage.session.get(KEY));
}
