import { Dexie } from 'dexie';
import { inTurn } from '../in-turn.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import type { StoreChange } from '../workshop/protocol.ts';
import { RungDatabase } from './database.ts';
import type { PackCount, SeedDocument } from './documents.ts';
import { readImported } from './imported.ts';
import type { OnShare } from './rows.ts';
import { checkHealth, forgetBrokenOlder, type Health, isWhole, type MakeSeed } from './seed.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import { storeErrorOf } from './store-error.ts';
import { sweep } from './sweep.ts';
import { writeBundled } from './write.ts';

export type StoreStatus = 'closed' | 'opening' | 'ready' | 'rebuilding';

export interface FrameworkStoreOptions {
  name: string;
  /** Stamp of the package's packs: cheap, asked at every wake. */
  stamp: string;
  /** Parses the packs and compiles the index: slow, asked only when the store has to be written. */
  seed: MakeSeed;
  /** Told when rows were found missing or unreadable and were written anew; `empty` where there were none at all. */
  onRepair: (reason: Health) => void;
  /** Runs long writes one after another, over all contexts that hold the store (lib/exclusive.ts). */
  exclusive?: <T>(job: () => Promise<T>) => Promise<T>;
}

/** Errors that say that the files of the database are broken, not that the browser refuses databases. */
const BROKEN = ['UnknownError', 'DataError', 'NotFoundError'];

/** Owns a connection to the database: opens once, checks what it holds, mends it, reopens when closed. */
export class FrameworkStore {
  status: StoreStatus = 'closed';
  readonly #options: FrameworkStoreOptions;
  readonly #exclusive: <T>(job: () => Promise<T>) => Promise<T>;
  #db: RungDatabase;
  #opening: Promise<void> | undefined;

  constructor(options: FrameworkStoreOptions) {
    this.#options = options;
    this.#exclusive = options.exclusive ?? inTurn();
    this.#db = new RungDatabase(options.name);
  }

  /**
   * Opens and checks the store once; every reader awaits it.
   * @throws RungError `disk` or `quota` where IndexedDB cannot be used
   */
  open(): Promise<void> {
    this.#opening ??= this.#open().catch((error) => {
      this.#opening = undefined;
      this.status = 'closed';
      throw storeErrorOf(error);
    });
    return this.#opening;
  }

  async #open(): Promise<void> {
    this.status = 'opening';
    if ((await this.#health()) !== 'sound') await this.#exclusive(() => this.#mend());
    this.status = 'ready';
  }

  /** Looks once more, as another context may have written meanwhile. */
  async #mend(): Promise<void> {
    const health = await this.#health();
    if (health !== 'sound') await this.#write(health);
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
    this.#db.close();
    this.#db = new RungDatabase(this.#options.name);
  }

  /** Writes the rows of the package anew. Settings, user data and imported frameworks stay. */
  async rebuild(): Promise<void> {
    this.#opening = this.#exclusive(async () => {
      this.#reconnect();
      await this.#db.open();
      await this.#write('outdated');
    });
    await this.#opening;
    this.status = 'ready';
  }

  /**
   * Counts every row, and writes the store anew where some are missing; gives whether it had to. Clears away what an
   * import left that was cut short.
   */
  async checkAll(): Promise<boolean> {
    const whole = await this.change(async (db) => {
      if (!(await isWhole(db))) return false;
      await forgetBrokenOlder(db);
      await sweep(db);
      return true;
    });
    if (whole) return false;
    await this.rebuild();
    this.#options.onRepair('damaged');
    return true;
  }

  /**
   * Runs a long change while no other context makes one.
   * @throws RungError `quota` or `disk` where the browser's database took it not; the change must leave the old state.
   */
  async change<T>(make: (db: RungDatabase) => Promise<T>): Promise<T> {
    await this.open();
    return this.#exclusive(async () => {
      try {
        return await make(this.#db);
      } catch (error) {
        throw storeErrorOf(error);
      }
    });
  }

  /** Index, frameworks and the way to their rows, all of one moment. */
  snapshot(): Promise<Snapshot> {
    return this.#use((db) => readSnapshot(db, (get) => this.#use(get)));
  }

  /** What is in the store, without its rows. */
  seed(): Promise<SeedDocument | undefined> {
    return this.#use((db) => db.seeds.get('seed'));
  }

  /** Frameworks that the user brought in; `wanted` leaves out what need not be read. */
  imported(wanted?: (count: PackCount) => boolean, onShare?: OnShare): Promise<FrameworkPack[]> {
    return this.#use((db) => readImported(db, wanted, onShare));
  }

  /** Forgets the oldest changes that wait to be acted on. */
  async settled(changes: StoreChange[]): Promise<void> {
    await this.#use((db) =>
      db.transaction('rw', db.seeds, async () => {
        const seed = await db.seeds.get('seed');
        if (seed) await db.seeds.put({ ...seed, pending: seed.pending.slice(changes.length) });
      }),
    );
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
