import { browser } from 'wxt/browser';
import { MAX_PINS } from '../limits.ts';
import type { PostingNames } from '../lookup/compare-view.ts';
import { storedPinList } from './pins-schema.ts';
import { keepInSession } from './session.ts';

/** What a reader has put aside to compare, for as long as the browser runs. */
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
  /** True where the tab is in a private window. */
  isPrivate?: boolean;
}

const KEY = 'pins';

export async function readPins(): Promise<Pin[]> {
  return storedPins((await browser.storage.session.get(KEY))[KEY]);
}

/** What of a stored list can be read. */
export function storedPins(value: unknown): Pin[] {
  const pins = storedPinList(value) ?? [];
  return [...new Map(pins.map((pin) => [pin.key, pin])).values()].slice(0, MAX_PINS);
}

/** Replaces the pins. Only the worker writes them. */
export async function writePins(pins: Pin[]): Promise<void> {
  await keepInSession({ [KEY]: pins });
}

/** Calls back with all pins at every change, from whatever tab it comes; gives the function that stops it. */
export function watchPins(onChange: (pins: Pin[]) => void): () => void {
  const listener = ({ [KEY]: change }: Record<string, { newValue?: unknown }>) => {
    if (change) onChange(storedPins(change.newValue));
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
