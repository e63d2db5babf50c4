import { Dexie, type EntityTable } from 'dexie';
import type { CrosswalkDocument, FrameDocument, IndexDocument, SeedDocument } from './documents.ts';
import type { EntityRow } from './rows.ts';

/** Raised with each change of the tables. */
const VERSION = 2;

/** The tables of the framework store. User data stands apart: lib/state/area.ts keeps the settings. */
export class RungDatabase extends Dexie {
  frames!: EntityTable<FrameDocument, 'id'>;
  /** The same of the revisions that are kept to go back to. */
  older!: EntityTable<FrameDocument, 'id'>;
  entities!: EntityTable<EntityRow, 'row'>;
  crosswalks!: EntityTable<CrosswalkDocument, 'id'>;
  indexes!: EntityTable<IndexDocument, 'id'>;
  seeds!: EntityTable<SeedDocument, 'id'>;

  constructor(name: string) {
    // Strict durability: what the user brought in is on the disk when it is said to be saved. No automatic opening: a
    // database that was deleted under us would come back empty and unchecked.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.version(1).stores({
      frames: 'id',
      entities: 'row, pack, [pack+batch]',
      crosswalks: 'id',
      indexes: 'id',
      seeds: 'id',
    });
    this.version(VERSION).stores({ older: 'id' });
    // A newer version in another context must never wait for this one.
    this.on('versionchange', () => this.close());
  }

  /**
   * Whether a newer version of Rung wrote what is open. Dexie opens that too, and would write rows into it that the
   * newer one cannot read. It counts in tenths of a version, and one more for each table that it had to put back.
   */
  isNewer(): boolean {
    return this.backendDB().version >= (VERSION + 1) * 10;
  }
}
