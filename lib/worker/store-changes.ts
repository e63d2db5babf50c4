import { noteStoreChange } from '../store-note.ts';
import type { StoreChange } from '../workshop/protocol.ts';
import { moveRejections } from './aside.ts';
import type { Engine } from './engine.ts';
import { movePins } from './pins.ts';

/** On which the worker of a page says that it has changed the store; whoever sleeps then looks when it wakes. */
const CHANNEL = 'rung-store';

/** Called once, synchronously, when the background starts. */
export function followStore(engine: Engine): void {
  new BroadcastChannel(CHANNEL).onmessage = () => {
    engine.changed().catch((error) => console.warn('Rung: a change of the store was not taken in', error));
  };
}

/** Says to the background, if it is awake, that the store has changed. */
export function tellStoreChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** What the user set aside or pinned goes along with what it was said of; then every page asks anew. */
export async function settle({ moved }: StoreChange): Promise<void> {
  if (Object.keys(moved).length > 0) await Promise.all([moveRejections(moved), movePins(moved)]);
  await noteStoreChange();
}
