import type { Table, Transaction } from 'dexie';
import type { RungDatabase } from './database.ts';
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
  let step: Transaction | undefined;
  try {
    // Dexie keeps a transaction over the awaits of what it knows to be asynchronous.
    return await db.transaction('rw', tables, async (transaction) => {
      step = transaction;
      return run();
    });
  } catch (error) {
    throw storeErrorOf(error, step?.idbtrans.error);
  }
}
