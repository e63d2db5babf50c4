/** A small database of its own beside that of the frameworks: no page of the web and no script in one reaches it. */
const NAME = 'rung-state';
const VALUES = 'values';

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(VALUES);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      // Whoever deletes it, as with all site data, must not wait for us; the next use opens it anew.
      db.onversionchange = () => {
        db.close();
        opened = undefined;
      };
      db.onclose = () => {
        opened = undefined;
      };
      resolve(db);
    };
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Runs one transaction and gives what `act` gave, once it is complete: all of it is kept then, or nothing. */
async function inOne<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => T,
  durability: IDBTransactionDurability = 'default',
): Promise<T> {
  const db = await open();
  const change = db.transaction(VALUES, mode, { durability });
  const done = new Promise<void>((resolve, reject) => {
    const fail = () => reject(change.error ?? new DOMException('The change was aborted.', 'AbortError'));
    change.onerror = fail;
    change.onabort = fail;
    change.oncomplete = () => resolve();
  });
  try {
    const given = act(change.objectStore(VALUES));
    await done;
    return given;
  } catch (error) {
    // What was put before the fault would be kept otherwise.
    done.catch(() => undefined);
    abort(change);
    throw error;
  }
}

function abort(change: IDBTransaction): void {
  try {
    change.abort();
  } catch {
    // It has ended by itself.
  }
}

/** The values of these keys, of one moment; a key under which nothing is kept is not in the answer. */
export async function readValues(keys: readonly string[]): Promise<Record<string, unknown>> {
  const requests = await inOne('readonly', (store) => keys.map((key) => [key, store.get(key)] as const));
  const kept = requests.filter(([, { result }]) => result !== undefined);
  return Object.fromEntries(kept.map(([key, { result }]) => [key, result]));
}

/**
 * Keeps all of these values, or none of them.
 * @param durability `strict`: they are on the disk before this resolves
 */
export async function writeValues(
  values: Readonly<Record<string, unknown>>,
  durability?: IDBTransactionDurability,
): Promise<void> {
  const put = (store: IDBObjectStore) => {
    for (const [key, value] of Object.entries(values)) store.put(value, key);
  };
  await inOne('readwrite', put, durability);
}

export async function removeValues(keys: readonly string[]): Promise<void> {
  await inOne('readwrite', (store) => {
    for (const key of keys) store.delete(key);
  });
}
