import { Dexie } from 'dexie';
import { RungError } from '../errors.ts';
import { RungDatabase } from './database.ts';
import { faultOf } from './kind-of-fault.ts';

/** Rests before each try to open; a virus scanner or a browser that is just starting may hold the files for a moment. */
const RESTS_MS = [0, 200, 800];
/** How long another context may keep us from opening or deleting: one that hangs must not hang everybody. */
const PATIENCE_MS = 8_000;

/**
 * Opens the database.
 * @throws RungError `newer` where a newer version of Rung wrote it, `disk` where another context is in the way; what
 * the browser threw where it cannot open it, `faultOf` of which is `unreadable` where it says so at every try
 */
export async function openDatabase(name: string): Promise<RungDatabase> {
  let last: unknown;
  for (const rest of RESTS_MS) {
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    const db = new RungDatabase(name);
    try {
      await inTime(db.open(), 'open');
      if (db.isNewer()) throw new RungError('newer', `version ${db.backendDB().version}`);
      return db;
    } catch (error) {
      db.close();
      if (faultOf(error) !== 'unreadable') throw error;
      last = error;
    }
  }
  throw last;
}

/** Deletes the database with everything in it. @throws RungError `disk` where a context that hangs is in the way */
export async function deleteDatabase(name: string): Promise<void> {
  await inTime(Dexie.delete(name), 'delete');
}

function inTime<T>(doing: PromiseLike<T>, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new RungError('disk', `${what} takes too long`)), PATIENCE_MS);
    const done = () => clearTimeout(late);
    doing.then(
      (value) => {
        done();
        resolve(value);
      },
      (error: unknown) => {
        done();
        reject(error);
      },
    );
  });
}
