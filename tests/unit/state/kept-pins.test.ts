import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pin } from '../../../lib/state/pins.ts';

const entity: Pin = { kind: 'entity', key: 'a:b', id: 'a:b', name: 'B' };
const posting = (key: string, more: object): Pin => ({
  kind: 'posting',
  key,
  tabId: 1,
  title: 'SDR',
  named: [],
  roles: [],
  skills: [],
  ...more,
});
const PINS = [entity, posting('posting:1', {}), posting('posting:2', { isPrivate: true })];

/** The worker's part as after an update: the session is empty, and so is all that it had in mind. */
async function updated() {
  await browser.storage.session.clear();
  vi.resetModules();
  return worker();
}
async function worker() {
  const [pins, { writePins, readPins }, { copiedPins, copyPins }] = await Promise.all([
    import('../../../lib/worker/answers/pins.ts'),
    import('../../../lib/state/pins.ts'),
    import('../../../lib/state/kept-pins.ts'),
  ]);
  return { ...pins, writePins, readPins, copiedPins, copyPins };
}

describe('What is pinned', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    vi.resetModules();
    globalThis.indexedDB = new IDBFactory();
    const { writePins, copyPins } = await worker();
    await writePins(PINS);
    await copyPins(PINS);
  });

  it('outlives an update of Rung, but for what is of a private window; no script of a page can read it', async () => {
    expect(await browser.storage.local.get(null)).toEqual({});
    const { bringBackPins, readPins } = await updated();
    expect(await readPins()).toEqual([]);
    await bringBackPins();
    expect(await readPins()).toEqual(PINS.slice(0, 2));
  });

  it('does not outlive the browser, whichever of the two events comes first', async () => {
    const first = await updated();
    await first.dropPins();
    await first.bringBackPins();
    expect(await first.readPins()).toEqual([]);
    expect(await first.copiedPins()).toBeUndefined();

    await first.copyPins(PINS);
    const second = await updated();
    await second.bringBackPins();
    await second.dropPins();
    expect(await second.readPins()).toEqual([]);
    expect(await second.copiedPins()).toBeUndefined();
  });

  it('is taken from the disk as soon as it is unpinned', async () => {
    const { unpin, copiedPins } = await worker();
    for (const { key } of PINS.slice(1)) await unpin(key);
    expect(await copiedPins()).toEqual([entity]);
    await unpin(entity.key);
    expect(await copiedPins()).toBeUndefined();
  });

  it('stays as it is where something was pinned since the update', async () => {
    const { writePins, bringBackPins, readPins } = await updated();
    await writePins([{ ...entity, key: 'c:d', id: 'c:d' }]);
    await bringBackPins();
    expect((await readPins()).map(({ key }) => key)).toEqual(['c:d']);
  });
});
