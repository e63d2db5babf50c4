import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { FrameworkStore } from '../../../lib/store/store.ts';
import { bundledPacks } from '../bundled.ts';

const NAME = 'store-test';
const packs = bundledPacks();

function makeStore(stamp = 'one') {
  const seed = vi.fn(async (_imported: FrameworkPack[]) => ({
    stamp,
    packs,
    index: new Uint8Array([1, 2, 3]).buffer,
  }));
  const onRepair = vi.fn();
  return { store: new FrameworkStore({ name: NAME, stamp, seed, onRepair }), seed, onRepair };
}

afterEach(() => Dexie.delete(NAME));

test('a first opening fills the store, a second finds it filled', async () => {
  const first = makeStore();
  const frames = await first.store.frames();
  expect(frames.map(({ id }) => id).sort()).toEqual(['astd', 'jfm', 'ladder', 'ler', 'sal']);
  expect((await first.store.readIndex()).byteLength).toBe(3);

  const second = makeStore();
  await second.store.open();
  expect(second.seed).not.toHaveBeenCalled();
  expect(await second.store.entities(['ladder:sdr', 'ladder:no-such'])).toHaveLength(1);
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
  expect(await store.entities(['ladder:sdr'])).toHaveLength(1);
});

test('an emptied store is filled, and said to have been empty', async () => {
  await makeStore().store.open();
  await Dexie.delete(NAME);
  const { store, onRepair } = makeStore();
  await store.open();
  expect(onRepair).toHaveBeenCalledWith('empty');
  expect(await store.frames()).toHaveLength(5);
});

test('a connection that the browser closed is opened again', async () => {
  const { store } = makeStore();
  await store.open();
  // What another context with a newer version does to this one.
  await Dexie.delete(NAME);
  expect(await store.frames()).toHaveLength(5);
});

test('two openings at once seed once', async () => {
  const { store, seed } = makeStore();
  await Promise.all([store.open(), store.frames(), store.crosswalks()]);
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

describe('frameworks of the user', () => {
  const own = (revision: string): FrameworkPack => {
    const [model] = packs.filter((pack) => pack.kind === 'framework' && pack.id === 'sal');
    if (model?.kind !== 'framework') throw new Error('no model');
    // `$schema` is a hint for editors and no part of a framework.
    const { $schema: _schema, ...content } = structuredClone(model);
    return { ...content, id: 'own', revision };
  };
  const index = (byte: number) => new Uint8Array([byte]).buffer;
  const ownRows = (db: Dexie) => db.table('entities').where({ pack: 'own' }).primaryKeys();
  const rowsLeft = async () => {
    const db = await new Dexie(NAME).open();
    const rows = await ownRows(db);
    db.close();
    return rows.length;
  };
  const held = async (store: FrameworkStore) =>
    (await store.frames()).map(({ id, revision }) => `${id} ${revision}`);

  test('stand beside the bundled ones and come back as they went in', async () => {
    const { store } = makeStore();
    await store.add([own('a')], index(7));
    expect(await held(store)).toContain('own a');
    expect(await store.entities(['own:SM15000482'])).toHaveLength(1);
    expect(new Uint8Array(await store.readIndex())).toEqual(new Uint8Array([7]));
    expect(await store.imported()).toEqual([own('a')]);
  });

  test('survive a new version of the package, which compiles them into its index', async () => {
    await makeStore('one').store.add([own('a')], index(7));
    const { store, seed, onRepair } = makeStore('two');
    expect(await held(store)).toContain('own a');
    expect(seed).toHaveBeenCalledWith([own('a')]);
    expect(onRepair).not.toHaveBeenCalled();
    expect(await makeStore('two').store.imported()).toEqual([own('a')]);
  });

  test('survive damage to the bundled rows', async () => {
    await makeStore().store.add([own('a')], index(7));
    const db = await new Dexie(NAME).open();
    await db.table('entities').delete('ladder:sdr');
    db.close();
    const { store, onRepair } = makeStore();
    expect(await store.imported()).toEqual([own('a')]);
    expect(onRepair).toHaveBeenCalledWith('damaged');
  });

  test('are left out where their own rows are not whole, and what is left of them goes', async () => {
    await makeStore().store.add([own('a')], index(7));
    const db = await new Dexie(NAME).open();
    await db.table('entities').delete((await ownRows(db))[0] ?? '');
    db.close();
    const { store, onRepair } = makeStore();
    await store.checkAll();
    expect(await held(store)).not.toContain('own a');
    expect(onRepair).toHaveBeenCalledWith('damaged');
    expect(await store.entities(['own:customer-complaint-resolution'])).toEqual([]);
  });

  test('are replaced by a newer revision and removed without a row left', async () => {
    const { store } = makeStore();
    await store.add([own('a')], index(7));
    await store.add([own('b')], index(8));
    expect((await held(store)).filter((name) => name.startsWith('own'))).toEqual(['own b']);
    await store.clearAway();
    expect(await rowsLeft()).toBe(own('b').roles.length + own('b').competencies.length);
    await store.remove(['own', 'ladder'], index(9));
    expect(await held(store)).toHaveLength(5);
    await store.clearAway();
    expect(await rowsLeft()).toBe(0);
    expect(await store.entities(['own:SM15000482', 'ladder:sdr'])).toHaveLength(1);
    const again = makeStore();
    await again.store.open();
    expect(again.onRepair).not.toHaveBeenCalled();
  });

  test('a write that fails leaves the old revision', async () => {
    const { store } = makeStore();
    await store.add([own('a')], index(7));
    const broken = own('b');
    // Functions cannot be stored, so the second table refuses the row after the first has taken its own.
    Object.assign(broken.roles[0] ?? {}, { summary: () => 'no' });
    await expect(store.add([broken], index(8))).rejects.toThrow();
    expect(await store.imported()).toEqual([own('a')]);
    expect(new Uint8Array(await store.readIndex())).toEqual(new Uint8Array([7]));
    expect(await rowsLeft()).toBe(own('a').roles.length + own('a').competencies.length);
  });

  test('are read while a newer revision is written, and the rows of an import cut short go later', async () => {
    await makeStore().store.add([own('a')], index(7));
    const db = await new Dexie(NAME).open();
    const [row] = await db.table('entities').where({ pack: 'own' }).toArray();
    // What a worker leaves that dies before the new rows count.
    await db.table('entities').bulkPut([1, 2, 3].map((at) => ({ ...row, row: `cut short ${at}`, batch: 9 })));
    db.close();
    const { store, onRepair } = makeStore();
    expect(await store.imported()).toEqual([own('a')]);
    expect(await store.entities(['own:SM15000482'])).toHaveLength(1);
    expect(await store.checkAll()).toBe(false);
    expect(onRepair).not.toHaveBeenCalled();
    expect(await rowsLeft()).toBe(own('a').roles.length + own('a').competencies.length);
  });
});
