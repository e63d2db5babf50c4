import { browser } from 'wxt/browser';
import { keepInSession } from '../../state/session.ts';
import { createMenus } from './menus.ts';
import { syncRegistration } from './registration.ts';

const KEY = 'set-up';

let running: Promise<void> = Promise.resolve();

/**
 * Menus and registered scripts, once per browser session and after each update. Asked at every wake-up: the browser
 * may have ended the worker in the middle of it, and a site that is turned on must not stay unread because of that.
 */
export function ensureSetUp(): Promise<void> {
  running = running.then(setUp).catch((error) => console.warn('Rung: the set-up failed', error));
  return running;
}

/** Installed or updated: what an older version has left is set up anew. */
export function setUpAgain(): Promise<void> {
  return setUpAfter(() => Promise.resolve());
}

/**
 * Changes something that the set-up rests on, and sets up anew. A worker that is ended in between leaves it undone, and
 * the next one does it.
 */
export function setUpAfter(change: () => Promise<void>): Promise<void> {
  running = running.then(async () => {
    await browser.storage.session.remove(KEY);
    await change();
  });
  return ensureSetUp();
}

async function setUp(): Promise<void> {
  const { [KEY]: done } = await browser.storage.session.get(KEY);
  if (done === true) return;
  await Promise.all([createMenus(), syncRegistration()]);
  await keepInSession({ [KEY]: true });
}
