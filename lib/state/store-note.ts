import { area } from './area.ts';

/** On the device: when the frameworks changed last. */
const KEY = 'frameworks-changed';

/** Says to every page, of the web and of Rung, that other frameworks answer from now on. */
export async function noteStoreChange(): Promise<void> {
  await area.set({ [KEY]: Date.now() });
}

/** Number of the last change; the same one stands for the same frameworks. */
export async function readStoreChange(): Promise<unknown> {
  return (await area.get([KEY]))[KEY];
}

/** Calls back whenever other frameworks answer; gives the function that stops it. */
export function watchStoreChanges(onChange: () => void): () => void {
  return area.onChanged((keys) => {
    if (keys.includes(KEY)) onChange();
  });
}
