import { browser } from 'wxt/browser';

/** On the device: number of the last change of the frameworks. Pages of the web hear of it from the worker. */
const KEY = 'frameworks-changed';

/** Says to every page, of the web and of Rung, that other frameworks answer from now on. */
export async function noteStoreChange(): Promise<void> {
  await browser.storage.local.set({ [KEY]: Date.now() });
}

/** Number of the last change; the same one stands for the same frameworks. */
export async function readStoreChange(): Promise<unknown> {
  const { [KEY]: change } = await browser.storage.local.get(KEY);
  return change;
}

/** Calls back whenever other frameworks answer; gives the function that stops it. */
export function watchStoreChanges(onChange: () => void): () => void {
  const listener = ({ [KEY]: change }: Record<string, unknown>) => {
    if (change) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
