import { browser } from 'wxt/browser';

/** One thing that the user said a text does not mean: "not this". */
export interface Rejection {
  /** As the page wrote it, for the list in the settings. */
  text: string;
  /** The same folded: case, plural and spelling make no other term of it. */
  folded: string;
  /** Entity that the text does not mean. */
  id: string;
  /** Name of the entity and short title of its framework, as they were: the framework may go. */
  name: string;
  framework: string;
  /** Host on which this holds, or EVERYWHERE. */
  host: string;
  /** When it was said, in milliseconds since 1970. What was said in one act has the same time. */
  at: number;
}

export const EVERYWHERE = '*';

/** One record in storage.local, the oldest first. */
const KEY = 'rejections';

/** Everything that was set aside, the oldest first. */
export async function readRejections(): Promise<Rejection[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return (stored ?? []) as Rejection[];
}

/** Replaces the list. Only the worker writes, one change after the other. */
export async function writeRejections(list: Rejection[]): Promise<void> {
  if (list.length === 0) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: list });
}

/** Calls back with the whole list at every change; gives the function that stops it. */
export function watchRejections(onChange: (list: Rejection[]) => void): () => void {
  const listener = ({ [KEY]: change }: Record<string, { newValue?: unknown }>) => {
    if (change) onChange((change.newValue ?? []) as Rejection[]);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** What names one rejection: there is one at most of a text, an entity and a host. */
export function rejectionKey({ host, id, folded }: Pick<Rejection, 'host' | 'id' | 'folded'>): string {
  return `${host} ${id} ${folded}`;
}
