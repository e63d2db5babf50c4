import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { OwnFrameworks } from '../../../lib/worker/frameworks/own-frameworks.ts';
import { ownFramework } from '../import-worker/own-framework.ts';
import { makeStore, NAME, rowsOf } from './made-store.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete(NAME);
});

const TITLES = { a: 'Tinker', b: 'Tailor' };
const follow = async () => ({ moved: {}, gone: [] });
const quiet = () => undefined;

/** A store on a disk of which so many bytes are free, until that is changed. */
function onDisk(free: number | undefined) {
  const disk = { free };
  const { store } = makeStore('one', { freeRoom: async () => disk.free });
  return { disk, store, own: new OwnFrameworks(store, quiet) };
}

test('a disk without enough room is said, with both numbers, before anything is written', async () => {
  const { disk, store, own } = onDisk(1e9);
  await own.save([ownFramework('1', TITLES)], follow, quiet);
  await own.save([ownFramework('2', TITLES)], follow, quiet);
  const before = [await rowsOf('own'), await store.seed()];
  disk.free = 1e6;
  const writes = [
    vi.spyOn(IDBObjectStore.prototype, 'put'),
    vi.spyOn(IDBObjectStore.prototype, 'delete'),
    vi.spyOn(IDBObjectStore.prototype, 'clear'),
  ];
  for (const attempt of [
    () => own.save([ownFramework('3', TITLES)], follow, quiet),
    () => own.undo('own', follow, quiet),
    // Also to remove one writes an index, and a browser that finds no room for it drops everything.
    () => own.remove(['own'], quiet),
  ]) {
    const data = { need: expect.any(Number), free: 1e6 };
    await expect(attempt()).rejects.toMatchObject({ name: 'quota', data });
  }
  for (const write of writes) expect(write).not.toHaveBeenCalled();
  expect([await rowsOf('own'), await store.seed()]).toEqual(before);
  disk.free = 1e9;
  await own.save([ownFramework('3', TITLES)], follow, quiet);
  expect((await store.imported()).map(({ revision }) => revision)).toEqual(['3']);
});

test('what is needed grows with the framework', async () => {
  const { own, disk } = onDisk(0);
  disk.free = 1e9;
  await own.save([ownFramework('1', TITLES)], follow, quiet);
  disk.free = 0;
  const needOf = (titles: Record<string, string>) =>
    own.save([ownFramework('2', titles)], follow, quiet).then(
      () => 0,
      ({ data }) => data.need,
    );
  const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`r${at}`, `Trade number ${at}`]));
  expect(await needOf(many)).toBeGreaterThan(
    (await needOf(TITLES)) + JSON.stringify(ownFramework('2', many)).length,
  );
});

test('a browser that tells of no room is believed to have some', async () => {
  const { own, store } = onDisk(undefined);
  await own.save([ownFramework('1', TITLES)], follow, quiet);
  expect(await store.imported()).toHaveLength(1);
});

test('a store that needs to be written anew on a full disk keeps what it has', async () => {
  const { own } = onDisk(1e9);
  await own.save([ownFramework('1', TITLES)], follow, quiet);
  const before = [await rowsOf('own'), await rowsOf('ladder')];
  // A newer version of the package, and a damage: each would be written anew.
  const outdated = makeStore('two', { freeRoom: async () => 1_000 }).store;
  await expect(outdated.open()).rejects.toMatchObject({ name: 'quota' });
  expect([await rowsOf('own'), await rowsOf('ladder')]).toEqual(before);
  expect((await outdated.salvaged()).packs.map(({ id }) => id)).toEqual(['own']);
});

test('everything that changes the store is on the disk before it is said to be done', async () => {
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { own } = onDisk(undefined);
  await own.save([ownFramework('1', TITLES)], follow, quiet);
  await own.save([ownFramework('2', TITLES)], follow, quiet);
  await own.undo('own', follow, quiet);
  await own.remove(['own'], quiet);
  const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThan(4);
  for (const [, , options] of writes) expect(options).toMatchObject({ durability: 'strict' });
});
