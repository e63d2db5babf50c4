import { browser } from 'wxt/browser';
import type { Area } from './area.ts';
import { underLock } from './changing.ts';
import { readValues, removeValues, writeValues } from './database.ts';
import { hearNews, tellNews } from './news.ts';
import { LOCAL_KEYS } from './storage-keys.ts';

/** In the database: what an older version left in storage.local has been moved in. */
const MOVED = 'moved-in';

/** A database of the extension's origin, for browsers that cannot close their own storage to the scripts in pages. */
export const databaseArea: Area = {
  async get(keys) {
    const { [MOVED]: moved, ...values } = await readValues([...keys, MOVED]);
    if (moved) return values;
    await moveIn();
    return readValues(keys);
  },
  async set(values) {
    await movedIn();
    await writeValues(values);
    tellNews(Object.keys(values));
  },
  async remove(keys) {
    await movedIn();
    await removeValues(keys);
    tellNews(keys);
  },
  onChanged: hearNews,
};

async function movedIn(): Promise<void> {
  const { [MOVED]: moved } = await readValues([MOVED]);
  if (!moved) await moveIn();
}

/**
 * Moves in, once, what an older version kept in storage.local, and empties that. It is on the disk here before it goes
 * there, so that nothing is lost wherever this is cut short. What lies there later is none of ours: a page may have
 * written it.
 */
export function moveIn(): Promise<void> {
  return underLock('rung-move-in', async () => {
    const { [MOVED]: moved } = await readValues([MOVED]);
    const left = await browser.storage.local.get(Object.keys(LOCAL_KEYS));
    if (!moved) await writeValues({ ...left, [MOVED]: true }, 'strict');
    const keys = Object.keys(left);
    if (keys.length > 0) await browser.storage.local.remove(keys);
  });
}
