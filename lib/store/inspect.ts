import * as v from 'valibot';
import { checkSum } from './check-sum.ts';
import type { RungDatabase } from './database.ts';
import { faultOf } from './kind-of-fault.ts';
import { CrosswalkRow, EntityRowShape, FrameRow } from './row-schemas.ts';
import { readRows } from './rows.ts';
import { seedRecord } from './seed-record.ts';
import { INDEX_ID } from './write.ts';

/**
 * Whether a row of what counts is lost, cannot be read or is not what was written. Reads and checks everything, which
 * takes a second or more: for when an answer failed in a way that nobody foresaw.
 */
export async function isWrong(db: RungDatabase): Promise<boolean> {
  try {
    const seed = await seedRecord(db);
    if (!seed) return true;
    const [frames, crosswalks, index] = [
      await db.frames.toArray(),
      await db.crosswalks.toArray(),
      await db.indexes.get(INDEX_ID),
    ];
    if (!(index?.bytes instanceof ArrayBuffer)) return true;
    if (index.sum !== undefined && index.sum !== checkSum(index.bytes)) return true;
    if (!frames.every((frame) => v.is(FrameRow, frame))) return true;
    if (!crosswalks.every((one) => v.is(CrosswalkRow, one))) return true;
    for (const { id, batch, entities } of seed.packs) {
      const rows = await readRows(db, id, batch);
      if (rows.length !== entities || !rows.every((row) => v.is(EntityRowShape, row))) return true;
    }
    return false;
  } catch (error) {
    if (faultOf(error) === 'unreadable' || error instanceof TypeError) return true;
    throw error;
  }
}
