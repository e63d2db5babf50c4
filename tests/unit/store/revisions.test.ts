import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { removeRevisions, saveRevisions, swapRevisions } from '../../../lib/store/revisions.ts';
import type { FrameworkStore } from '../../../lib/store/store.ts';
import { sweep } from '../../../lib/store/sweep.ts';
import { bundledPacks } from '../bundled.ts';
import { entities, frames, makeStore, NAME, rowsOf } from './made-store.ts';

afterEach(() => Dexie.delete(NAME));

const ROLE = 'SM15000482';
const quiet = () => undefined;

/** A framework of the user, made after a bundled one. */
function own(revision: string, id = 'own'): FrameworkPack {
  const model = bundledPacks().find((pack) => pack.id === 'sal');
  if (model?.kind !== 'framework') throw new Error('no model');
  // `$schema` is a hint for editors and no part of a framework.
  const { $schema: _schema, ...content } = structuredClone(model);
  return { ...content, id, revision };
}
const size = ({ roles, competencies }: FrameworkPack) => roles.length + competencies.length;
const flip = (byte: number) => ({
  index: new Uint8Array([byte]).buffer,
  change: { saved: [], removed: [], moved: {}, gone: [] },
});
const save = (store: FrameworkStore, packs: FrameworkPack[], byte = 7) =>
  store.change(async (db) => {
    await saveRevisions(db, packs, flip(byte), quiet);
    await sweep(db);
  });
const undo = (store: FrameworkStore, id: string, byte = 8) =>
  store.change((db) => swapRevisions(db, id, flip(byte)));
const remove = (store: FrameworkStore, ids: string[]) =>
  store.change(async (db) => {
    await removeRevisions(db, ids, flip(9));
    await sweep(db);
  });
const held = async (store: FrameworkStore) =>
  (await frames(store))
    .map(({ id, revision }) => `${id} ${revision}`)
    .filter((name) => name.startsWith('own'));
const index = async (store: FrameworkStore) => new Uint8Array((await store.snapshot()).index ?? [])[0];

test('a framework of the user stands beside the bundled ones and comes back as it went in', async () => {
  const { store } = makeStore();
  await save(store, [own('a')]);
  expect(await held(store)).toEqual(['own a']);
  expect(await entities(store, [`own:${ROLE}`])).toHaveLength(1);
  expect(await index(store)).toBe(7);
  expect(await store.imported()).toEqual([own('a')]);
});

test('several are saved in one step', async () => {
  const { store } = makeStore();
  const { flips } = await store.seed();
  await save(store, [own('a'), own('b', 'own-two')]);
  expect(await store.imported()).toEqual([own('a'), own('b', 'own-two')]);
  expect((await store.seed()).flips).toBe(flips + 1);
});

test('a newer revision replaces the older, which is kept to go back to; the one before that goes', async () => {
  const { store } = makeStore();
  for (const revision of ['a', 'b', 'c']) await save(store, [own(revision)]);
  expect(await held(store)).toEqual(['own c']);
  expect(await rowsOf('own')).toHaveLength(2 * size(own('a')) + 3);
  await undo(store, 'own');
  expect(await store.imported()).toEqual([own('b')]);
  expect(await index(store)).toBe(8);
  expect(await entities(store, [`own:${ROLE}`])).toHaveLength(1);
  await undo(store, 'own');
  expect(await store.imported()).toEqual([own('c')]);
});

test('the same revision once more takes its own place, and what came before it stays', async () => {
  const { store } = makeStore();
  for (const revision of ['a', 'b', 'b']) await save(store, [own(revision)]);
  expect((await store.seed())?.packs.find(({ id }) => id === 'own')).toMatchObject({
    revision: 'b',
    previous: { revision: 'a' },
  });
  await undo(store, 'own');
  expect(await store.imported()).toEqual([own('a')]);
});

test('nothing to go back to leaves everything as it is', async () => {
  const { store } = makeStore();
  await save(store, [own('a')]);
  await undo(store, 'own');
  expect(await store.imported()).toEqual([own('a')]);
});

test('removal leaves no row of any revision, and touches no bundled framework', async () => {
  const { store } = makeStore();
  await save(store, [own('a'), own('a', 'own-two')]);
  await save(store, [own('b')]);
  await remove(store, ['own', 'ladder']);
  expect(await rowsOf('own')).toEqual([]);
  expect(await store.imported()).toEqual([own('a', 'own-two')]);
  expect(await entities(store, [`own:${ROLE}`, 'ladder:sdr'])).toHaveLength(1);
  const again = makeStore();
  await again.store.open();
  expect(again.onRepair).not.toHaveBeenCalled();
});

test('a new version of the package keeps both revisions and compiles the present one into its index', async () => {
  const before = makeStore('one').store;
  await save(before, [own('a')]);
  await save(before, [own('b')]);
  const { store, seed, onRepair } = makeStore('two');
  expect(await held(store)).toEqual(['own b']);
  expect(seed).toHaveBeenCalledWith([own('b')]);
  expect(onRepair).not.toHaveBeenCalled();
  await undo(store, 'own');
  expect(await makeStore('two').store.imported()).toEqual([own('a')]);
});

test('damage to the bundled rows costs no framework of the user', async () => {
  await save(makeStore().store, [own('a')]);
  const db = await new Dexie(NAME).open();
  await db.table('entities').delete('ladder:sdr');
  db.close();
  const { store, onRepair } = makeStore();
  expect(await store.imported()).toEqual([own('a')]);
  expect(onRepair).toHaveBeenCalledWith('damaged');
});

test('one whose own rows are not whole is left out, and what is left of it goes', async () => {
  await save(makeStore().store, [own('a')]);
  const db = await new Dexie(NAME).open();
  const [key] = await db.table('entities').where({ pack: 'own' }).primaryKeys();
  await db.table('entities').delete(key ?? '');
  db.close();
  const { store, onRepair } = makeStore();
  expect(await store.checkAll()).toBe(true);
  expect(onRepair).toHaveBeenCalledWith('damaged');
  expect(await rowsOf('own')).toEqual([]);
});

test('an older revision that is not whole is nothing to go back to, and what is left of it goes', async () => {
  const { store } = makeStore();
  await save(store, [own('a')]);
  await save(store, [own('b')]);
  const batch = (await store.seed())?.packs.find(({ id }) => id === 'own')?.previous?.batch ?? 0;
  const db = await new Dexie(NAME).open();
  const [key] = await db.table('entities').where({ pack: 'own', batch }).primaryKeys();
  await db.table('entities').delete(key ?? '');
  db.close();
  const later = makeStore();
  expect(await later.store.checkAll()).toBe(false);
  expect(later.onRepair).not.toHaveBeenCalled();
  expect((await later.store.seed())?.packs.find(({ id }) => id === 'own')?.previous).toBeUndefined();
  expect(await later.store.imported()).toEqual([own('b')]);
  expect(await rowsOf('own')).toHaveLength(size(own('b')) + 2);
});

test('a write that fails leaves the old revision and no row of the new one', async () => {
  const { store } = makeStore();
  await save(store, [own('a')]);
  const broken = own('b');
  // Functions cannot be stored, so that a row is refused after others were taken.
  Object.assign(broken.competencies.at(-1) ?? {}, { definition: () => 'no' });
  await expect(save(store, [broken], 8)).rejects.toThrow();
  expect(await store.imported()).toEqual([own('a')]);
  expect(await index(store)).toBe(7);
  expect(await rowsOf('own')).toHaveLength(size(own('a')) + 2);
});

test('a reader of the old revision goes on while a newer one is written, and what was cut short goes later', async () => {
  const { store } = makeStore();
  await save(store, [own('a')]);
  const { reader } = await store.snapshot();
  await save(store, [own('b')]);
  expect(await reader.entities([`own:${ROLE}`])).toHaveLength(1);
  const db = await new Dexie(NAME).open();
  const [row] = await db.table('entities').where({ pack: 'own' }).toArray();
  // What a worker leaves that ends before the new rows count.
  await db.table('entities').bulkPut([1, 2, 3].map((at) => ({ ...row, row: `cut short ${at}`, batch: 9 })));
  db.close();
  const later = makeStore();
  expect(await later.store.imported()).toEqual([own('b')]);
  expect(await later.store.checkAll()).toBe(false);
  expect(later.onRepair).not.toHaveBeenCalled();
  expect(await rowsOf('own')).toHaveLength(2 * size(own('a')) + 3);
});

test('what another context checks meanwhile leaves the rows that are being written', async () => {
  const writer = makeStore().store;
  const background = makeStore().store;
  await Promise.all([writer.open(), background.open()]);
  const checked: Promise<boolean>[] = [];
  await writer.change((db) =>
    saveRevisions(db, [own('a')], flip(7), () => {
      if (checked.length === 0) checked.push(background.checkAll());
    }),
  );
  expect(await Promise.all(checked)).toEqual([false]);
  expect(await background.imported()).toEqual([own('a')]);
  expect(await rowsOf('own')).toHaveLength(size(own('a')) + 2);
});
