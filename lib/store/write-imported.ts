import type { FrameworkPack } from '../pack/pack.ts';
import type { RungDatabase } from './database.ts';
import { type EntityRow, type FrameDocument, type PackCount, rowKey, toDocuments } from './documents.ts';
import { countOf, INDEX_ID, inOne } from './write.ts';

/** Imported frameworks answer after the bundled ones until the user orders them otherwise. */
const AFTER_BUNDLED = 1_000;
/** Rows written, deleted or read back in one go: a few milliseconds, so that no reader waits for long. */
export const ROWS_AT_ONCE = 250;

/**
 * Adds frameworks of the user, or replaces their older revisions: writes the new rows beside the old ones, then flips
 * to them and to the index that knows them in one step. The old ones stay until `sweep`.
 */
export async function writeImported(
  db: RungDatabase,
  packs: FrameworkPack[],
  index: ArrayBuffer,
): Promise<void> {
  const ids = packs.map(({ id }) => id);
  const seed = await db.seeds.get('seed');
  const others = seed?.packs.filter(({ id }) => !ids.includes(id)) ?? [];
  const batch = Math.max(0, ...(seed?.packs.map((pack) => pack.batch) ?? [])) + 1;
  // What an import that was cut short left under this number.
  await sweep(db);
  try {
    const frames = await writeRows(db, packs, { batch, from: AFTER_BUNDLED + others.length });
    await flip(db, index, async (counts) => {
      await db.frames.bulkPut(frames);
      const kept = counts.filter(({ id }) => !ids.includes(id));
      return [...kept, ...packs.map((pack) => countOf(pack, { bundled: false, batch }))];
    });
  } catch (error) {
    await sweep(db);
    throw error;
  }
}

async function writeRows(
  db: RungDatabase,
  packs: FrameworkPack[],
  { batch, from: first }: { batch: number; from: number },
): Promise<FrameDocument[]> {
  const frames: FrameDocument[] = [];
  for (const [at, pack] of packs.entries()) {
    const { frame, entities } = toDocuments(pack, { order: first + at, batch });
    frames.push(frame);
    const rows = entities.map((doc): EntityRow => ({ ...doc, row: rowKey(doc.id, batch), batch }));
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      await db.entities.bulkPut(rows.slice(from, from + ROWS_AT_ONCE));
    }
  }
  return frames;
}

/** Removes frameworks of the user: from one step on none of their rows counts; they stay until `sweep`. */
export async function removeImported(db: RungDatabase, ids: string[], index: ArrayBuffer): Promise<void> {
  await flip(db, index, async (counts) => {
    const gone = counts.filter(({ id, bundled }) => !bundled && ids.includes(id)).map(({ id }) => id);
    await db.frames.bulkDelete(gone);
    return counts.filter(({ id }) => !gone.includes(id));
  });
}

/** Deletes the rows that no framework names: of older revisions, removed frameworks and imports cut short. */
export async function sweep(db: RungDatabase): Promise<void> {
  const seed = await db.seeds.get('seed');
  if (!seed) return;
  const named = new Set(seed.packs.map(({ id, batch }) => `${id} ${batch}`));
  const batches = (await db.entities.orderBy('[pack+batch]').uniqueKeys()) as unknown as [string, number][];
  for (const [pack, batch] of batches) {
    if (named.has(`${pack} ${batch}`)) continue;
    const keys = await db.entities.where({ pack, batch }).primaryKeys();
    for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
      await db.entities.bulkDelete(keys.slice(from, from + ROWS_AT_ONCE));
    }
  }
}

async function flip(
  db: RungDatabase,
  index: ArrayBuffer,
  change: (counts: PackCount[]) => Promise<PackCount[]>,
): Promise<void> {
  await inOne(db, async () => {
    const seed = await db.seeds.get('seed');
    if (!seed) throw new Error('the store was emptied meanwhile');
    const packs = await change(seed.packs);
    await db.indexes.put({ id: INDEX_ID, stamp: seed.stamp, bytes: index });
    await db.seeds.put({ ...seed, packs });
  });
}
