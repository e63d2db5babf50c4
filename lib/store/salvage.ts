import * as v from 'valibot';
import { FrameworkPack } from '../pack/pack.ts';
import type { RungDatabase } from './database.ts';
import type { FrameDocument, PackCount, RevisionCount } from './documents.ts';
import { readRevision } from './imported.ts';
import { faultOf } from './kind-of-fault.ts';
import { readSeedRow } from './row-schemas.ts';
import { BUNDLED_BATCH } from './rows.ts';

/** The frameworks of the user that could be read back whole, and what the store counts of each. */
export interface Salvaged {
  packs: FrameworkPack[];
  counts: PackCount[];
}

/** A file that another program holds for a moment is not lost. Milliseconds between two tries. */
const RESTS_MS = [0, 150, 600];

/**
 * Reads back what is the user's from a store that is not sound. What cannot be read, is not whole or breaks the form of
 * a framework is left out, the others are not; where even the record of what is there is lost, the rows tell it.
 * @throws what the browser threw, where that says nothing of the rows: no room, a closed connection
 */
export async function salvage(db: RungDatabase): Promise<Salvaged> {
  const counts = (await recorded(db)) ?? (await recount(db));
  const found: Salvaged = { packs: [], counts: [] };
  for (const count of counts) {
    const pack = await sound(db, count);
    if (pack) {
      found.packs.push(pack);
      found.counts.push(count);
    } else console.warn(`Rung: the rows of ${count.id} are lost`);
  }
  return found;
}

async function recorded(db: RungDatabase): Promise<PackCount[] | undefined> {
  const row = await orLost(() => db.seeds.get('seed'));
  return readSeedRow(row)?.packs.filter(({ bundled }) => !bundled);
}

async function sound(db: RungDatabase, count: PackCount): Promise<FrameworkPack | undefined> {
  const read = async () => readRevision(db, await db.frames.get(count.id), count);
  const pack = await orLost(read);
  return v.is(FrameworkPack, pack) ? pack : undefined;
}

/** What the record would say: of each framework the batch that its frame names, where it is whole. */
async function recount(db: RungDatabase): Promise<PackCount[]> {
  const ids = (await orLost(() => db.frames.toCollection().primaryKeys())) ?? [];
  const counts: PackCount[] = [];
  for (const id of ids) {
    const found = await orLost(async () => countRows(db, await db.frames.get(id)));
    if (!found) continue;
    const previous = await orLost(async () => countRows(db, await db.older.get(id)));
    counts.push({ ...found, id, bundled: false, ...(previous ? { previous } : {}) });
  }
  return counts;
}

async function countRows(db: RungDatabase, frame?: FrameDocument): Promise<RevisionCount | undefined> {
  if (!frame) return undefined;
  const { id, revision, counts } = frame;
  const entities = counts.roles + counts.competencies;
  // The key of a row ends in the number of its batch (rows.ts); without one it came with the package.
  const batches = new Map<number, number>();
  for (const key of await db.entities.where('pack').equals(id).primaryKeys()) {
    const batch = Number(/ (\d+)$/.exec(key)?.[1] ?? BUNDLED_BATCH);
    if (batch !== BUNDLED_BATCH) batches.set(batch, (batches.get(batch) ?? 0) + 1);
  }
  const whole = [...batches].filter(([, rows]) => rows === entities).map(([batch]) => batch);
  // Frames of earlier versions of Rung name no batch; of two that fit, nobody knows which is theirs.
  const batch = frame.batch ?? (whole.length === 1 ? whole[0] : undefined);
  return batch !== undefined && whole.includes(batch) ? { revision, entities, batch } : undefined;
}

/** What can be read; undefined where it is lost. */
async function orLost<T>(read: () => PromiseLike<T>): Promise<T | undefined> {
  for (const rest of RESTS_MS) {
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    try {
      return await read();
    } catch (error) {
      // A row of the wrong type makes what reads it stumble.
      if (faultOf(error) !== 'unreadable' && !(error instanceof TypeError)) throw error;
      console.warn('Rung: a part of the store cannot be read', error);
    }
  }
  return undefined;
}
