import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TableChoice } from '../../../lib/import/tables/guess/columns.ts';
import { Host } from '../../../lib/import-worker/host.ts';
import type { Ask, Preview, StoreChange, Tell } from '../../../lib/import-worker/protocol.ts';
import { sharedModules } from '../../../lib/worker/browser/shared-modules.ts';
import { isBundled } from '../../../lib/worker/frameworks/bundled-packs.ts';
import { OwnFrameworks } from '../../../lib/worker/frameworks/own-frameworks.ts';
import type { StoreNews } from '../../../lib/worker/frameworks/store-changes.ts';
import { makeStore, NAME } from '../store/made-store.ts';
import { ownFile, ownFramework } from './own-framework.ts';

let told: Tell[] = [];
let host: Host;
let store: ReturnType<typeof makeStore>['store'];
const announce = vi.fn((_news: StoreNews) => undefined);

beforeEach(() => {
  told = [];
  announce.mockClear();
  store = makeStore().store;
  const frameworks = new OwnFrameworks(store, announce);
  host = new Host({ frameworks, isBundled, modules: sharedModules }, (one) => told.push(one));
});
afterEach(() => Dexie.delete(NAME));

/** The outcome of an ask: the last that is told. */
async function ask(asked: Ask): Promise<Tell | undefined> {
  await host.hear(asked);
  return told.at(-1);
}
async function read(...files: { name: string; blob: Blob }[]): Promise<Preview> {
  const tell = await ask({ ask: 'read', files });
  if (tell?.tell !== 'preview') throw new Error(JSON.stringify(tell));
  return tell.preview;
}
async function change(asked: Ask): Promise<StoreChange> {
  const tell = await ask(asked);
  if (tell?.tell !== 'done') throw new Error(JSON.stringify(tell));
  return tell.change;
}

const FIRST = ownFramework('1', { tinker: 'Tinker', tailor: 'Tailor' });
const SECOND = ownFramework('2', { 'tinker-2': 'Tinker', sailor: 'Sailor' });

describe('the worker of the page', () => {
  test('shows what is in the files, and stores nothing before it is told to', async () => {
    const { frameworks } = await read(ownFile(FIRST));
    expect(frameworks).toMatchObject([{ id: 'own', revision: '1', counts: { roles: 2 }, large: false }]);
    expect(frameworks[0]?.update).toBeUndefined();
    expect(await store.imported()).toEqual([]);
    expect(await change({ ask: 'save', ids: ['own'] })).toEqual({
      ...{ saved: [{ id: 'own', title: 'Trades of ours', revision: '1' }], removed: [] },
      ...{ moved: {}, gone: [] },
    });
    expect(await store.imported()).toMatchObject([{ id: 'own', revision: '1' }]);
    // What was saved waits no more.
    expect(await ask({ ask: 'save', ids: ['own'] })).toMatchObject({ error: { name: 'nothing-kept' } });
  });

  test('says what an update changes, keeps ids that move, and takes the same way back', async () => {
    await read(ownFile(FIRST));
    await change({ ask: 'save', ids: ['own'] });
    const { frameworks } = await read(ownFile(SECOND));
    expect(frameworks[0]?.update?.counts).toEqual({ added: 1, removed: 1, changed: 1 });
    const saved = await change({ ask: 'save', ids: ['own'] });
    expect(saved.moved).toEqual({ 'own:tinker': 'own:tinker-2' });
    expect(saved.gone).toEqual(['own:tailor']);
    const back = await change({ ask: 'undo', id: 'own' });
    expect(back.moved).toEqual({ 'own:tinker-2': 'own:tinker' });
    expect(await store.imported()).toMatchObject([{ revision: '1' }]);
    // Each change waits for the background, which may sleep.
    expect((await store.seed())?.pending).toHaveLength(3);
  });

  test('tells of a change before it begins and when it counts, so that none is missed', async () => {
    await read(ownFile(FIRST));
    await change({ ask: 'save', ids: ['own'] });
    expect(announce.mock.calls.flat()).toEqual(['changing', 'changed']);
    await change({ ask: 'remove', ids: ['own'] });
    expect(announce.mock.calls.flat()).toEqual(['changing', 'changed', 'changing', 'changed']);
  });

  test('refuses the id of a bundled framework, and the second of two that share one', async () => {
    const { frameworks, refusals } = await read(
      ownFile(ownFramework('1', { a: 'Tinker' }, 'ladder')),
      ownFile(FIRST),
      { ...ownFile(SECOND), name: 'second.json' },
    );
    expect(frameworks.map(({ id, revision }) => [id, revision])).toEqual([['own', '1']]);
    expect(refusals.map(({ file, values }) => [file, values?.id])).toEqual([
      ['ladder.json', 'ladder'],
      ['second.json', 'own'],
    ]);
    expect(await ask({ ask: 'keep', packs: [ownFramework('1', { a: 'Tinker' }, 'ladder')] })).toMatchObject({
      error: { name: 'bundled' },
    });
  });

  test('saves what was made in the editor only where it keeps the rules', async () => {
    expect((await change({ ask: 'keep', packs: [FIRST] })).saved).toMatchObject([{ id: 'own' }]);
    const broken = { ...SECOND, roles: [{ ...SECOND.roles[0], parent: 'nobody' }] };
    expect(await ask({ ask: 'keep', packs: [broken] })).toMatchObject({ error: { name: 'bad-pack' } });
    expect(await ask({ ask: 'keep', packs: [FIRST, FIRST] })).toMatchObject({ error: { name: 'bad-pack' } });
    expect(await store.imported()).toMatchObject([{ revision: '1' }]);
  });

  test('reads a table anew as it is told', async () => {
    const table = 'Skill,What it is,Other\nKnotting,Tying ropes,Splicing\nHauling,Pulling ropes,Heaving\n';
    const first = await read({ name: 'ropes.csv', blob: new Blob([table]) });
    const [map] = first.tables;
    if (!map) throw new Error('no table');
    const columns = [{ use: 'name' as const }, { use: 'definition' as const }, { use: 'none' as const }];
    const choice = { ...map.choice, title: 'Ropes', columns };
    const tell = await ask({ ask: 'map', table: 0, choice });
    if (tell?.tell !== 'preview') throw new Error(JSON.stringify(tell));
    expect(tell.preview.tables[0]?.choice).toEqual(choice);
    expect(tell.preview.frameworks).toMatchObject([{ title: 'Ropes', counts: { competencies: 2 } }]);
    const [made] = tell.preview.frameworks;
    await change({ ask: 'save', ids: [made?.id ?? ''] });
    expect((await store.imported())[0]?.competencies.map(({ name }) => name)).toEqual([
      'Knotting',
      'Hauling',
    ]);
    expect(await ask({ ask: 'map', table: 7, choice })).toMatchObject({ error: { name: 'nothing-kept' } });
  });

  test('guesses the columns of a table anew when it is turned, and makes nothing of them unasked', async () => {
    const table = 'Skill,Definition,Other\nKnotting,Tying ropes,Splicing\nHauling,Pulling ropes,Heaving\n';
    const first = await read({ name: 'ropes.csv', blob: new Blob([table]) });
    const [map] = first.tables;
    if (!map) throw new Error('no table');
    expect(first.frameworks).toHaveLength(1);
    const told = async (choice: TableChoice) => {
      const tell = await ask({ ask: 'map', table: 0, choice });
      if (tell?.tell !== 'preview') throw new Error(JSON.stringify(tell));
      return tell.preview;
    };
    const aside = await told({ title: 'Ropes', columns: [], turned: true });
    expect(aside.frameworks).toEqual([]);
    expect(aside.tables).toMatchObject([
      {
        columns: [{ name: 'Skill' }, { name: 'Knotting' }, { name: 'Hauling' }],
        rows: 2,
        choice: { title: 'Ropes' },
      },
    ]);
    const upright = await told({ title: 'Ropes', columns: [] });
    expect(upright.tables).toEqual([{ ...map, choice: { ...map.choice, title: 'Ropes' } }]);
    expect(upright.frameworks).toMatchObject([{ title: 'Ropes', counts: { competencies: 2 } }]);
  });

  test('gives whole frameworks back, bundled ones too', async () => {
    await change({ ask: 'keep', packs: [FIRST] });
    const tell = await ask({ ask: 'packs', ids: ['own', 'ladder', 'nobody'] });
    expect(tell).toMatchObject({ tell: 'packs', packs: [{ id: 'own' }, { id: 'ladder' }] });
  });

  test('has nothing to go back to where a framework is new', async () => {
    await change({ ask: 'keep', packs: [FIRST] });
    expect(await ask({ ask: 'undo', id: 'own' })).toMatchObject({ error: { name: 'nothing-kept' } });
    expect(await store.imported()).toMatchObject([{ revision: '1' }]);
  });
});
