import type { RungDatabase } from './database.ts';
import type { SeedDocument } from './documents.ts';
import { readSeedRow } from './row-schemas.ts';

/** The record of what is in the store; undefined where it is lost or garbled. */
export async function seedRecord(db: RungDatabase): Promise<SeedDocument | undefined> {
  return readSeedRow(await db.seeds.get('seed'));
}
