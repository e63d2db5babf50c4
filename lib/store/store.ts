import { Dexie } from 'dexie';
import { inTurn } from '../in-turn.ts';
import { packOf } from '../pack/ids.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import { RungDatabase } from './database.ts';
import {
  BUNDLED_BATCH,
  type CrosswalkDocument,
  type EntityDocument,
  type FrameDocument,
  rowKey,
} from './documents.ts';
import { readImported } from './imported.ts';
import { checkHealth, type Health, isWhole, type MakeSeed } from './seed.ts';
import { INDEX_ID, writeBundled } from './write.ts';
import { removeImported, sweep, writeImported } from './write-imported.ts';

export type StoreStatus = 'closed' | 'opening' | 'ready' | 'rebuilding';

export interface FrameworkStoreOptions {
  name: string;
  /** Stamp of the package's packs: cheap, asked at every wake. */
  stamp: string;
  /** Parses the packs and compiles the index: slow, asked only when the store has to be written. */
  seed: MakeSeed;
  /** Told when rows were found missing or unreadable and were written anew; `empty` where there were none at all. */
  onRepair: (reason: Health) => void;
}

/** Errors that say that the files of the database are broken, not that the browser refuses databases. */
const BROKEN = ['UnknownError', 'DataError', 'NotFoundError'];

/** Owns the database connection of the worker: opens once, checks what it holds, mends it, reopens when closed. */
export class FrameworkStore {
  status: StoreStatus = 'closed';
  readonly #options: FrameworkStoreOptions;
  #db: RungDatabase;
  #opening: Promise<void> | undefined;
  #batches: Promise<Map<string, number>> | undefined;
  /** One long write after another: clearing away must not take the rows that an import is about to name. */
  readonly #inTurn = inTurn();

  constructor(options: FrameworkStoreOptions) {
    this.#options = options;
    this.#db = new RungDatabase(options.name);
  }

  /** Opens and checks the store once; every reader awaits it. Rejects where IndexedDB cannot be used. */
  open(): Promise<void> {
    this.#opening ??= this.#open().catch((error) => {
      this.#opening = undefined;
      this.status = 'closed';
      throw error;
    });
    return this.#opening;
  }

  async #open(): Promise<void> {
    this.status = 'opening';
    const health = await this.#health();
    if (health !== 'sound') await this.#write(health);
    this.status = 'ready';
  }

  async #health(): Promise<Health> {
    try {
      await this.#db.open();
      return await checkHealth(this.#db, this.#options.stamp);
    } catch (error) {
      if (!(error instanceof Error && BROKEN.includes(error.name))) throw error;
      // What the package brings can be written anew; nothing else can be read from broken files anyway.
      console.warn('Rung: the framework store cannot be read and is rebuilt', error);
      this.#reconnect();
      await Dexie.delete(this.#options.name);
      await this.#db.open();
      return 'damaged';
    }
  }

  async #write(health: Health): Promise<void> {
    this.status = 'rebuilding';
    const imported = await readImported(this.#db);
    await writeBundled(this.#db, await this.#options.seed(imported), imported);
    if (health !== 'outdated') this.#options.onRepair(health);
  }

  #reconnect(): void {
    this.#batches = undefined;
    this.#db.close();
    this.#db = new RungDatabase(this.#options.name);
  }

  /** Writes the rows of the package anew. Settings, user data and imported frameworks stay. */
  async rebuild(): Promise<void> {
    this.#reconnect();
    this.#opening = this.#db.open().then(() => this.#write('outdated'));
    await this.#opening;
    this.status = 'ready';
  }

  /**
   * Counts every row, and writes the store anew where some are missing; gives whether it had to. Clears away what an
   * import left that was cut short.
   */
  checkAll(): Promise<boolean> {
    return this.#inTurn(async () => {
      if (await this.#use(isWhole)) {
        await this.#use(sweep);
        return false;
      }
      await this.rebuild();
      this.#options.onRepair('damaged');
      return true;
    });
  }

  /** Frameworks that the user brought in. */
  imported(): Promise<FrameworkPack[]> {
    return this.#use(readImported);
  }

  /**
   * Adds frameworks of the user or replaces their older revisions, with the index that knows them, in one step. Rows of
   * older revisions stay until `clearAway`, for readers that hold the old index.
   */
  add(packs: FrameworkPack[], index: ArrayBuffer): Promise<void> {
    return this.#inTurn(() => this.#change((db) => writeImported(db, packs, index)));
  }

  /** Removes frameworks of the user, with the index that has forgotten them, in one step; their rows as in `add`. */
  remove(ids: string[], index: ArrayBuffer): Promise<void> {
    return this.#inTurn(() => this.#change((db) => removeImported(db, ids, index)));
  }

  /** Deletes the rows that no framework names any more, a few at a time. */
  clearAway(): Promise<void> {
    return this.#inTurn(() => this.#use(sweep));
  }

  async #change(write: (db: RungDatabase) => Promise<void>): Promise<void> {
    await this.#use(write);
    this.#batches = undefined;
  }

  async readIndex(): Promise<ArrayBuffer> {
    const row = await this.#use((db) => db.indexes.get(INDEX_ID));
    if (!row) throw new Error('the compiled index is missing');
    return row.bytes;
  }

  frames(): Promise<FrameDocument[]> {
    return this.#use((db) => db.frames.toArray());
  }

  async entities(ids: string[]): Promise<EntityDocument[]> {
    const batches = await this.#batchOf();
    const keys = ids.map((id) => rowKey(id, batches.get(packOf(id)) ?? BUNDLED_BATCH));
    const rows = await this.#use((db) => db.entities.bulkGet(keys));
    return rows.filter((row) => row !== undefined);
  }

  async entitiesOf(pack: string): Promise<EntityDocument[]> {
    const batch = (await this.#batchOf()).get(pack) ?? BUNDLED_BATCH;
    return this.#use((db) => db.entities.where({ pack, batch }).toArray());
  }

  /** The batch of each framework's rows, read once until it changes. */
  #batchOf(): Promise<Map<string, number>> {
    this.#batches ??= this.#use(async (db) => {
      const seed = await db.seeds.get('seed');
      return new Map(seed?.packs.map(({ id, batch }) => [id, batch]));
    });
    return this.#batches;
  }

  crosswalks(): Promise<CrosswalkDocument[]> {
    return this.#use((db) => db.crosswalks.toArray());
  }

  /** Reopens once when the browser closed the connection under us (https://github.com/dexie/Dexie.js/issues/1805). */
  async #use<T>(get: (db: RungDatabase) => PromiseLike<T>): Promise<T> {
    await this.open();
    try {
      return await get(this.#db);
    } catch (error) {
      if (!(error instanceof Dexie.DatabaseClosedError || error instanceof Dexie.InvalidStateError))
        throw error;
      this.#reconnect();
      this.#opening = undefined;
      await this.open();
      return get(this.#db);
    }
  }
}
