import type { FrameworkPack, Pack } from '../pack/pack.ts';
import type { RungDatabase } from './database.ts';
import type { PackCount } from './documents.ts';
import { inOne } from './in-one.ts';
import { seedRecord } from './seed-record.ts';

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
 * Whether the rows of the package are whole and of this stamp. Counting a few hundred keys takes a millisecond, and
 * tells an emptied or half-deleted store from a sound one. The rows of imported frameworks, tens of thousands, are
 * left to `isWhole`.
 */
export async function checkHealth(db: RungDatabase, stamp: string): Promise<Health> {
  const seed = await seedRecord(db);
  const bundled = seed?.packs.filter((pack) => pack.bundled) ?? [];
  const [rows, frames, indexes, crosswalks] = await Promise.all([
    seed ? countRows(db, bundled) : db.entities.count(),
    db.frames.count(),
    db.indexes.count(),
    db.crosswalks.count(),
  ]);
  if (!seed) return rows + frames + indexes === 0 ? 'empty' : 'damaged';
  const whole = rows === sumOf(bundled) && seed.packs.length === frames && seed.crosswalks === crosswalks;
  if (!whole || indexes !== 1) return 'damaged';
  return seed.stamp === stamp ? 'sound' : 'outdated';
}

/** Whether every row of every framework is there. Takes a while where whole classifications were brought in. */
export async function isWhole(db: RungDatabase): Promise<boolean> {
  const seed = await seedRecord(db);
  if (!seed) return false;
  return (await countRows(db, seed.packs)) === sumOf(seed.packs);
}

/** Forgets the revisions to go back to of which rows are missing: half a framework is none. */
export async function forgetBrokenOlder(db: RungDatabase): Promise<void> {
  const seed = await seedRecord(db);
  const broken: string[] = [];
  for (const { id, previous } of seed?.packs ?? []) {
    if (!previous) continue;
    const rows = await db.entities.where({ pack: id, batch: previous.batch }).count();
    if (rows !== previous.entities || !(await db.older.get(id))) broken.push(id);
  }
  if (broken.length === 0) return;
  await inOne(db, async () => {
    const now = await seedRecord(db);
    if (!now) return;
    const packs = now.packs.map(({ previous, ...rest }) =>
      previous && !broken.includes(rest.id) ? { ...rest, previous } : rest,
    );
    await db.older.bulkDelete(broken);
    await db.seeds.put({ ...now, packs, flips: now.flips + 1 });
  });
}

/**
 * Rows of the present revisions, each counted by itself: one count of them all goes from row to row, and passes over
 * what lies between, which for a while are all the rows that an update deleted.
 */
async function countRows(db: RungDatabase, packs: PackCount[]): Promise<number> {
  const counts = await Promise.all(
    packs.map(({ id, batch }) => db.entities.where({ pack: id, batch }).count()),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function sumOf(packs: PackCount[]): number {
  return packs.reduce((sum, { entities }) => sum + entities, 0);
}
