import { inTurn } from './in-turn.ts';

/** Name of the lock that every long write of the framework store holds. */
const STORE = 'rung-store';

const here = inTurn();

/**
 * Runs long writes of the store one after another, whichever context they come from: the background, or the worker of
 * a page. The browser lets the lock go when its holder ends. Without such locks only this context keeps the order.
 */
export function exclusive<T>(job: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? (locks.request(STORE, job) as Promise<T>) : here(job);
}
