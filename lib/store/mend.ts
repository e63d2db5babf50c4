import type { FrameworkPack } from '../pack/pack.ts';
import type { Connection } from './connection.ts';
import type { RungDatabase } from './database.ts';
import type { SeedDocument } from './documents.ts';
import { faultOf } from './kind-of-fault.ts';
import { saveRevisions } from './revisions.ts';
import { type Free, needRoom, roomFor } from './room.ts';
import { type Salvaged, salvage } from './salvage.ts';
import type { MakeSeed } from './seed.ts';
import { writeBundled } from './write.ts';

const NOTHING: Salvaged = { packs: [], counts: [] };

interface Mending {
  seed: MakeSeed;
  /** What was found, where that has to be said afterwards. */
  mended: SeedDocument['mended'];
  free: Free;
}

/**
 * Writes the rows of the package and the index anew, and keeps what is the user's where it can be read. Files that
 * cannot be opened, or take no rows in place of the broken ones, are replaced. Only for who holds the store's lock.
 */
export async function mend(connection: Connection, { seed, mended, free }: Mending): Promise<void> {
  const db = await unlessUnreadable(() => connection.open());
  const own = db ? await salvage(db) : NOTHING;
  const made = await seed(own.packs);
  // The user's own rows stay where they are.
  await needRoom(free, roomFor([], made.index));
  const write = async () => {
    if (!db) return false;
    await writeBundled(db, made, own, mended);
    return true;
  };
  if (await unlessUnreadable(write)) return;
  const fresh = await connection.replace();
  await writeBundled(fresh, made, NOTHING, 'damaged');
  await putBack(fresh, own.packs, made.index);
}

/** What was read before the files were replaced. */
async function putBack(db: RungDatabase, packs: FrameworkPack[], index: ArrayBuffer): Promise<void> {
  if (packs.length === 0) return;
  const change = { saved: [], removed: [], moved: {}, gone: [] };
  await saveRevisions(db, packs, { index, change }, () => undefined);
}

async function unlessUnreadable<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (faultOf(error) !== 'unreadable') throw error;
    console.warn('Rung: the files of the framework store are broken and are replaced', error);
    return undefined;
  }
}
