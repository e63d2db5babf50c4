import type { FrameworkPack } from '../pack/pack.ts';
import type { RungDatabase } from './database.ts';
import type { EntityDocument, FrameDocument } from './documents.ts';

/**
 * The frameworks that the user brought in, put together again from their rows. One whose rows are not whole is left
 * out: half a framework would answer wrongly, and its file can be brought in again.
 */
export async function readImported(db: RungDatabase): Promise<FrameworkPack[]> {
  const seed = await db.seeds.get('seed');
  const packs: FrameworkPack[] = [];
  for (const { id, bundled, entities, batch } of seed?.packs ?? []) {
    if (bundled) continue;
    const [frame, rows] = await Promise.all([
      db.frames.get(id),
      db.entities.where({ pack: id, batch }).toArray(),
    ]);
    if (frame && rows.length === entities)
      packs.push(
        packOf(
          frame,
          rows.sort((a, b) => a.at - b.at),
        ),
      );
    else console.warn(`Rung: the rows of ${id} are not whole; the framework is left out`);
  }
  return packs;
}

function packOf(frame: FrameDocument, rows: EntityDocument[]): FrameworkPack {
  const { rungs: _rungs, topics: _topics, counts: _counts, order: _order, batch: _batch, ...head } = frame;
  return {
    ...head,
    format: 1,
    kind: 'framework',
    roles: rows.flatMap((row) => (row.entity === 'role' ? [row.doc] : [])),
    competencies: rows.flatMap((row) => (row.entity === 'competency' ? [row.doc] : [])),
  };
}
