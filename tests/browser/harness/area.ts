import type { Page } from 'puppeteer-core';

/** Runs in a page of the extension: what it keeps on the device, where this browser keeps it (lib/state/area.ts). */
const AREA = `
  const api = globalThis.browser ?? chrome;
  const isFirefox = location.protocol === 'moz-extension:';
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const inStore = async (act) => {
    const db = await done(indexedDB.open('rung-state'));
    const change = db.transaction('values', 'readwrite');
    const written = new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onabort = () => reject(change.error);
    });
    const given = await act(change.objectStore('values'));
    await written;
    db.close();
    return given;
  };
  const own = (key) => !['moved-in', 'pins'].includes(key);
  const keysIn = async (store) => (await done(store.getAllKeys())).filter(own);
  const tell = (keys) => api.runtime.sendMessage({ rung: 'state', changed: keys }).catch(() => undefined);
  const read = () => isFirefox
    ? inStore(async (store) => {
        const keys = await keysIn(store);
        return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await done(store.get(key))])));
      })
    : api.storage.local.get(null);
  const write = async (values) => {
    if (!isFirefox) return api.storage.local.set(values);
    await inStore((store) => {
      for (const [key, value] of Object.entries(values)) store.put(value, key);
    });
    await tell(Object.keys(values));
  };
  const clear = async () => {
    if (!isFirefox) return api.storage.local.clear();
    await tell(await inStore(async (store) => {
      const keys = await keysIn(store);
      for (const key of keys) store.delete(key);
      return keys;
    }));
  };`;

const inArea = <T>(page: Page, act: string): Promise<T> =>
  page.evaluate(`(async () => {${AREA} ${act} })()`) as Promise<T>;

/** Everything that the extension keeps on the device beside its frameworks, as it lies. */
export function keptOnDevice(page: Page): Promise<Record<string, unknown>> {
  return inArea(page, 'return read();');
}

/** Puts values there as they are, sound or not; every context of the extension hears of it. */
export function putOnDevice(page: Page, values: Record<string, unknown>): Promise<void> {
  return inArea(page, `await write(${JSON.stringify(values)});`);
}

/** Takes away all that is kept there. */
export function clearDevice(page: Page): Promise<void> {
  return inArea(page, 'await clear();');
}
