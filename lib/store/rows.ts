import type { RungDatabase } from './database.ts';
import type { EntityDocument } from './documents.ts';
import { inOne } from './in-one.ts';

/** Rows written, deleted or read back in one go: a few milliseconds, so that no reader waits for long. */
const ROWS_AT_ONCE = 100;

/**
 * An entity as it is stored. The rows of a newer revision are written beside the old ones, a few at a time, and count
 * from the moment on at which the framework names their batch: readers wait for no long write, and a worker that dies
 * on the way leaves the old revision whole.
 */
export type EntityRow = EntityDocument & { row: string; batch: number };

/** Batch of everything that the package brings, which is written in one step. */
export const BUNDLED_BATCH = 0;

/** Told what share of a long piece of work is done, from 0 to 1. */
export type OnShare = (share: number) => void;

/** Key of the row of an entity. */
export function rowKey(id: string, batch: number): string {
  return batch === BUNDLED_BATCH ? id : `${id} ${batch}`;
}

/** Entities as the rows of one batch. */
export function toRows(entities: EntityDocument[], batch: number): EntityRow[] {
  return entities.map((entity) => ({ ...entity, row: rowKey(entity.id, batch), batch }));
}

/** Writes entities as rows of a batch, some hundred at a time. */
export async function putRows(
  db: RungDatabase,
  entities: EntityDocument[],
  batch: number,
  onShare: OnShare,
): Promise<void> {
  for (let from = 0; from < entities.length; from += ROWS_AT_ONCE) {
    const rows = toRows(entities.slice(from, from + ROWS_AT_ONCE), batch);
    await inOne(db, () => db.entities.bulkPut(rows), [db.entities]);
    onShare(Math.min(1, (from + ROWS_AT_ONCE) / entities.length));
  }
}

/** Reads the rows of a batch: ten thousand in one go would keep everybody else waiting for a third of a second. */
export async function readRows(
  db: RungDatabase,
  pack: string,
  batch: number,
  onShare: OnShare = () => undefined,
): Promise<EntityRow[]> {
  const keys = await db.entities.where({ pack, batch }).primaryKeys();
  onShare(0);
  const rows: EntityRow[] = [];
  for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
    const some = await db.entities.bulkGet(keys.slice(from, from + ROWS_AT_ONCE));
    rows.push(...some.filter((row) => row !== undefined));
    onShare(Math.min(1, (from + ROWS_AT_ONCE) / keys.length));
  }
  return rows;
}

/** Deletes the rows of a batch, some hundred at a time. */
export async function deleteRows(
  db: RungDatabase,
  pack: string,
  batch: number,
  onShare: OnShare,
): Promise<void> {
  const keys = await db.entities.where({ pack, batch }).primaryKeys();
  for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
    await db.entities.bulkDelete(keys.slice(from, from + ROWS_AT_ONCE));
    onShare(Math.min(1, (from + ROWS_AT_ONCE) / keys.length));
  }
}
