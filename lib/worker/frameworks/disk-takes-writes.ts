import { browser } from 'wxt/browser';

const KEY = 'disk-probe';
/** More than what a file system keeps back for itself when it is full. */
const PROBE = 'x'.repeat(256 * 1024);

/**
 * Whether the browser can write to its disk elsewhere than into the database: then files of the database that it cannot
 * open are broken. Where it cannot, they may be whole. The worker of a page, which has no storage, does not know.
 */
export async function diskWorks(): Promise<boolean> {
  const local = browser.storage?.local;
  if (!local) return false;
  try {
    await local.set({ [KEY]: PROBE });
    return true;
  } catch (error) {
    console.warn('Rung: the disk takes nothing', error);
    return false;
  } finally {
    await local.remove(KEY).catch(() => undefined);
  }
}
