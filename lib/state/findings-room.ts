import { browser } from 'wxt/browser';
import { inTurn } from '../in-turn.ts';
import {
  type FindingsIndex,
  isAllOf,
  type KeptFrame,
  type Plan,
  storedIndex,
  withRoom,
  worthOf,
} from './findings-index.ts';
import { INDEX, keyOf, placeOf } from './findings-keys.ts';
import { storedFrame } from './found-frame.ts';

/** Only the worker writes findings, one change after the other. */
const changing = inTurn();

/** Changes what is kept of the tabs, as `make` says to what is kept now. */
export function changeFindings<T>(make: (index: FindingsIndex) => Promise<T>): Promise<T> {
  return changing(async () => make(await readIndex()));
}

/** Drops what a plan lets go, and keeps its index, with more values where there are any. */
export async function carryOut({ index, gone }: Plan, values: Record<string, unknown> = {}): Promise<void> {
  const keys = gone.map(({ tab, frame }) => keyOf(tab, frame));
  if (index.length === 0) keys.push(INDEX);
  if (keys.length > 0) await browser.storage.session.remove(keys);
  await browser.storage.session.set({ ...values, ...(index.length > 0 ? { [INDEX]: index } : {}) });
}

/** Tabs that somebody looks at now, one in each window. */
export async function tabsInFront(): Promise<number[]> {
  const tabs = await browser.tabs.query({ active: true });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Lets go of the findings of every tab that nobody looks at. For when the browser takes nothing more. */
export function clearRoom(): Promise<void> {
  return changeFindings(async (index) => {
    const front = await tabsInFront();
    const plan = withRoom(index, (tab) => front.includes(tab), 0);
    console.warn(`Rung: the session is full; findings of ${index.length - plan.index.length} tabs give way`);
    await carryOut(plan);
  });
}

/**
 * The index, as what it names can be relied on. Where it is not there, or not whole, it is made anew of the records
 * themselves: nothing else would ever let go of those that it does not name.
 */
async function readIndex(): Promise<FindingsIndex> {
  const { [INDEX]: raw } = await browser.storage.session.get(INDEX);
  const index = storedIndex(raw);
  if (index && isAllOf(raw, index)) return index;
  const all = await browser.storage.session.get(null);
  const tabs = new Map<number, KeptFrame[]>();
  const broken: string[] = [];
  for (const [key, value] of Object.entries(all)) {
    const place = placeOf(key);
    if (!place) continue;
    const kept = storedFrame(value);
    if (!kept) {
      broken.push(key);
      continue;
    }
    const { findings, documentId } = kept;
    const size = JSON.stringify(value).length;
    const frame = {
      frame: place.frame,
      size,
      worth: worthOf(findings),
      ...(documentId ? { doc: documentId } : {}),
    };
    tabs.set(place.tab, [...(tabs.get(place.tab) ?? []), frame]);
  }
  if (broken.length > 0) await browser.storage.session.remove(broken);
  return [...tabs].map(([tab, frames]) => ({ tab, cut: false, frames }));
}
