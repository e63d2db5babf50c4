import type { FrameworkPack } from '../pack/pack.ts';
import type { RungDatabase } from './database.ts';
import { type PackCount, toCrosswalks, toDocuments } from './documents.ts';
import { inOne } from './in-one.ts';
import { BUNDLED_BATCH, toRows } from './rows.ts';
import type { Seed } from './seed.ts';

export const INDEX_ID = 'compiled';

/**
 * Writes the package's packs and the index in one transaction: a reader sees the old rows or the new ones, whole.
 * `imported` are the frameworks of the user that were read back whole: they stay, with the revision kept for each;
 * rows of any other framework go. Where the package now brings a framework of the same id, that one takes its place.
 */
export async function writeBundled(db: RungDatabase, seed: Seed, imported: FrameworkPack[]): Promise<void> {
  const bundled = seed.packs.filter((pack) => pack.kind === 'framework');
  const crosswalks = toCrosswalks(seed.packs);
  const kept = imported.map(({ id }) => id).filter((id) => !bundled.some((pack) => pack.id === id));
  await inOne(db, async () => {
    const old = await db.seeds.get('seed');
    const own = old?.packs.filter((pack) => !pack.bundled && kept.includes(pack.id)) ?? [];
    await db.frames.where('id').noneOf(kept).delete();
    await db.older.where('id').noneOf(kept).delete();
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
      flips: (old?.flips ?? 0) + 1,
      pending: old?.pending ?? [],
    });
  });
}

async function putBundled(db: RungDatabase, packs: FrameworkPack[]): Promise<PackCount[]> {
  for (const [order, pack] of packs.entries()) {
    const { frame, entities } = toDocuments(pack, order);
    await db.frames.put(frame);
    await db.entities.bulkPut(toRows(entities, BUNDLED_BATCH));
  }
  return packs.map((pack) => ({ ...countOf(pack, BUNDLED_BATCH), bundled: true }));
}

/** What the seed record says of a framework that the user may have brought in. */
export function countOf({ id, revision, roles, competencies }: FrameworkPack, batch: number): PackCount {
  return { id, revision, batch, bundled: false, entities: roles.length + competencies.length };
}
