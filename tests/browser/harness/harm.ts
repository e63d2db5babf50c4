import type { Page } from 'puppeteer-core';

/** Ways in which what the extension keeps may be hurt: a crash, a full disk, a cleaner. Run in a page of it. */
export const HARMS = {
  'one lost row': "await rows('entities', (store) => store.delete('ladder:sdr'));",
  'an emptied table': "await rows('entities', (store) => store.clear());",
  'a lost framework': "await rows('frames', (store) => store.delete('astd'));",
  'lost notes between frameworks': "await rows('crosswalks', (store) => store.clear());",
  'a lost record of what was written': "await rows('seeds', (store) => store.clear());",
  'a lost index': "await rows('indexes', (store) => store.clear());",
  'garbage for an index':
    "await rows('indexes', (store) => store.put({ id: 'compiled', stamp: 'x', bytes: new Uint8Array(9).buffer }));",
  'half an index': `await rows('indexes', async (store) => {
    const row = await done(store.get('compiled'));
    store.put({ ...row, bytes: row.bytes.slice(0, row.bytes.byteLength >> 1) });
  });`,
  'emptied tables throughout': `for (const name of ['frames', 'entities', 'crosswalks', 'indexes', 'seeds']) {
    await rows(name, (store) => store.clear());
  }`,
  'a lost database': "await done(indexedDB.deleteDatabase('rung'));",
};
export type Harm = keyof typeof HARMS;

/** Hurts the framework store; resolves once the harm is on the disk. */
export async function harm(page: Page, kind: Harm): Promise<void> {
  await page.evaluate(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = async (name, act) => {
      const db = await done(indexedDB.open('rung'));
      const change = db.transaction(name, 'readwrite');
      const written = new Promise((resolve, reject) => {
        change.oncomplete = resolve;
        change.onerror = () => reject(change.error);
      });
      await act(change.objectStore(name));
      await written;
      db.close();
    };
    ${HARMS[kind]}
  })()`);
}
