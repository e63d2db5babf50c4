import type { FrameworkPack } from '../pack/pack.ts';
import type { RungDatabase } from './database.ts';
import type { EntityDocument, FrameDocument, PackCount, RevisionCount } from './documents.ts';
import { UnreadableRows } from './kind-of-fault.ts';
import { type OnShare, readRows } from './rows.ts';
import { seedRecord } from './seed-record.ts';

/**
 * The frameworks that the user brought in, put together again from their rows.
 * @param wanted leaves out what need not be read
 * @throws UnreadableRows where the rows of one are not whole: half a framework would answer wrongly
 */
export async function readImported(
  db: RungDatabase,
  wanted: (count: PackCount) => boolean = () => true,
  onShare?: OnShare,
): Promise<FrameworkPack[]> {
  const seed = await seedRecord(db);
  if (!seed) throw new UnreadableRows('the record of what is here');
  const own = seed.packs.filter((count) => !count.bundled && wanted(count));
  const packs: FrameworkPack[] = [];
  for (const [at, count] of own.entries()) {
    const share = (part: number) => onShare?.((at + part) / own.length);
    const pack = await readRevision(db, await db.frames.get(count.id), count, share);
    if (!pack) throw new UnreadableRows(count.id);
    packs.push(pack);
  }
  return packs;
}

/** One revision as a pack; undefined where its rows are not whole. */
export async function readRevision(
  db: RungDatabase,
  frame: FrameDocument | undefined,
  { batch, entities }: RevisionCount,
  onShare?: OnShare,
): Promise<FrameworkPack | undefined> {
  if (!frame) return undefined;
  const rows = await readRows(db, frame.id, batch, onShare);
  return rows.length === entities ? packOf(frame, rows) : undefined;
}

function packOf(frame: FrameDocument, rows: EntityDocument[]): FrameworkPack {
  const { rungs: _rungs, topics: _topics, counts: _counts, order: _order, batch: _batch, ...head } = frame;
  const sorted = rows.sort((a, b) => a.at - b.at);
  return {
    ...head,
    format: 1,
    kind: 'framework',
    roles: sorted.flatMap((row) => (row.entity === 'role' ? [row.doc] : [])),
    competencies: sorted.flatMap((row) => (row.entity === 'competency' ? [row.doc] : [])),
  };
}
