import { inTurn } from '../in-turn.ts';

const here = new Map<string, ReturnType<typeof inTurn>>();

/**
 * Runs jobs of one name one after another, whichever context of the extension they come from; the browser lets a lock
 * go when its holder ends. Without the browser's locks only this context keeps the order.
 */
export function underLock<T>(name: string, job: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(name, job) as Promise<T>;
  const turn = here.get(name) ?? inTurn();
  here.set(name, turn);
  return turn(job);
}

/**
 * Runs changes of what is kept one after another, so that none writes over what it has not read: two pages of
 * settings, the popup and the worker may all write in the same millisecond. Never called from within itself.
 */
export function changing<T>(job: () => Promise<T>): Promise<T> {
  return underLock('rung-state', job);
}
