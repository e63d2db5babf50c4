import type { Pack } from '../pack/pack.ts';
import type { RungDatabase } from './database.ts';
import { type EntityDocument, type FrameDocument, toCrosswalks, toDocuments } from './documents.ts';

/** What the package brings: parsed packs, the stamp of their revisions and the index compiled from them. */
export interface Seed {
  stamp: string;
  packs: Pack[];
  index: ArrayBuffer;
}
export const INDEX_ID = 'compiled';

/**
 * Replaces all framework rows by those of the seed, in one transaction: a reader sees the old rows or the new
 * ones, whole. Seeding twice gives the same rows.
 */
export async function writeSeed(db: RungDatabase, { stamp, packs, index }: Seed): Promise<void> {
  const frames: FrameDocument[] = [];
  const entities: EntityDocument[] = [];
  const crosswalks = toCrosswalks(packs);
  for (const pack of packs) {
    if (pack.kind !== 'framework') continue;
    const documents = toDocuments(pack, frames.length);
    frames.push(documents.frame);
    entities.push(...documents.entities);
  }
  await db.transaction('rw', [db.frames, db.entities, db.crosswalks, db.indexes, db.seeds], async () => {
    await Promise.all([db.frames.clear(), db.entities.clear(), db.crosswalks.clear(), db.indexes.clear()]);
    await db.frames.bulkPut(frames);
    await db.entities.bulkPut(entities);
    await db.crosswalks.bulkPut(crosswalks);
    await db.indexes.put({ id: INDEX_ID, stamp, bytes: index });
    await db.seeds.put({ id: 'seed', stamp, entities: entities.length, frames: frames.length });
  });
}

export type Health = 'sound' | 'empty' | 'outdated' | 'damaged';

/**
 * Whether the stored rows are those of the seed with this stamp. Counting keys is cheap (no row is read), and
 * tells an emptied or half-deleted store from a sound one.
 */
export async function checkHealth(db: RungDatabase, stamp: string): Promise<Health> {
  const [seed, entities, frames, indexes] = await Promise.all([
    db.seeds.get('seed'),
    db.entities.count(),
    db.frames.count(),
    db.indexes.count(),
  ]);
  if (!seed) return entities + frames + indexes === 0 ? 'empty' : 'damaged';
  if (seed.stamp !== stamp) return 'outdated';
  return seed.entities === entities && seed.frames === frames && indexes === 1 ? 'sound' : 'damaged';
}
