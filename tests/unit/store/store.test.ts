import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { FrameworkStore } from '../../../lib/store/store.ts';
import { entities, frames, makeStore, NAME } from './made-store.ts';

afterEach(() => Dexie.delete(NAME));

test('a first opening fills the store, a second finds it filled', async () => {
  const first = makeStore();
  expect((await frames(first.store)).map(({ id }) => id).sort()).toEqual([
    'astd',
    'jfm',
    'ladder',
    'ler',
    'sal',
  ]);
  expect((await first.store.snapshot()).index?.byteLength).toBe(3);

  const second = makeStore();
  await second.store.open();
  expect(second.seed).not.toHaveBeenCalled();
  expect(await entities(second.store, ['ladder:sdr', 'ladder:no-such'])).toHaveLength(1);
});

test('a new version of the packs replaces the rows and is no damage', async () => {
  await makeStore('one').store.open();
  const { store, seed, onRepair } = makeStore('two');
  await store.open();
  expect(seed).toHaveBeenCalledOnce();
  expect(onRepair).not.toHaveBeenCalled();
});

test.each([
  ['emptied tables', async (db: Dexie) => void (await db.table('entities').clear())],
  ['lost crosswalk notes', async (db: Dexie) => void (await db.table('crosswalks').clear())],
  ['a lost index', async (db: Dexie) => void (await db.table('indexes').clear())],
  ['a lost seed note', async (db: Dexie) => void (await db.table('seeds').clear())],
  ['one lost row', async (db: Dexie) => void (await db.table('entities').delete('ladder:sdr'))],
])('%s are noticed, said and mended', async (_what, harm) => {
  await makeStore().store.open();
  const db = await new Dexie(NAME).open();
  await harm(db);
  db.close();

  const { store, onRepair } = makeStore();
  await store.open();
  expect(onRepair).toHaveBeenCalledWith('damaged');
  expect(await entities(store, ['ladder:sdr'])).toHaveLength(1);
});

test('an emptied store is filled, and said to have been empty', async () => {
  await makeStore().store.open();
  await Dexie.delete(NAME);
  const { store, onRepair } = makeStore();
  await store.open();
  expect(onRepair).toHaveBeenCalledWith('empty');
  expect(await frames(store)).toHaveLength(5);
});

test('a connection that the browser closed is opened again', async () => {
  const { store } = makeStore();
  await store.open();
  // What another context with a newer version does to this one.
  await Dexie.delete(NAME);
  expect(await frames(store)).toHaveLength(5);
});

test('two openings at once seed once', async () => {
  const { store, seed } = makeStore();
  await Promise.all([store.open(), store.snapshot(), store.seed()]);
  expect(seed).toHaveBeenCalledOnce();
});

test('a seed that fails leaves the old rows', async () => {
  await makeStore('one').store.open();
  const broken = new FrameworkStore({
    name: NAME,
    stamp: 'two',
    seed: () => Promise.reject(new Error('no packs')),
    onRepair: () => {},
  });
  await expect(broken.open()).rejects.toThrow('no packs');
  const db = await new Dexie(NAME).open();
  expect(await db.table('frames').count()).toBe(5);
  db.close();
});
