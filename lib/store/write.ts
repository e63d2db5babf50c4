import type { FrameworkPack } from '../pack/pack.ts';
import type { RungDatabase } from './database.ts';
import { BUNDLED_BATCH, type PackCount, rowKey, toCrosswalks, toDocuments } from './documents.ts';
import type { Seed } from './seed.ts';

export const INDEX_ID = 'compiled';

/**
 * Writes the package's packs and the index in one transaction: a reader sees the old rows or the new ones, whole.
 * `imported` are the frameworks of the user that were read back whole; rows of any other framework go.
 */
export async function writeBundled(db: RungDatabase, seed: Seed, imported: FrameworkPack[]): Promise<void> {
  const bundled = seed.packs.filter((pack) => pack.kind === 'framework');
  const crosswalks = toCrosswalks(seed.packs);
  const kept = imported.map(({ id }) => id);
  await inOne(db, async () => {
    const old = await db.seeds.get('seed');
    const own = old?.packs.filter(({ id, bundled: own }) => !own && kept.includes(id)) ?? [];
    const stored = (await db.frames.toCollection().primaryKeys()).filter((id) => !kept.includes(id));
    await db.frames.bulkDelete(stored);
    await db.entities.where('pack').noneOf(kept).delete();
    const counts = await putBundled(db, bundled);
    await db.crosswalks.clear();
    await db.crosswalks.bulkPut(crosswalks);
    await db.indexes.put({ id: INDEX_ID, stamp: seed.stamp, bytes: seed.index });
    await db.seeds.put({
      id: 'seed',
      stamp: seed.stamp,
      packs: [...counts, ...own],
      crosswalks: crosswalks.length,
    });
  });
}

/** One step for every table: a reader sees what was before it or what is after it. */
export function inOne(db: RungDatabase, run: () => Promise<void>): Promise<void> {
  return db.transaction('rw', [db.frames, db.entities, db.crosswalks, db.indexes, db.seeds], run);
}

async function putBundled(db: RungDatabase, packs: FrameworkPack[]): Promise<PackCount[]> {
  const batch = BUNDLED_BATCH;
  for (const [order, pack] of packs.entries()) {
    const { frame, entities } = toDocuments(pack, { order, batch });
    await db.frames.put(frame);
    await db.entities.bulkPut(entities.map((doc) => ({ ...doc, row: rowKey(doc.id, batch), batch })));
  }
  return packs.map((pack) => countOf(pack, { bundled: true, batch }));
}

export function countOf(
  { id, revision, roles, competencies }: FrameworkPack,
  how: Pick<PackCount, 'bundled' | 'batch'>,
): PackCount {
  return { id, revision, ...how, entities: roles.length + competencies.length };
}
