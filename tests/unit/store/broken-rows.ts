import { vi } from 'vitest';

type Key = IDBValidKey;

/** What fake-indexeddb has inside: a request whose operation throws fails as one of a browser does. */
interface Requests {
  _execRequestAsync(request: { source: unknown; operation: () => unknown }): IDBRequest;
}

/**
 * Lets rows fail when they are read, as with a lost blob or a garbled block: until they are written anew or deleted.
 * Their keys can still be told. Ends with `vi.restoreAllMocks()`.
 */
export class BrokenRows {
  readonly #error: string;
  readonly #rows: { table: string; key: Key }[];

  constructor(error: string, ...rows: { table: string; key: Key }[]) {
    this.#error = error;
    this.#rows = rows;
    this.#failReads();
    this.#healByWrites();
  }

  get left(): number {
    return this.#rows.length;
  }

  #failReads(): void {
    const fail = (source: IDBObjectStore | IDBIndex, transaction: IDBTransaction) =>
      (transaction as unknown as Requests)._execRequestAsync({
        source,
        operation: () => {
          throw new DOMException('lost', this.#error);
        },
      });
    const isBroken = (table: string, asked?: Key | IDBKeyRange | null) =>
      this.#rows.some((row) => row.table === table && isIn(row.key, asked));
    const { get, getAll } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, asked) {
      return isBroken(this.name, asked) ? fail(this, this.transaction) : get.call(this, asked);
    });
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      asked,
      count,
    ) {
      // Newer browsers take options in place of a range.
      const query =
        asked && 'query' in (asked as object)
          ? (asked as { query?: IDBKeyRange }).query
          : (asked as IDBKeyRange);
      if (isBroken(this.name, query)) return fail(this, this.transaction) as IDBRequest<unknown[]>;
      return getAll.call(this, asked, count);
    });
  }

  #healByWrites(): void {
    const heal = (table: string, asked?: Key | IDBKeyRange) => {
      const left = this.#rows.filter((row) => row.table !== table || !isIn(row.key, asked));
      this.#rows.splice(0, this.#rows.length, ...left);
    };
    const { put, delete: remove, clear } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, key) {
      heal(this.name, row[this.keyPath as string]);
      return put.call(this, row, key);
    });
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, asked) {
      heal(this.name, asked);
      return remove.call(this, asked);
    });
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: IDBObjectStore) {
      heal(this.name);
      return clear.call(this);
    });
  }
}

function isIn(key: Key, asked: Key | IDBKeyRange | null | undefined): boolean {
  if (asked === undefined || asked === null) return true;
  return asked instanceof IDBKeyRange ? asked.includes(key) : asked === key;
}
