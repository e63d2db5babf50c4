import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const OLD = {
  settings: { theme: 'dark', order: 5 },
  rejections: [{ text: 'AE' }],
  drafts: { a: { id: 'a' } },
  policy: { blockedHosts: ['mail.example'] },
};

/** The area as a context has it that has just started. */
async function fresh() {
  vi.resetModules();
  return import('../../../lib/state/database-area.ts');
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
});

describe('An area in a database', () => {
  it('gives back what is kept, all of a step or nothing, and tells who listens', async () => {
    const { databaseArea: area } = await fresh();
    const heard: string[][] = [];
    const stop = area.onChanged((keys) => heard.push([...keys]));
    await area.set({ a: 1, b: { c: [2] } });
    expect(await area.get(['a', 'b', 'none'])).toEqual({ a: 1, b: { c: [2] } });
    await expect(area.set({ a: 2, b: () => undefined })).rejects.toThrow();
    expect(await area.get(['a', 'b'])).toEqual({ a: 1, b: { c: [2] } });
    await area.remove(['a']);
    expect(await area.get(['a', 'b'])).toEqual({ b: { c: [2] } });
    stop();
    await area.set({ d: 1 });
    expect(heard).toEqual([['a', 'b'], ['a']]);
  });

  it('takes in what an older version kept in storage.local, once, and leaves nothing there', async () => {
    await browser.storage.local.set(OLD);
    const { databaseArea: area } = await fresh();
    expect(await area.get(['settings', 'rejections', 'drafts', 'policy'])).toEqual(OLD);
    expect(await browser.storage.local.get(null)).toEqual({});

    // What lies there afterwards was written by somebody else.
    await browser.storage.local.set({ settings: { pausedEverywhere: true }, drafts: {} });
    const later = await fresh();
    await later.moveIn();
    expect(await later.databaseArea.get(['settings', 'drafts'])).toEqual({
      settings: OLD.settings,
      drafts: OLD.drafts,
    });
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('loses nothing where taking it in is cut short', async () => {
    await browser.storage.local.set(OLD);
    const remove = vi.spyOn(browser.storage.local, 'remove').mockRejectedValueOnce(new Error('ended'));
    const first = await fresh();
    await expect(first.databaseArea.get(['settings'])).rejects.toThrow('ended');
    expect(await browser.storage.local.get(null)).toEqual(OLD);
    remove.mockRestore();

    const second = await fresh();
    await second.databaseArea.set({ settings: { theme: 'light' } });
    await second.moveIn();
    expect(await second.databaseArea.get(Object.keys(OLD))).toEqual({ ...OLD, settings: { theme: 'light' } });
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('keeps all where the first step fails', async () => {
    await browser.storage.local.set(OLD);
    const area = await fresh();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(area.moveIn()).rejects.toThrow('full');
    expect(await browser.storage.local.get(null)).toEqual(OLD);
    put.mockRestore();
    expect(await area.databaseArea.get(Object.keys(OLD))).toEqual(OLD);
  });

  it('is read and written for pages in private windows, and for no script of a page', async () => {
    const { databaseArea } = await fresh();
    const { privateArea, servePrivatePages } = await import('../../../lib/state/private-area.ts');
    servePrivatePages();
    let url = browser.runtime.getURL('/popup.html' as never) as string;
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
      if (typeof message === 'object' && message !== null && 'changed' in message) return undefined;
      return new Promise((resolve) => {
        const sender = { id: browser.runtime.id, url };
        fakeBrowser.runtime.onMessage
          .trigger(message, sender as never, resolve as never)
          .then((heard) => heard.some(Boolean) || resolve(undefined));
      });
    }) as never);
    await privateArea.set({ settings: { theme: 'dark' }, drafts: {} });
    await privateArea.remove(['drafts']);
    expect(await privateArea.get(['settings', 'drafts'])).toEqual({ settings: { theme: 'dark' } });
    expect(await databaseArea.get(['settings'])).toEqual({ settings: { theme: 'dark' } });
    url = 'https://evil.example/';
    await expect(privateArea.get(['settings'])).rejects.toThrow();
    await expect(privateArea.set({ settings: {} })).rejects.toThrow();
    expect(await databaseArea.get(['settings'])).toEqual({ settings: { theme: 'dark' } });
  });

  it('hears of changes from pages of Rung alone', async () => {
    const { databaseArea: area } = await fresh();
    const heard = vi.fn();
    area.onChanged(heard);
    const own = { id: browser.runtime.id, url: browser.runtime.getURL('/options.html' as never) };
    const news = { rung: 'state', changed: ['settings'] };
    const send = (message: unknown, sender: object) =>
      fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);
    await send(news, { id: browser.runtime.id, url: 'https://evil.example/' });
    await send(news, { id: 'other', url: own.url });
    await send({ rung: 'state', changed: 5 }, own);
    expect(heard).not.toHaveBeenCalled();
    await send(news, own);
    expect(heard).toHaveBeenCalledWith(['settings']);
  });
});
