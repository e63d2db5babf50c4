import { browser } from 'wxt/browser';
import { area } from './area.ts';
import { keepInSession } from './session.ts';
import { number, recordOf, text } from './sound.ts';

/** In the session: the store was mended, and nobody has taken note of it yet. */
const KEY = 'store-repaired';
/** On the device: the store was filled once, so that an empty one has been emptied. */
const FILLED = 'store-filled';

const storedNote = recordOf({ reason: text, at: number });

/**
 * Remembers that the store was found damaged or emptied and was written anew; the pages say so until the user has
 * taken note. The first filling after an installation is no repair.
 */
export async function noteRepair(reason: string): Promise<void> {
  const filled = (await area.get([FILLED]))[FILLED] === true;
  if (!filled) await area.set({ [FILLED]: true });
  if (filled || reason !== 'empty') await keepInSession({ [KEY]: { reason, at: Date.now() } });
}

/** Whether the store was mended since the browser started, and nobody has taken note of it. */
export async function wasRepaired(): Promise<boolean> {
  return storedNote((await browser.storage.session.get(KEY))[KEY]) !== undefined;
}

/** The user has taken note: it is not said again. */
export async function forgetRepair(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Calls back when a repair is noted or taken note of; gives the function that stops it. */
export function watchRepair(onChange: (repaired: boolean) => void): () => void {
  const listener = ({ [KEY]: change }: Record<string, { newValue?: unknown }>) => {
    if (change) onChange(storedNote(change.newValue) !== undefined);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
