import type { FrameworkPack } from '../pack/pack.ts';
import type { RungDatabase } from './database.ts';
import { type PackCount, toCrosswalks, toDocuments } from './documents.ts';
import type { Seed } from './seed.ts';

export const INDEX_ID = 'compiled';
/** Imported frameworks answer after the bundled ones until the user orders them otherwise. */
const AFTER_BUNDLED = 1_000;

/**
 * Writes the package's packs and the index in one transaction: a reader sees the old rows or the new ones, whole.
 * `imported` are the frameworks of the user that were read back whole; rows of any other framework go.
 */
export async function writeBundled(db: RungDatabase, seed: Seed, imported: FrameworkPack[]): Promise<void> {
  const bundled = seed.packs.filter((pack) => pack.kind === 'framework');
  const crosswalks = toCrosswalks(seed.packs);
  const kept = imported.map(({ id }) => id);
  await inOne(db, async () => {
    const stored = (await db.frames.toCollection().primaryKeys()).filter((id) => !kept.includes(id));
    await removeRows(db, stored);
    // A crash may have left entities without their frame.
    await db.entities.where('pack').noneOf(kept).delete();
    const counts = await putPacks(db, bundled, { bundled: true, from: 0 });
    await db.crosswalks.clear();
    await db.crosswalks.bulkPut(crosswalks);
    await db.indexes.put({ id: INDEX_ID, stamp: seed.stamp, bytes: seed.index });
    const own = imported.map((pack) => countOf(pack, false));
    await db.seeds.put({
      id: 'seed',
      stamp: seed.stamp,
      packs: [...counts, ...own],
      crosswalks: crosswalks.length,
    });
  });
}

/** Adds frameworks of the user, or replaces their older revisions, and flips to the index that knows them. */
export async function writeImported(
  db: RungDatabase,
  packs: FrameworkPack[],
  index: ArrayBuffer,
): Promise<void> {
  const ids = packs.map(({ id }) => id);
  await flip(db, index, async (counts) => {
    await removeRows(db, ids);
    const others = counts.filter(({ id }) => !ids.includes(id));
    return [
      ...others,
      ...(await putPacks(db, packs, { bundled: false, from: AFTER_BUNDLED + others.length })),
    ];
  });
}

/** Removes frameworks of the user with every row of theirs. */
export async function removeImported(db: RungDatabase, ids: string[], index: ArrayBuffer): Promise<void> {
  await flip(db, index, async (counts) => {
    const gone = counts.filter(({ id, bundled }) => !bundled && ids.includes(id)).map(({ id }) => id);
    await removeRows(db, gone);
    return counts.filter(({ id }) => !gone.includes(id));
  });
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

function inOne(db: RungDatabase, run: () => Promise<void>): Promise<void> {
  return db.transaction('rw', [db.frames, db.entities, db.crosswalks, db.indexes, db.seeds], run);
}

async function removeRows(db: RungDatabase, ids: string[]): Promise<void> {
  await db.frames.bulkDelete(ids);
  await db.entities.where('pack').anyOf(ids).delete();
}

async function putPacks(
  db: RungDatabase,
  packs: FrameworkPack[],
  { bundled, from }: { bundled: boolean; from: number },
): Promise<PackCount[]> {
  for (const [at, pack] of packs.entries()) {
    const { frame, entities } = toDocuments(pack, from + at);
    await db.frames.put(frame);
    await db.entities.bulkPut(entities);
  }
  return packs.map((pack) => countOf(pack, bundled));
}

function countOf({ id, revision, roles, competencies }: FrameworkPack, bundled: boolean): PackCount {
  return { id, revision, bundled, entities: roles.length + competencies.length };
}
