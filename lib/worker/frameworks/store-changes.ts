import { exclusive } from '../../exclusive.ts';
import type { StoreChange } from '../../import-worker/protocol.ts';
import { noteStoreChange } from '../../state/store-note.ts';
import { moveDismissals } from '../answers/dismissed.ts';
import { movePins } from '../answers/pins.ts';
import type { Engine } from './engine.ts';

/** `changing`: a change begins, whose maker may end in the middle of it; `changed`: it counts from now on. */
export type StoreNews = 'changing' | 'changed';

/** On which the worker of a page says what it does to the store; whoever sleeps then looks when it wakes. */
const CHANNEL = 'rung-store';

/** Called once, synchronously, when the background starts. */
export function followStore(engine: Engine): void {
  new BroadcastChannel(CHANNEL).onmessage = ({ data }: MessageEvent<StoreNews>) => {
    // The browser gives the lock on as soon as the maker of the change has ended, in whatever way.
    const news = data === 'changing' ? exclusive(async () => undefined) : Promise.resolve();
    news
      .then(() => engine.changed())
      .catch((error) => console.warn('Rung: a change of the store was not taken in', error));
  };
}

/** Tells the background, if it is awake. */
export function announce(news: StoreNews): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
}

/** What the user set aside or pinned goes along with what it was said of; then every page asks anew. */
export async function settle({ moved }: StoreChange): Promise<void> {
  if (Object.keys(moved).length > 0) await Promise.all([moveDismissals(moved), movePins(moved)]);
  await noteStoreChange();
}
