import { browser } from 'wxt/browser';
import type { PostingNames } from './lookup/compare-view.ts';

/** What a reader has put aside to compare, for as long as the browser runs. Never on disk. */
export type Pin = EntityPin | PostingPin;
export interface EntityPin {
  kind: 'entity';
  /** pinKey of lib/lookup/view.ts. */
  key: string;
  id: string;
  level?: string;
  /** As it was called when it was pinned, for lists that have no card at hand. */
  name: string;
  levelCode?: string;
}
export interface PostingPin extends PostingNames {
  kind: 'posting';
  key: string;
  tabId: number;
}

const KEY = 'pins';

export async function readPins(): Promise<Pin[]> {
  const { [KEY]: pins } = await browser.storage.session.get(KEY);
  return (pins ?? []) as Pin[];
}

export async function writePins(pins: Pin[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: pins });
}

/** Calls back with all pins at every change, from whatever tab it comes; gives the function that stops it. */
export function watchPins(onChange: (pins: Pin[]) => void): () => void {
  const listener = ({ [KEY]: change }: Record<string, { newValue?: unknown }>) => {
    if (change) onChange((change.newValue ?? []) as Pin[]);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** The pin of the posting in a tab, where it is pinned: the same tab may show another posting by now. */
export function pinOfPosting(
  pins: readonly Pin[],
  tabId: number,
  title: string | undefined,
): Pin | undefined {
  return pins.find((pin) => pin.kind === 'posting' && pin.tabId === tabId && pin.title === title);
}
