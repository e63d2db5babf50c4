import type { Table, Transaction } from 'dexie';
import { RungError } from '../errors.ts';
import type { RungDatabase } from './database.ts';
import { faultOf } from './kind-of-fault.ts';
import { storeErrorOf } from './store-error.ts';

/**
 * One step for every table, or for those given: a reader sees what was before it or what is after it.
 * @throws RungError `quota` or `disk` where the browser ended it, else what `run` throws
 */
export async function inOne<T>(
  db: RungDatabase,
  run: () => PromiseLike<T>,
  tables: Table[] = db.tables,
): Promise<T> {
  try {
    return await inOneStep(db, run, tables);
  } catch (error) {
    throw storeErrorOf(error);
  }
}

/**
 * The same for who has to know what the browser threw.
 * @throws RungError `quota` where there was no room, else what the browser or `run` threw
 */
export async function inOneStep<T>(
  db: RungDatabase,
  run: () => PromiseLike<T>,
  tables: Table[] = db.tables,
): Promise<T> {
  let step: Transaction | undefined;
  try {
    // Dexie keeps a transaction over the awaits of what it knows to be asynchronous.
    return await db.transaction('rw', tables, async (transaction) => {
      step = transaction;
      return run();
    });
  } catch (error) {
    // The rows of a transaction that the browser ended fail for that, and say less than why it did.
    const why = step?.idbtrans.error ?? undefined;
    if (faultOf(why) === 'room') throw new RungError('quota', `${why?.name}: ${why?.message}`);
    throw faultOf(error) === 'other' && why ? why : error;
  }
}
