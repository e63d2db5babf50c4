import type { StoreChange } from '../import-worker/protocol.ts';
import type { Reader } from '../lookup/shelf.ts';
import { packOf } from '../pack/ids.ts';
import type { RungDatabase } from './database.ts';
import type { PackCount, SeedDocument } from './documents.ts';
import { UnreadableRows } from './kind-of-fault.ts';
import { BUNDLED_BATCH, rowKey } from './rows.ts';
import { seedRecord } from './seed-record.ts';
import { INDEX_ID } from './write.ts';

/** What answers are made from: everything read at one moment, and rows that no later revision changes. */
export interface Snapshot {
  reader: Reader;
  index: ArrayBuffer | undefined;
  packs: PackCount[];
  /** Number of the store's last change; another one says that there is something newer. */
  flips: number;
  /** Changes that nobody has acted on. */
  pending: StoreChange[];
  /** Set while it has to be said that the store was mended. */
  mended: SeedDocument['mended'];
}

/**
 * Reads index, frameworks and notes in one transaction, so that none is of another revision than the rest.
 * @param use how rows are read later: with a connection that is opened again where the browser closed it
 */
export async function readSnapshot(
  db: RungDatabase,
  use: <T>(get: (db: RungDatabase) => PromiseLike<T>) => Promise<T>,
): Promise<Snapshot> {
  const tables = [db.seeds, db.frames, db.crosswalks, db.indexes];
  const [seed, frames, crosswalks, index] = await db.transaction('r', tables, () =>
    Promise.all([seedRecord(db), db.frames.toArray(), db.crosswalks.toArray(), db.indexes.get(INDEX_ID)]),
  );
  if (!seed) throw new UnreadableRows('the record of what is here');
  const { packs } = seed;
  const batches = new Map(packs.map(({ id, batch }) => [id, batch]));
  const batchOf = (pack: string) => batches.get(pack) ?? BUNDLED_BATCH;
  return {
    index: index?.bytes,
    packs,
    flips: seed.flips,
    pending: seed.pending,
    mended: seed.mended,
    reader: {
      frames: async () => frames,
      crosswalks: async () => crosswalks,
      entities: async (ids) => {
        const keys = ids.map((id) => rowKey(id, batchOf(packOf(id))));
        const rows = await use((open) => open.entities.bulkGet(keys));
        return rows.filter((row) => row !== undefined);
      },
      entitiesOf: (pack) => use((open) => open.entities.where({ pack, batch: batchOf(pack) }).toArray()),
    },
  };
}
