import { inTurn } from '../in-turn.ts';

/** Name of the lock that every change holds which rests on what it has read. */
const STATE = 'rung-state';

const here = inTurn();

/**
 * Runs changes of what is kept one after another, whichever context they come from, so that none writes over what it
 * has not read: two pages of settings, the popup and the worker may all write in the same millisecond. Never called
 * from within itself. Without the browser's locks only this context keeps the order.
 */
export function changing<T>(job: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? (locks.request(STATE, job) as Promise<T>) : here(job);
}
