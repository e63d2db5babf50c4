import type { Page } from 'puppeteer-core';

/** Runs in a page of the extension: all that it can keep anywhere, as one text. */
const ALL = `(async () => {
  const api = globalThis.browser ?? chrome;
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const readable = (key, value) => {
    const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
    return ArrayBuffer.isView(bytes) ? new TextDecoder('utf-16le').decode(bytes) : value;
  };
  const databases = {};
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    databases[name] = {};
    for (const store of db.objectStoreNames) {
      databases[name][store] = await done(db.transaction(store).objectStore(store).getAll());
    }
    db.close();
  }
  return JSON.stringify({
    local: await api.storage.local.get(null),
    session: await api.storage.session.get(null),
    page: { ...localStorage },
    tab: { ...sessionStorage },
    caches: await caches.keys(),
    cookies: document.cookie,
    databases,
  }, readable, 1);
})()`;

/** Everything that the extension keeps on the device and in memory, seen from one of its pages; IndexedDB with it. */
export function everythingStored(page: Page): Promise<string> {
  return page.evaluate(ALL) as Promise<string>;
}
