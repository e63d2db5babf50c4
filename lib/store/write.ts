import type { FrameworkPack } from '../pack/pack.ts';
import { checkSum } from './check-sum.ts';
import type { RungDatabase } from './database.ts';
import {
  type IndexDocument,
  type PackCount,
  type SeedDocument,
  toCrosswalks,
  toDocuments,
} from './documents.ts';
import { inOneStep } from './in-one.ts';
import { faultOf } from './kind-of-fault.ts';
import { BUNDLED_BATCH, toRows } from './rows.ts';
import type { Salvaged } from './salvage.ts';
import type { Seed } from './seed.ts';
import { seedRecord } from './seed-record.ts';

export const INDEX_ID = 'compiled';

/**
 * Writes the package's packs and the index in one transaction: a reader sees the old rows or the new ones, whole.
 * `own` are the frameworks of the user that were read back whole: they stay, with the revision kept for each; rows of
 * any other framework go. Where the package now brings a framework of the same id, that one takes its place.
 * @param mended what was found, where that has to be said
 */
export async function writeBundled(
  db: RungDatabase,
  seed: Seed,
  own: Salvaged,
  mended: SeedDocument['mended'],
): Promise<void> {
  const bundled = seed.packs.filter((pack) => pack.kind === 'framework');
  const crosswalks = toCrosswalks(seed.packs);
  const counts = own.counts.filter(({ id }) => !bundled.some((pack) => pack.id === id));
  const kept = counts.map(({ id }) => id);
  await inOneStep(db, async () => {
    const old = await seedRecord(db).catch(lost);
    await db.frames.where('id').noneOf(kept).delete();
    await db.older.where('id').noneOf(kept).delete();
    await db.entities.where('pack').noneOf(kept).delete();
    const written = await putBundled(db, bundled);
    await db.crosswalks.clear();
    await db.crosswalks.bulkPut(crosswalks);
    await db.indexes.clear();
    await db.indexes.put(indexOf(seed.stamp, seed.index));
    await db.seeds.put({
      id: 'seed',
      stamp: seed.stamp,
      packs: [...written, ...counts],
      crosswalks: crosswalks.length,
      // Never a number that was before: whoever read what was here before a loss must read anew.
      flips: old ? old.flips + 1 : Date.now(),
      pending: old?.pending ?? [],
      mended: mended ?? old?.mended,
    });
  });
}

function lost(error: unknown): undefined {
  if (faultOf(error) !== 'unreadable') throw error;
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

/** The compiled index as it is stored. */
export function indexOf(stamp: string, bytes: ArrayBuffer): IndexDocument {
  return { id: INDEX_ID, stamp, bytes, sum: checkSum(bytes) };
}
