import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OwnFrameworks } from '../../../lib/worker/frameworks/own-frameworks.ts';
import { ownFramework } from '../import-worker/own-framework.ts';
import { makeStore, NAME, rowsOf } from './made-store.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete(NAME);
});

const TITLES = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`r${at}`, `Trade number ${at}`]));
const follow = async () => ({ moved: {}, gone: [] });
const quiet = () => undefined;

/** Lets the write of one row fail: the database ends the transaction, as it does when the disk is full. */
function failAt(table: string, count: number, error: string): void {
  const put = IDBObjectStore.prototype.put;
  let seen = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === table) seen += 1;
    if (this.name !== table || seen !== count) return put.apply(this, given);
    const request = put.apply(this, given);
    // What no page can do but a full disk does; fake-indexeddb ends a transaction by this.
    (this.transaction as unknown as { _abort: (name: string) => void })._abort(error);
    return request;
  });
}

const PLACES: [what: string, table: string, count: number][] = [
  ['the first row', 'entities', 1],
  ['a row in the middle', 'entities', 300],
  ['the last row', 'entities', 601],
  ['the older frame', 'older', 1],
  ['the new frame', 'frames', 1],
  ['the index', 'indexes', 1],
  ['the record that flips', 'seeds', 1],
];

describe.each([
  ['a disk that is full', 'QuotaExceededError', 'quota'],
  ['a disk that fails', 'UnknownError', 'disk'],
])('%s', (_what, thrown, name) => {
  test.each(PLACES)(
    'while it writes %s leaves the old state and no stray row',
    async (_where, table, count) => {
      const { store } = makeStore();
      const own = new OwnFrameworks(store, quiet);
      const first = ownFramework('1', { ...TITLES, extra: 'Tinker' });
      await own.save([first], follow, quiet);
      const rows = await rowsOf('own');
      const before = await store.seed();
      failAt(table, count, thrown);
      const second = ownFramework('2', { ...TITLES, more: 'Tailor' });
      await expect(own.save([second], follow, quiet)).rejects.toMatchObject({ name });
      vi.restoreAllMocks();
      expect(await rowsOf('own')).toEqual(rows);
      expect(await store.seed()).toEqual(before);
      expect((await store.imported()).map(({ revision }) => revision)).toEqual(['1']);
      // Nothing stands in the way of trying again.
      await own.save([second], follow, quiet);
      expect((await store.imported()).map(({ revision }) => revision)).toEqual(['2']);
    },
  );
});

test('a fault of ours is told as what it is', async () => {
  const own = new OwnFrameworks(makeStore().store, quiet);
  const broken = async () => {
    throw new TypeError('ours');
  };
  await own.save([ownFramework('1', { a: 'Tinker' })], follow, quiet);
  await expect(own.save([ownFramework('2', { a: 'Tinker' })], broken, quiet)).rejects.toThrow('ours');
});

test('a browser that refuses databases is told as a disk that takes nothing', async () => {
  const refuse = () => {
    throw new DOMException('not in here', 'InvalidStateError');
  };
  vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(refuse);
  const own = new OwnFrameworks(makeStore().store, quiet);
  await expect(own.save([ownFramework('1', { a: 'Tinker' })], follow, quiet)).rejects.toMatchObject({
    name: 'disk',
  });
  await expect(own.present('own')).rejects.toMatchObject({ name: 'disk' });
});
