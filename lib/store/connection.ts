import { RungError } from '../errors.ts';
import type { RungDatabase } from './database.ts';
import { deleteDatabase, openDatabase } from './open-database.ts';

/** The open database, opened again after each loss of it. */
export class Connection {
  readonly #name: string;
  readonly #diskWorks: () => Promise<boolean>;
  #opened: Promise<RungDatabase> | undefined;

  constructor(name: string, diskWorks: () => Promise<boolean> = async () => true) {
    this.#name = name;
    this.#diskWorks = diskWorks;
  }

  /** @throws as `openDatabase` */
  async open(): Promise<RungDatabase> {
    const db = await this.#opened;
    // The browser, or a newer version in another context, may have closed it.
    if (db?.isOpen()) return db;
    this.#opened = openDatabase(this.#name);
    try {
      return await this.#opened;
    } catch (error) {
      this.#opened = undefined;
      throw error;
    }
  }

  close(): void {
    void this.#opened?.then(
      (db) => db.close(),
      () => undefined,
    );
    this.#opened = undefined;
  }

  /**
   * Deletes files that are broken beyond reading, and opens new ones.
   * @throws RungError `disk` where the disk takes nothing anywhere: then nothing says that the files are broken
   */
  async replace(): Promise<RungDatabase> {
    if (!(await this.#diskWorks())) throw new RungError('disk', 'nothing can be written elsewhere either');
    this.close();
    await deleteDatabase(this.#name);
    return this.open();
  }
}
