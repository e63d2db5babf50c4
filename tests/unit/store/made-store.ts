import { Dexie } from 'dexie';
import { vi } from 'vitest';
import { inTurn } from '../../../lib/in-turn.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import type { EntityDocument, FrameDocument } from '../../../lib/store/documents.ts';
import { FrameworkStore, type FrameworkStoreOptions } from '../../../lib/store/store.ts';
import { bundledPacks } from '../bundled.ts';

export const NAME = 'store-test';

/** The lock that all contexts of a browser share. */
const exclusive = inTurn();

/** A store as a context of its own opens it: the background, or the worker of a page. */
export function makeStore(stamp = 'one', more: Partial<FrameworkStoreOptions> = {}) {
  const seed = vi.fn(async (_imported: FrameworkPack[]) => ({
    stamp,
    packs: bundledPacks(),
    index: new Uint8Array([1, 2, 3]).buffer,
  }));
  const onRepair = vi.fn();
  return {
    store: new FrameworkStore({ name: NAME, stamp, seed, onRepair, exclusive, ...more }),
    seed,
    onRepair,
  };
}

export async function frames(store: FrameworkStore): Promise<FrameDocument[]> {
  return (await store.snapshot()).reader.frames();
}

export async function entities(store: FrameworkStore, ids: string[]): Promise<EntityDocument[]> {
  return (await store.snapshot()).reader.entities(ids);
}

/** Every row of every table that belongs to a framework, whatever the table: `table key`. */
export async function rowsOf(pack: string): Promise<string[]> {
  const db = await new Dexie(NAME).open();
  const found: string[] = [];
  for (const table of db.tables) {
    const [keys, rows] = await Promise.all([table.toCollection().primaryKeys(), table.toArray()]);
    for (const [at, row] of rows.entries()) {
      const own = table.name === 'seeds' ? row.packs.some((one: { id: string }) => one.id === pack) : false;
      const { id, pack: of } = row as { id: string; pack?: string };
      if (own || id === pack || of === pack) found.push(`${table.name} ${keys[at]}`);
    }
  }
  db.close();
  return found;
}
