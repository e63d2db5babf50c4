import { browser } from 'wxt/browser';

/** On the device: number of the last change of the frameworks. The page's script hears of it by this key, too. */
const KEY = 'frameworks-changed';

/** Says to every page, of the web and of Rung, that other frameworks answer from now on. */
export async function noteStoreChange(): Promise<void> {
  await browser.storage.local.set({ [KEY]: Date.now() });
}

/** Calls back whenever other frameworks answer; gives the function that stops it. */
export function watchStoreChanges(onChange: () => void): () => void {
  const listener = ({ [KEY]: change }: Record<string, unknown>) => {
    if (change) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
