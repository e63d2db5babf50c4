import { Dexie, type EntityTable } from 'dexie';

/** A file that a page of ours hands to the worker: messages carry no files, the database does. */
interface InboxFile {
  id: number;
  name: string;
  blob: Blob;
}

class InboxDatabase extends Dexie {
  files!: EntityTable<InboxFile, 'id'>;

  constructor() {
    super('rung-inbox');
    this.version(1).stores({ files: '++id' });
  }
}

/** The files that lie there, in the order in which they were laid out. */
export function readInbox(): Promise<{ name: string; blob: Blob }[]> {
  return withInbox((db) => db.files.toArray());
}

export function emptyInbox(): Promise<void> {
  return withInbox((db) => db.files.clear());
}

async function withInbox<T>(use: (db: InboxDatabase) => PromiseLike<T>): Promise<T> {
  const db = new InboxDatabase();
  try {
    return await use(db);
  } finally {
    db.close();
  }
}
