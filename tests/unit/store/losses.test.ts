import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OwnFrameworks } from '../../../lib/worker/frameworks/own-frameworks.ts';
import { bundledPacks } from '../bundled.ts';
import { ownFramework } from '../import-worker/own-framework.ts';
import { BrokenRows } from './broken-rows.ts';
import { entities, frames, makeStore as makeWhole, NAME, rowsOf } from './made-store.ts';

const TITLES = { a: 'Tinker', b: 'Tailor' };
const follow = async () => ({ moved: {}, gone: [] });
const quiet = () => undefined;
const BUNDLED = 1;
/** One framework and the notes: a hundred stores are written here. */
const PACKS = bundledPacks().filter(({ id }) => ['ladder', 'crosswalk'].includes(id));
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

function makeStore(stamp = 'one', more: Parameters<typeof makeWhole>[1] = {}) {
  const seed = vi.fn(async () => ({ stamp, packs: PACKS, index: new Uint8Array([1, 2, 3]).buffer }));
  return { ...makeWhole(stamp, { seed, ...more }), seed };
}
const UNREADABLE = ['NotReadableError', 'DataError', 'DataCloneError', 'UnknownError', 'NotFoundError'];

let remove: ReturnType<typeof vi.spyOn>;

/** Two frameworks of the user, one of them with a revision to go back to. */
beforeEach(async () => {
  const own = new OwnFrameworks(makeStore().store, quiet);
  await own.save([ownFramework('1', TITLES), ownFramework('1', TITLES, 'other')], follow, quiet);
  await own.save([ownFramework('2', { ...TITLES, c: 'Soldier' })], follow, quiet);
  remove = vi.spyOn(Dexie.dependencies.indexedDB, 'deleteDatabase');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete(NAME);
});

/** What a user would notice: what answers, and which of the own frameworks are here whole. */
async function here(store: ReturnType<typeof makeStore>['store']) {
  const own = await store.imported();
  return {
    bundled: (await frames(store)).filter(({ id }) => !['own', 'other'].includes(id)).length,
    row: (await entities(store, ['ladder:sdr'])).length,
    index: ((await store.snapshot()).index?.byteLength ?? 0) > 0,
    own: own.map(({ id, revision, roles }) => `${id} ${revision} ${roles.length}`).sort(),
  };
}
const WHOLE = { bundled: BUNDLED, row: 1, index: true, own: ['other 1 2', 'own 2 3'] };

describe.each(UNREADABLE)('Where reading fails with %s', (error) => {
  test.each([
    ['a frame', 'frames', 'ladder'],
    ['a row', 'entities', 'ladder:sdr'],
    ['the notes between frameworks', 'crosswalks', 'crosswalk'],
    ['the index', 'indexes', 'compiled'],
    ['the record of what is here', 'seeds', 'seed'],
  ])('%s of the package comes back, and nothing of the user goes', async (_what, table, key) => {
    const broken = new BrokenRows(error, { table, key });
    const { store, onRepair } = makeStore();
    expect(await here(store)).toEqual(WHOLE);
    expect(broken.left).toBe(0);
    expect(onRepair).toHaveBeenCalledWith('damaged');
    expect((await store.seed()).mended).toBe('damaged');
    expect(remove).not.toHaveBeenCalled();
  });
});

describe.each(['NotReadableError', 'UnknownError'])(
  'Where reading an own framework fails with %s',
  (error) => {
    test.each([
      ['a frame', 'frames', 'own'],
      ['a row', 'entities', 'own:a 2'],
    ])('%s of one own framework takes that one alone', async (_what, table, key) => {
      new BrokenRows(error, { table, key });
      const { store } = makeStore();
      expect(await here(store)).toEqual({ ...WHOLE, own: ['other 1 2'] });
      expect((await store.seed()).packs.map(({ id }) => id)).not.toContain('own');
      expect(remove).not.toHaveBeenCalled();
      // It can be brought in again.
      await new OwnFrameworks(store, quiet).save([ownFramework('3', TITLES)], follow, quiet);
      expect((await here(store)).own).toEqual(['other 1 2', 'own 3 2']);
    });
  },
);

test('a file that is held for a moment is not lost', async () => {
  const { get } = IDBObjectStore.prototype;
  // Of the question, of the try under the lock, and of the first try to save what is there.
  let left = 3;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === 'entities' && left-- > 0) throw new DOMException('held', 'UnknownError');
    return get.call(this, key);
  });
  expect((await here(makeStore().store)).own).toEqual(WHOLE.own);
});

/** What says nothing of the rows must never lose any. */
describe.each([
  ['QuotaExceededError', 'quota'],
  ['AbortError', 'disk'],
  ['TimeoutError', 'disk'],
  ['VersionError', 'newer'],
])('Where reading fails with %s', (error, name) => {
  test.each(['frames', 'crosswalks', 'indexes', 'seeds'])('of %s, everything stays', async (table) => {
    const before = [await rowsOf('own'), await rowsOf('other'), await rowsOf('ladder')];
    const key = { frames: 'own', crosswalks: 'crosswalk', indexes: 'compiled', seeds: 'seed' }[table] ?? '';
    new BrokenRows(error, { table, key });
    const { store, seed } = makeStore();
    await expect(store.open().then(() => store.snapshot())).rejects.toMatchObject(
      table === 'seeds' ? { name } : { name: expect.stringMatching(new RegExp(`${name}|${error}`)) },
    );
    expect(seed).not.toHaveBeenCalled();
    expect(remove).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect([await rowsOf('own'), await rowsOf('other'), await rowsOf('ladder')]).toEqual(before);
    expect(await here(makeStore().store)).toEqual(WHOLE);
  });
});

/** Lets the browser fail to open the database, until it is deleted or `times` are over. */
function failOpen(error: string, times = Number.POSITIVE_INFINITY, message = 'files'): void {
  const { indexedDB } = Dexie.dependencies;
  const open = indexedDB.open.bind(indexedDB);
  let left = times;
  vi.spyOn(indexedDB, 'open').mockImplementation((name: string, version?: number) => {
    if (left-- <= 0 || remove.mock.calls.length > 0) return open(name, version);
    const request = { error: new DOMException(message, error) } as unknown as IDBOpenDBRequest;
    setTimeout(() =>
      request.onerror?.({ target: request, preventDefault: quiet, stopPropagation: quiet } as never),
    );
    return request;
  });
}

describe('A database that does not open', () => {
  test('is replaced where its files are broken; what the package brings answers', async () => {
    failOpen('UnknownError');
    const { store, onRepair } = makeStore();
    expect(await here(store)).toEqual({ ...WHOLE, own: [] });
    expect(onRepair).toHaveBeenCalledWith('damaged');
  });

  test('or takes no rows any more is replaced, and what could still be read of the user is put back', async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (remove.mock.calls.length === 0) throw new DOMException('files', 'UnknownError');
      return put.apply(this, row);
    });
    const { store } = makeStore('two');
    expect(await here(store)).toEqual(WHOLE);
    expect(remove).toHaveBeenCalledTimes(1);
  });

  test('is left alone where the disk takes nothing elsewhere either', async () => {
    failOpen('UnknownError');
    const { store } = makeStore('one', { diskWorks: async () => false });
    await expect(store.open()).rejects.toMatchObject({ name: 'disk' });
    expect(remove).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await here(store)).toEqual(WHOLE);
  });

  test('for a moment only, is opened again', async () => {
    failOpen('UnknownError', 5);
    expect(await here(makeStore().store)).toEqual(WHOLE);
    expect(remove).not.toHaveBeenCalled();
  });

  test.each([
    ['QuotaExceededError', 'files'],
    ['UnknownError', 'IO error: 000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)'],
  ])('for want of room is left alone and said to be that: %s', async (error, message) => {
    failOpen(error, undefined, message);
    const { store } = makeStore();
    await expect(store.open()).rejects.toMatchObject({ name: 'quota' });
    expect(remove).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await here(store)).toEqual(WHOLE);
  });

  test('and cannot be deleted, as another context hangs, does not hang this one', async () => {
    const other = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(NAME);
      request.onsuccess = () => resolve(request.result);
    });
    failOpen('UnknownError');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const opening = expect(makeStore().store.open()).rejects.toMatchObject({ name: 'disk' });
    await vi.advanceTimersByTimeAsync(60_000);
    await opening;
    vi.useRealTimers();
    other.close();
  });
});

describe('A database of a newer version', () => {
  const raise = async (version: number, change: (db: IDBDatabase) => void = quiet) => {
    const request = indexedDB.open(NAME, version);
    request.onupgradeneeded = () => change(request.result);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
  };

  test('is neither read nor changed', async () => {
    const before = [await rowsOf('own'), await rowsOf('ladder')];
    await raise(30);
    const { store, seed } = makeStore('older stamp');
    await expect(store.open()).rejects.toMatchObject({ name: 'newer' });
    await expect(store.rebuild('outdated')).rejects.toMatchObject({ name: 'newer' });
    expect(seed).not.toHaveBeenCalled();
    expect(remove).not.toHaveBeenCalled();
    expect([await rowsOf('own'), await rowsOf('ladder')]).toEqual(before);
  });

  test.each([
    ['crosswalks', WHOLE.own],
    ['indexes', WHOLE.own],
    ['seeds', WHOLE.own],
    ['older', WHOLE.own],
    ['frames', []],
    ['entities', []],
  ])('is not what one without the table %s is', async (table, own) => {
    await raise(21, (db) => db.deleteObjectStore(table));
    const { store } = makeStore();
    await store.open();
    await store.checkAll();
    expect(await here(store)).toEqual({ ...WHOLE, own });
  });
});

test('a database without any table is filled', async () => {
  await Dexie.delete(NAME);
  const request = indexedDB.open(NAME, 20);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  request.result.close();
  expect(await here(makeStore().store)).toEqual({ ...WHOLE, own: [] });
});

/** Changes a row behind the store's back. */
async function change(
  table: string,
  key: string,
  to: (row: Record<string, unknown>) => unknown,
): Promise<void> {
  const db = await new Dexie(NAME).open();
  await db.table(table).put(to(await db.table(table).get(key)));
  db.close();
}

describe('Rows of the wrong form', () => {
  test.each<[string, string, string, (row: Record<string, unknown>) => unknown]>([
    ['a record that is none', 'seeds', 'seed', () => ({ id: 'seed', packs: 'all' })],
    ['a record without its stamp', 'seeds', 'seed', ({ stamp: _stamp, ...row }) => row],
    ['counts that are words', 'seeds', 'seed', (row) => ({ ...row, packs: [{ id: 'own', batch: 'x' }] })],
  ])('%s: the rows tell what is here', async (_what, table, key, to) => {
    await change(table, key, to);
    const { store, onRepair } = makeStore();
    expect(await here(store)).toEqual(WHOLE);
    expect(onRepair).toHaveBeenCalledWith('damaged');
    // The revision to go back to, too.
    expect((await store.seed()).packs.find(({ id }) => id === 'own')?.previous?.revision).toBe('1');
  });

  test.each<[string, string, string, (row: Record<string, unknown>) => unknown, string[]]>([
    ['a frame without its source', 'frames', 'ladder', ({ source: _source, ...row }) => row, WHOLE.own],
    ['a frame with no list of scales', 'frames', 'ladder', (row) => ({ ...row, scales: 3 }), WHOLE.own],
    ['a role that is no role', 'entities', 'ladder:sdr', (row) => ({ ...row, doc: null }), WHOLE.own],
    ['links that are none', 'entities', 'ladder:sdr', (row) => ({ ...row, links: [7] }), WHOLE.own],
    ['notes that are a word', 'crosswalks', 'crosswalk', (row) => ({ ...row, mappings: 'all' }), WHOLE.own],
    ['another index', 'indexes', 'compiled', (row) => ({ ...row, bytes: new ArrayBuffer(3) }), WHOLE.own],
    ['an index that is a word', 'indexes', 'compiled', (row) => ({ ...row, bytes: 'abc' }), WHOLE.own],
    ['an own frame without a title', 'frames', 'own', ({ title: _title, ...row }) => row, ['other 1 2']],
    ['an own role that is no role', 'entities', 'own:a 2', (row) => ({ ...row, doc: 7 }), ['other 1 2']],
  ])('%s is found and mended', async (_what, table, key, to, own) => {
    const { store, onRepair } = makeStore();
    await store.open();
    expect(await store.inspect()).toBe(false);
    await change(table, key, to);
    expect(await store.inspect()).toBe(true);
    expect(onRepair).toHaveBeenCalledWith('damaged');
    expect(await store.inspect()).toBe(false);
    expect(await here(store)).toEqual({ ...WHOLE, own });
  });
});

test('two contexts that find the same damage mend it once', async () => {
  new BrokenRows('NotReadableError', { table: 'indexes', key: 'compiled' });
  const [one, two] = [makeStore(), makeStore()];
  await Promise.all([one.store.snapshot(), two.store.snapshot()]);
  expect(one.onRepair.mock.calls.length + two.onRepair.mock.calls.length).toBe(1);
  expect(await here(two.store)).toEqual(WHOLE);
});
