import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLost, readLost } from '../../../lib/state/lost-note.ts';
import { keepOwnList, readOwnList } from '../../../lib/state/own-list.ts';
import type { PackCount } from '../../../lib/store/documents.ts';
import { type Stock, takeStock } from '../../../lib/worker/frameworks/check-store.ts';

beforeEach(() => fakeBrowser.reset());

const LADDER: PackCount = { id: 'ladder', revision: '1', batch: 0, entities: 10, bundled: true };
const own = (id: string, revision = '1', more: Partial<PackCount> = {}): PackCount => ({
  id,
  revision,
  batch: 1,
  entities: 3,
  bundled: false,
  savedAt: 1_000,
  ...more,
});
const stock = (packs: PackCount[], more: Partial<Stock> = {}): Stock => ({
  packs: [LADDER, ...packs],
  frames: packs.map(({ id }) => ({ id, title: `The ${id}` })),
  flips: 10,
  pending: [],
  ...more,
});
const removed = (id: string) => ({ saved: [], removed: [id], moved: {}, gone: [] });
const said = async () =>
  (await readLost()).map(({ title, revision, part }) => `${title} ${revision}${part ? ' part' : ''}`);

describe('What is lost of the user’s frameworks', () => {
  test('is said by its name, that of others is not', async () => {
    await takeStock(stock([own('a'), own('b')]));
    expect(await said()).toEqual([]);
    await takeStock(stock([own('b')]));
    expect(await said()).toEqual(['The a 1']);
    // And stays said, however often the store is opened.
    await takeStock(stock([own('b')]));
    await takeStock(stock([]));
    expect(await said()).toEqual(['The a 1', 'The b 1']);
  });

  test('is said where the whole database is gone and begins anew', async () => {
    await takeStock(stock([own('a')]));
    await takeStock(stock([], { flips: Date.now() }));
    expect(await said()).toEqual(['The a 1']);
  });

  test('is said where the database fell back behind the last save', async () => {
    await takeStock(stock([own('a', '2', { savedAt: 2_000, previous: own('a') })], { flips: 12 }));
    await takeStock(stock([own('a', '1')], { flips: 11 }));
    expect(await said()).toEqual(['The a 2 part']);
  });

  test('is said of the revision before', async () => {
    await takeStock(stock([own('a', '2', { previous: own('a') })]));
    await takeStock(stock([own('a', '2')]));
    expect(await said()).toEqual(['The a 1 part']);
  });

  test('is not what the user removed', async () => {
    await takeStock(stock([own('a'), own('b')]));
    await takeStock(stock([own('b')], { flips: 11, pending: [removed('a')] }));
    // Settled: the list knows it no more.
    await takeStock(stock([own('b')], { flips: 11 }));
    expect(await said()).toEqual([]);
  });

  test('is not what the user saved, took back or made since', async () => {
    await takeStock(stock([own('a')]));
    await takeStock(stock([own('a', '2', { savedAt: 2_000, previous: own('a') }), own('b')], { flips: 12 }));
    await takeStock(stock([own('a', '1', { previous: own('a', '2') }), own('b')], { flips: 13 }));
    expect(await said()).toEqual([]);
  });

  test('is not what an edition of Rung brings itself', async () => {
    await keepOwnList({ flips: 1, frameworks: [{ id: 'ladder', title: 'The Sales Ladder', revision: '0' }] });
    await takeStock(stock([]));
    expect(await said()).toEqual([]);
  });

  test('is said no more once it is back', async () => {
    await takeStock(stock([own('a'), own('b')]));
    await takeStock(stock([], { flips: 20 }));
    expect(await said()).toEqual(['The a 1', 'The b 1']);
    await takeStock(stock([own('a', '1', { savedAt: 9_000 })], { flips: 21 }));
    expect(await said()).toEqual(['The b 1']);
    await takeStock(stock([own('a'), own('b', '7', { savedAt: 9_000 })], { flips: 22 }));
    expect(await said()).toEqual([]);
  });

  test('is nothing after an installation', async () => {
    await takeStock(stock([own('a')]));
    expect(await said()).toEqual([]);
    expect((await readOwnList())?.frameworks).toEqual([
      { id: 'a', title: 'The a', revision: '1', savedAt: 1_000 },
    ]);
  });
});

test.each([
  ['a word', 'all'],
  ['no list', { flips: 3, frameworks: 'x' }],
  ['nothing', null],
])('a list that is %s is as none', async (_what, value) => {
  await fakeBrowser.storage.local.set({ 'own-frameworks': value, 'lost-frameworks': value });
  await takeStock(stock([own('a')]));
  expect(await said()).toEqual([]);
  await takeStock(stock([]));
  expect(await said()).toEqual(['The a 1']);
});

test('entries that are none are left out of a list, the others stay', async () => {
  const frameworks = [7, { id: 'x' }, { id: 'a', title: 'The a', revision: '1', savedAt: 'never' }];
  await fakeBrowser.storage.local.set({ 'own-frameworks': { flips: 'many', frameworks } });
  await takeStock(stock([]));
  expect(await said()).toEqual(['The a 1']);
  await keepLost([]);
  expect(await fakeBrowser.storage.local.get('lost-frameworks')).toEqual({});
});
