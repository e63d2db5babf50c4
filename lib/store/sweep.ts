import type { Collection } from 'dexie';
import type { RungDatabase } from './database.ts';
import type { PackCount } from './documents.ts';
import { deleteRows, type OnShare } from './rows.ts';
import { seedRecord } from './seed-record.ts';

type Batch = [pack: string, batch: number];

/**
 * Deletes the rows that no framework names: of revisions that are not kept, of removed frameworks and of imports cut
 * short. Only for who holds the store's lock: an import that goes on names its rows last.
 */
export async function sweep(db: RungDatabase, onShare: OnShare = () => undefined): Promise<void> {
  const seed = await seedRecord(db);
  if (!seed) return;
  const named = new Set(seed.packs.flatMap((pack) => batchesOf(pack).map((batch) => `${pack.id} ${batch}`)));
  const left = (await batchesIn(db)).filter(([pack, batch]) => !named.has(`${pack} ${batch}`));
  onShare(0);
  for (const [at, [pack, batch]] of left.entries()) {
    await deleteRows(db, pack, batch, (share) => onShare((at + share) / left.length));
  }
}

/**
 * The batches of which there are rows. Asked one after the other: the database gives distinct keys by going over every
 * row, and whoever wants a card meanwhile waits for a quarter of a second.
 */
async function batchesIn(db: RungDatabase): Promise<Batch[]> {
  const batches: Batch[] = [];
  const rows = db.entities.orderBy('[pack+batch]');
  let [next] = await keysOf(rows.limit(1));
  while (next) {
    batches.push(next);
    [next] = await keysOf(db.entities.where('[pack+batch]').above(next).limit(1));
  }
  return batches;
}

/** Dexie's types know single keys only. */
const keysOf = async (rows: Collection): Promise<Batch[]> => (await rows.keys()) as unknown as Batch[];

function batchesOf({ batch, previous }: PackCount): number[] {
  return previous ? [batch, previous.batch] : [batch];
}
