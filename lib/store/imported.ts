import type { FrameworkPack } from '../pack/pack.ts';
import type { RungDatabase } from './database.ts';
import type { EntityDocument, EntityRow, FrameDocument } from './documents.ts';
import { ROWS_AT_ONCE } from './write-imported.ts';

/**
 * The frameworks that the user brought in, put together again from their rows. One whose rows are not whole is left
 * out: half a framework would answer wrongly, and its file can be brought in again.
 */
export async function readImported(db: RungDatabase): Promise<FrameworkPack[]> {
  const seed = await db.seeds.get('seed');
  const packs: FrameworkPack[] = [];
  for (const { id, bundled, entities, batch } of seed?.packs ?? []) {
    if (bundled) continue;
    const frame = await db.frames.get(id);
    const rows = await rowsOf(db, id, batch);
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

/** Read some hundred at a time: ten thousand rows in one go would keep everybody else waiting for a third of a second. */
async function rowsOf(db: RungDatabase, pack: string, batch: number): Promise<EntityRow[]> {
  const keys = await db.entities.where({ pack, batch }).primaryKeys();
  const rows: EntityRow[] = [];
  for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
    const some = await db.entities.bulkGet(keys.slice(from, from + ROWS_AT_ONCE));
    rows.push(...some.filter((row) => row !== undefined));
  }
  return rows;
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
