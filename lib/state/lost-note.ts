import { area } from './area.ts';
import { type LostEntry, readEntries } from './own-list.ts';

/** On the device: what was lost of the user's frameworks. It stays until the user has taken note of it. */
const KEY = 'lost-frameworks';

/** What is to be said as lost. */
export async function readLost(): Promise<LostEntry[]> {
  const { [KEY]: kept } = await area.get([KEY]);
  return readEntries(kept);
}

export async function keepLost(lost: LostEntry[]): Promise<void> {
  if (lost.length > 0) await area.set({ [KEY]: lost });
  else await forgetLost();
}

/** The user has taken note, or everything is back: it is not said again. */
export async function forgetLost(): Promise<void> {
  await area.remove([KEY]);
}

/** Calls back when something else is to be said as lost; gives the function that stops it. */
export function watchLost(onChange: (lost: LostEntry[]) => void): () => void {
  return area.onChanged((keys) => {
    if (keys.includes(KEY)) void readLost().then(onChange);
  });
}
