import { Dexie } from 'dexie';
import { RungDatabase } from './database.ts';
import type { CrosswalkDocument, EntityDocument, FrameDocument } from './documents.ts';
import { checkHealth, type Health, INDEX_ID, type Seed, writeSeed } from './seed.ts';

/** `bundled`: IndexedDB cannot be used here at all, answers come from the package in memory. */
export type StoreStatus = 'closed' | 'opening' | 'ready' | 'rebuilding' | 'bundled';

export interface FrameworkStoreOptions {
  name: string;
  /** Stamp of the package's packs: cheap, asked at every wake. */
  stamp: string;
  /** Parses the packs and compiles the index: slow, asked only when the store has to be written. */
  seed: () => Promise<Seed>;
  /** Told when rows were found missing or unreadable and were written anew. */
  onRepair: (reason: Health) => void;
}

/** Owns the database connection of the worker: opens once, checks what it holds, mends it, reopens when closed. */
export class FrameworkStore {
  status: StoreStatus = 'closed';
  readonly #options: FrameworkStoreOptions;
  #db: RungDatabase;
  #opening: Promise<void> | undefined;

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
    let health: Health;
    try {
      health = await this.#health();
    } catch (error) {
      // Unreadable files (a crash, a full disk): what is in there can be written anew, so it is deleted.
      console.warn('Rung: the framework store cannot be read and is rebuilt', error);
      await this.#delete();
      health = 'damaged';
    }
    if (health !== 'sound') await this.#write(health);
    this.status = 'ready';
  }

  async #health(): Promise<Health> {
    await this.#db.open();
    return checkHealth(this.#db, this.#options.stamp);
  }

  async #write(health: Health): Promise<void> {
    this.status = 'rebuilding';
    await writeSeed(this.#db, await this.#options.seed());
    if (health === 'damaged') this.#options.onRepair(health);
  }

  async #delete(): Promise<void> {
    this.#db.close();
    await Dexie.delete(this.#options.name);
    this.#db = new RungDatabase(this.#options.name);
  }

  /** Writes all framework rows anew from the package. Settings and user data are not in these tables. */
  async rebuild(): Promise<void> {
    this.#db.close();
    this.#db = new RungDatabase(this.#options.name);
    this.#opening = this.#db.open().then(() => this.#write('outdated'));
    await this.#opening;
    this.status = 'ready';
  }

  async readIndex(): Promise<ArrayBuffer> {
    const row = await this.#read((db) => db.indexes.get(INDEX_ID));
    if (!row) throw new Error('the compiled index is missing');
    return row.bytes;
  }

  frames(): Promise<FrameDocument[]> {
    return this.#read((db) => db.frames.toArray());
  }

  async entities(ids: string[]): Promise<EntityDocument[]> {
    const rows = await this.#read((db) => db.entities.bulkGet(ids));
    return rows.filter((row) => row !== undefined);
  }

  crosswalks(): Promise<CrosswalkDocument[]> {
    return this.#read((db) => db.crosswalks.toArray());
  }

  /** Reopens once when the browser closed the connection under us (https://github.com/dexie/Dexie.js/issues/1805). */
  async #read<T>(get: (db: RungDatabase) => PromiseLike<T>): Promise<T> {
    await this.open();
    try {
      return await get(this.#db);
    } catch (error) {
      if (!(error instanceof Dexie.DatabaseClosedError || error instanceof Dexie.InvalidStateError))
        throw error;
      this.#db.close();
      this.#db = new RungDatabase(this.#options.name);
      this.#opening = undefined;
      await this.open();
      return get(this.#db);
    }
  }
}
