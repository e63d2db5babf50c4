import type { StoreChange } from '../import-worker/protocol.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import type { RungDatabase } from './database.ts';
import { type FrameDocument, type PackCount, type RevisionCount, toDocuments } from './documents.ts';
import { inOne } from './in-one.ts';
import { type OnShare, putRows } from './rows.ts';
import { seedRecord } from './seed-record.ts';
import { sweep } from './sweep.ts';
import { countOf, indexOf } from './write.ts';

/** Frameworks of the user answer after the bundled ones until the user orders them otherwise. */
const AFTER_BUNDLED = 1_000;

/** What goes into the store in the same step as the rows begin to count. */
export interface Flip {
  /** Compiled over everything that is there from then on. */
  index: ArrayBuffer;
  change: StoreChange;
}

/**
 * Adds frameworks of the user, or newer revisions of them: writes the new rows beside the old ones, then flips to them
 * and to the index that knows them in one step. The revision that they replace is kept, those before it are left to
 * `sweep`. Where the write fails, nothing has changed.
 */
export async function saveRevisions(
  db: RungDatabase,
  packs: FrameworkPack[],
  flip: Flip,
  onShare: OnShare,
): Promise<void> {
  // What an import that was cut short left may bear the number of this one.
  await sweep(db, () => onShare(0));
  const counts = (await seedRecord(db))?.packs ?? [];
  const batch = Math.max(0, ...counts.flatMap((one) => [one.batch, one.previous?.batch ?? 0])) + 1;
  try {
    const frames = await writeRows(db, packs, batch, onShare);
    await flipTo(db, flip, async (before) => {
      const kept = before.filter(({ id }) => !packs.some((pack) => pack.id === id));
      const next: PackCount[] = [];
      for (const pack of packs) next.push(await replaced(db, pack, batch, before));
      await db.frames.bulkPut(frames);
      return [...kept, ...next];
    });
  } catch (error) {
    await sweep(db).catch(() => undefined);
    throw error;
  }
}

async function writeRows(
  db: RungDatabase,
  packs: FrameworkPack[],
  batch: number,
  onShare: OnShare,
): Promise<FrameDocument[]> {
  const present = new Map((await db.frames.toArray()).map((frame) => [frame.id, frame.order]));
  let next = Math.max(AFTER_BUNDLED - 1, ...present.values()) + 1;
  const frames: FrameDocument[] = [];
  for (const [at, pack] of packs.entries()) {
    const { frame, entities } = toDocuments(pack, present.get(pack.id) ?? next++);
    frames.push({ ...frame, batch });
    onShare(at / packs.length);
    await putRows(db, entities, batch, (share) => onShare((at + share) / packs.length));
  }
  return frames;
}

/** The count of a new revision, once the frame of the one that it replaces is put aside. */
async function replaced(
  db: RungDatabase,
  pack: FrameworkPack,
  batch: number,
  before: PackCount[],
): Promise<PackCount> {
  const count = { ...countOf(pack, batch), savedAt: Date.now() };
  const old = before.find(({ id }) => id === pack.id);
  if (!old) return count;
  // The same revision once more: what it replaced stays the one to go back to.
  if (old.revision === pack.revision)
    return { ...count, ...(old.previous ? { previous: old.previous } : {}) };
  const frame = await db.frames.get(pack.id);
  if (!frame) return count;
  await db.older.put(frame);
  return { ...count, previous: revisionOf(old) };
}

/** Goes back to the revision before the present one, which is kept in its stead. Nothing where there is none. */
export async function swapRevisions(db: RungDatabase, id: string, flip: Flip): Promise<void> {
  await flipTo(db, flip, async (counts) => {
    const [present, older] = await Promise.all([db.frames.get(id), db.older.get(id)]);
    const count = counts.find((one) => one.id === id);
    if (!present || !older || !count?.previous) return counts;
    await db.frames.put({ ...older, order: present.order });
    await db.older.put(present);
    const swapped = { ...count, ...count.previous, previous: revisionOf(count) };
    return counts.map((one) => (one === count ? swapped : one));
  });
}

/** Removes frameworks of the user: from one step on none of their rows counts; they stay until `sweep`. */
export async function removeRevisions(db: RungDatabase, ids: string[], flip: Flip): Promise<void> {
  await flipTo(db, flip, async (counts) => {
    const gone = counts.filter(({ id, bundled }) => !bundled && ids.includes(id)).map(({ id }) => id);
    await db.frames.bulkDelete(gone);
    await db.older.bulkDelete(gone);
    return counts.filter(({ id }) => !gone.includes(id));
  });
}

function revisionOf({ revision, savedAt, entities, batch }: PackCount): RevisionCount {
  return { revision, entities, batch, ...(savedAt === undefined ? {} : { savedAt }) };
}

function flipTo(
  db: RungDatabase,
  { index, change }: Flip,
  changed: (counts: PackCount[]) => Promise<PackCount[]>,
): Promise<void> {
  const step = async () => {
    const seed = await seedRecord(db);
    if (!seed) throw new Error('the store was emptied meanwhile');
    const packs = await changed(seed.packs);
    await db.indexes.put(indexOf(seed.stamp, index));
    await db.seeds.put({ ...seed, packs, flips: seed.flips + 1, pending: [...seed.pending, change] });
  };
  // Without the rows: whoever reads some for a card does not wait while the index is written.
  return inOne(db, step, [db.frames, db.older, db.indexes, db.seeds]);
}
