import type { FrameworkPack, Pack } from '../pack/pack.ts';
import type { RungDatabase } from './database.ts';

/** What the package brings: parsed packs, the stamp of their revisions, and the index over them and the imported ones. */
export interface Seed {
  stamp: string;
  packs: Pack[];
  index: ArrayBuffer;
}
/** Makes the seed; the index takes in the frameworks that the user brought in. */
export type MakeSeed = (imported: FrameworkPack[]) => Promise<Seed>;

export type Health = 'sound' | 'empty' | 'outdated' | 'damaged';

/**
 * Whether the stored rows are whole and of the package with this stamp. Counting keys is cheap (no row is read), and
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
  const rows = seed.packs.reduce((sum, pack) => sum + pack.entities, 0);
  if (rows !== entities || seed.packs.length !== frames || indexes !== 1) return 'damaged';
  return seed.stamp === stamp ? 'sound' : 'outdated';
}
