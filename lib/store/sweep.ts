import type { RungDatabase } from './database.ts';
import type { PackCount } from './documents.ts';
import { deleteRows, type OnShare } from './rows.ts';

/**
 * Deletes the rows that no framework names: of revisions that are not kept, of removed frameworks and of imports cut
 * short. Only for who holds the store's lock: an import that goes on names its rows last.
 */
export async function sweep(db: RungDatabase, onShare: OnShare = () => undefined): Promise<void> {
  const seed = await db.seeds.get('seed');
  if (!seed) return;
  const named = new Set(seed.packs.flatMap((pack) => batchesOf(pack).map((batch) => `${pack.id} ${batch}`)));
  const batches = (await db.entities.orderBy('[pack+batch]').uniqueKeys()) as unknown as [string, number][];
  onShare(0);
  const left = batches.filter(([pack, batch]) => !named.has(`${pack} ${batch}`));
  for (const [at, [pack, batch]] of left.entries()) {
    await deleteRows(db, pack, batch, (share) => onShare((at + share) / left.length));
  }
}

function batchesOf({ batch, previous }: PackCount): number[] {
  return previous ? [batch, previous.batch] : [batch];
}
