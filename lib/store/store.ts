import { Dexie } from 'dexie';
import type { StoreChange } from '../import-worker/protocol.ts';
import { inTurn } from '../in-turn.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import { Connection } from './connection.ts';
import type { RungDatabase } from './database.ts';
import type { PackCount, SeedDocument } from './documents.ts';
import { readImported } from './imported.ts';
import { isWrong } from './inspect.ts';
import { faultOf, UnreadableRows } from './kind-of-fault.ts';
import { mend } from './mend.ts';
import { type Free, needRoom, roomFor } from './room.ts';
import type { OnShare } from './rows.ts';
import { type Salvaged, salvage } from './salvage.ts';
import { checkHealth, forgetBrokenOlder, type Health, isWhole, type MakeSeed } from './seed.ts';
import { seedRecord } from './seed-record.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import { storeErrorOf } from './store-error.ts';
import { sweep } from './sweep.ts';

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
  /** Whether the disk takes what is written elsewhere: where it does not, files that cannot be opened are left alone. */
  diskWorks?: () => Promise<boolean>;
  /** How much may still be written. */
  freeRoom?: Free;
}

/** Owns a connection to the database: opens once, checks what it holds, mends it, reopens when closed. */
export class FrameworkStore {
  status: StoreStatus = 'closed';
  readonly #options: FrameworkStoreOptions;
  readonly #exclusive: <T>(job: () => Promise<T>) => Promise<T>;
  readonly #connection: Connection;
  readonly #free: Free;
  #opening: Promise<void> | undefined;

  constructor(options: FrameworkStoreOptions) {
    this.#options = options;
    this.#exclusive = options.exclusive ?? inTurn();
    this.#free = options.freeRoom ?? (async () => undefined);
    this.#connection = new Connection(options.name, options.diskWorks);
  }

  /**
   * Opens and checks the store once; every reader awaits it.
   * @throws RungError `disk` or `quota` where IndexedDB cannot be used, `newer` where a newer Rung wrote it
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
    if ((await this.#health()) !== 'sound') {
      await this.#exclusive(async () => {
        // Looks once more, as another context may have written meanwhile.
        const health = await this.#health();
        if (health !== 'sound') await this.#write(health);
      });
    }
    this.status = 'ready';
  }

  async #health(): Promise<Health> {
    try {
      return await checkHealth(await this.#connection.open(), this.#options.stamp);
    } catch (error) {
      if (faultOf(error) !== 'unreadable') throw error;
      console.warn('Rung: the framework store cannot be read', error);
      return 'damaged';
    }
  }

  /** Only for who holds the lock. */
  async #write(health: Health): Promise<void> {
    this.status = 'rebuilding';
    try {
      const { seed } = this.#options;
      const mended = health === 'empty' || health === 'damaged' ? health : undefined;
      await mend(this.#connection, { seed, mended, free: this.#free });
    } finally {
      this.status = 'ready';
    }
    if (health !== 'outdated') this.#options.onRepair(health);
  }

  /**
   * Writes the rows of the package anew. Settings, user data and imported frameworks stay.
   * @param why `damaged` where rows were found missing, which has to be said
   */
  async rebuild(why: 'outdated' | 'damaged'): Promise<void> {
    this.#opening = this.#exclusive(async () => {
      this.#connection.close();
      await this.#write(why);
    }).catch((error) => {
      this.#opening = undefined;
      this.status = 'closed';
      throw storeErrorOf(error);
    });
    await this.#opening;
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
    if (!whole) await this.#mendNow();
    return !whole;
  }

  /** Looks at every row and writes the store anew where one is wrong; gives whether it had to. Takes a second or more. */
  async inspect(): Promise<boolean> {
    const wrong = await this.#use(isWrong);
    if (wrong) await this.#mendNow();
    return wrong;
  }

  #mendNow(): Promise<void> {
    return this.#exclusive(() => this.#write('damaged'));
  }

  /**
   * Runs a long change while no other context makes one.
   * @throws RungError `quota` or `disk` where the browser's database took it not; the change must leave the old state.
   */
  async change<T>(make: (db: RungDatabase) => Promise<T>): Promise<T> {
    await this.open();
    return this.#exclusive(async () => {
      try {
        return await this.#orMend(make);
      } catch (error) {
        throw storeErrorOf(error);
      }
    });
  }

  /** @throws RungError `quota` where these and the index over everything find no room; to be asked before each change */
  needRoom(packs: FrameworkPack[], index: ArrayBuffer): Promise<void> {
    return needRoom(this.#free, roomFor(packs, index));
  }

  /** Index, frameworks and the way to their rows, all of one moment. */
  snapshot(): Promise<Snapshot> {
    return this.#use((db) => readSnapshot(db, (get) => this.#use(get)));
  }

  /** What is in the store, without its rows. */
  seed(): Promise<SeedDocument> {
    return this.#use(recordOf);
  }

  /** Frameworks that the user brought in; `wanted` leaves out what need not be read. */
  imported(wanted?: (count: PackCount) => boolean, onShare?: OnShare): Promise<FrameworkPack[]> {
    return this.#use((db) => readImported(db, wanted, onShare));
  }

  /** The frameworks of the user that can be read, from a store that cannot be used as a whole. */
  async salvaged(): Promise<Salvaged> {
    return salvage(await this.#connection.open());
  }

  /** Forgets the oldest changes that wait to be acted on, and that it has to be said that the store was mended. */
  async settled(changes: StoreChange[]): Promise<void> {
    await this.#use((db) =>
      db.transaction('rw', db.seeds, async () => {
        const seed = await seedRecord(db);
        if (!seed) return;
        const pending = seed.pending.slice(changes.length);
        await db.seeds.put({ ...seed, pending, mended: undefined });
      }),
    );
  }

  /**
   * Reads; reopens once when the browser closed the connection under us (https://github.com/dexie/Dexie.js/issues/1805).
   * Where rows turn out to be lost or garbled, mends the store and reads once more.
   */
  async #use<T>(get: (db: RungDatabase) => PromiseLike<T>): Promise<T> {
    await this.open();
    try {
      return await this.#reopening(get);
    } catch (error) {
      if (faultOf(error) !== 'unreadable') throw error;
      return this.#exclusive(() => this.#orMend(get));
    }
  }

  async #reopening<T>(get: (db: RungDatabase) => PromiseLike<T>): Promise<T> {
    try {
      return await get(await this.#connection.open());
    } catch (error) {
      if (!(error instanceof Dexie.DatabaseClosedError || error instanceof Dexie.InvalidStateError))
        throw error;
      this.#connection.close();
      return get(await this.#connection.open());
    }
  }

  /** Tries before and after the store is mended: another context may just have done so. Only for who holds the lock. */
  async #orMend<T>(get: (db: RungDatabase) => PromiseLike<T>): Promise<T> {
    try {
      return await get(await this.#connection.open());
    } catch (error) {
      if (faultOf(error) !== 'unreadable') throw error;
      console.warn('Rung: a part of the framework store cannot be read; it is written anew', error);
      await this.#write('damaged');
      return get(await this.#connection.open());
    }
  }
}

async function recordOf(db: RungDatabase): Promise<SeedDocument> {
  const seed = await seedRecord(db);
  if (!seed) throw new UnreadableRows('the record of what is here');
  return seed;
}
