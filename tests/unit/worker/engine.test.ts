import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLost } from '../../../lib/state/lost-note.ts';
import { Engine } from '../../../lib/worker/frameworks/engine.ts';
import { frameworkStore } from '../../../lib/worker/frameworks/framework-store.ts';
import { OwnFrameworks } from '../../../lib/worker/frameworks/own-frameworks.ts';
import { ownFramework } from '../import-worker/own-framework.ts';
import { BrokenRows } from '../store/broken-rows.ts';

vi.stubGlobal('__RUNG_STAMP__', 'test');
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const follow = async () => ({ moved: {}, gone: [] });
const quiet = () => undefined;
const TITLE = 'Brass Lantern Fitter';

/** As the worker of a page saves it. */
async function save(revision: string): Promise<void> {
  const own = new OwnFrameworks(frameworkStore(quiet), quiet);
  await own.save([ownFramework(revision, { a: TITLE })], follow, quiet);
}

/** All keys are asked for: the fake gives one that is not there as null. */
const isRepairNoted = async () => 'store-repaired' in (await fakeBrowser.storage.session.get(null));

/** What a user would notice. */
async function answers(engine: Engine) {
  return engine.run(async ({ matcher, reader }) => {
    const named = (text: string) => matcher.match({ text, context: 'title' }).matches.map(({ id }) => id);
    const [bundled] = named('Sales Development Representative');
    const rows = await reader.entities(bundled ? [bundled] : []);
    if (rows.length === 0) throw new TypeError('no rows');
    return { bundled: rows.length, own: named(TITLE) };
  });
}
const BOTH = { bundled: 1, own: ['own:a'] };

const timers: ReturnType<typeof setTimeout>[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  // A browser ends what is left of a worker; here the next test would hear of it.
  const start = setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((...given: Parameters<typeof setTimeout>) => {
    const timer = start(...given);
    timers.push(timer);
    return timer;
  }) as typeof setTimeout);
  const first = new Engine(async () => undefined);
  await first.seed();
  await save('1');
  await first.changed();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  timers.splice(0).forEach(clearTimeout);
  await Dexie.delete('rung');
});

/** Every timer of an engine that has just started; real ones, as the database waits for others. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 700));

describe('Where the database is lost', () => {
  test('what the package brings answers, and what was the user’s is said by name with the repair', async () => {
    await Dexie.delete('rung');
    const engine = new Engine(async () => undefined);
    expect(await answers(engine)).toEqual({ bundled: 1, own: [] });
    expect(engine.state).toBe('ready');
    await settle();
    expect(await isRepairNoted()).toBe(true);
    expect((await readLost()).map(({ title }) => title)).toEqual(['Trades of ours']);
  });

  test('nobody reads that all is whole before the names are there', async () => {
    await Dexie.delete('rung');
    const seen: number[] = [];
    fakeBrowser.storage.session.onChanged.addListener(async (changes) => {
      if ('store-repaired' in changes) seen.push((await readLost()).length);
    });
    await answers(new Engine(async () => undefined));
    await settle();
    // On a busy machine the engine that filled the database sees the loss as well, and tells of it once more.
    expect([...new Set(seen)]).toEqual([1]);
  });
});

test.each([
  ['the index', 'indexes', 'compiled'],
  ['the record', 'seeds', 'seed'],
  ['a frame', 'frames', 'jfm'],
])('%s that cannot be read is mended under the first question', async (_what, table, key) => {
  new BrokenRows('NotReadableError', { table, key });
  const engine = new Engine(async () => undefined);
  expect(await answers(engine)).toEqual(BOTH);
  await settle();
  expect(await isRepairNoted()).toBe(true);
  expect(await readLost()).toEqual([]);
});

test('rows that became unreadable under a running engine are mended under the question', async () => {
  const engine = new Engine(async () => undefined);
  expect(await answers(engine)).toEqual(BOTH);
  const db = await new Dexie('rung').open();
  const keys = await db.table('entities').where('pack').equals('ladder').primaryKeys();
  db.close();
  new BrokenRows('DataError', ...keys.map((key) => ({ table: 'entities', key: key as string })));
  expect(await answers(engine)).toEqual(BOTH);
  await settle();
  expect(await isRepairNoted()).toBe(true);
});

test('a fault of ours is no damage: nothing is written, nothing is said', async () => {
  const engine = new Engine(async () => undefined);
  await answers(engine);
  const before = (await frameworkStore(quiet).seed()).flips;
  const broken = () => {
    throw new TypeError('ours');
  };
  await expect(engine.run(broken)).rejects.toThrow('ours');
  await settle();
  expect((await frameworkStore(quiet).seed()).flips).toBe(before);
  expect(await isRepairNoted()).toBe(false);
});

describe('Where the database cannot be used for a while', () => {
  const refuse = (error: string) =>
    vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not now', error);
    });

  test.each([
    ['QuotaExceededError', 'unavailable'],
    ['InvalidStateError', 'unavailable'],
    ['VersionError', 'newer'],
  ])('after %s the package answers, and later everything again without a restart', async (error, state) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    refuse(error);
    const engine = new Engine(async () => undefined);
    expect(await answers(engine)).toEqual({ bundled: 1, own: [] });
    expect(engine.state).toBe(state);
    vi.restoreAllMocks();
    vi.setSystemTime(Date.now() + 3_000);
    await vi.waitFor(
      async () => {
        expect(await answers(engine)).toEqual(BOTH);
        expect(engine.state).toBe('ready');
      },
      { timeout: 5_000 },
    );
    await settle();
    expect(await readLost()).toEqual([]);
  });

  test('it is not asked for again with every question', async () => {
    const open = refuse('QuotaExceededError');
    const engine = new Engine(async () => undefined);
    await answers(engine);
    const asked = open.mock.calls.length;
    for (let at = 0; at < 20; at += 1) await answers(engine);
    expect(open.mock.calls.length).toBe(asked);
  });
});
