import { Dexie, type EntityTable } from 'dexie';
import type { CrosswalkDocument, FrameDocument, IndexDocument, SeedDocument } from './documents.ts';
import type { EntityRow } from './rows.ts';

/** The tables of the framework store. User data stands apart: settings in storage.local, own tables for what comes. */
export class RungDatabase extends Dexie {
  frames!: EntityTable<FrameDocument, 'id'>;
  /** The same of the revisions that are kept to go back to. */
  older!: EntityTable<FrameDocument, 'id'>;
  entities!: EntityTable<EntityRow, 'row'>;
  crosswalks!: EntityTable<CrosswalkDocument, 'id'>;
  indexes!: EntityTable<IndexDocument, 'id'>;
  seeds!: EntityTable<SeedDocument, 'id'>;

  constructor(name: string) {
    // Relaxed durability: everything in here can be seeded again from the package. No automatic opening: a database
    // that was deleted under us would come back empty and unchecked.
    super(name, { chromeTransactionDurability: 'relaxed', autoOpen: false });
    this.version(1).stores({
      frames: 'id',
      entities: 'row, pack, [pack+batch]',
      crosswalks: 'id',
      indexes: 'id',
      seeds: 'id',
    });
    this.version(2).stores({ older: 'id' });
    // A newer version in another context must never wait for this one.
    this.on('versionchange', () => this.close());
  }
}
