import { readValues, removeValues, writeValues } from './database.ts';
import type { Pin } from './pins.ts';

/** In the database. */
const KEY = 'pins';

/**
 * A copy of the pins on the disk. The browser empties the session not only when it closes but also when it updates the
 * extension, which it does unasked and, in Chromium, without a word beforehand while the worker sleeps; nothing in
 * memory outlives that. So a copy lies in our own database for as long as something is pinned, in both browsers: no
 * script in a page reaches that. Nothing is kept of what was pinned in a private window, and at the next start of the
 * browser the copy is deleted unread.
 */
export async function copyPins(pins: readonly Pin[]): Promise<void> {
  const kept = pins.filter((pin) => pin.kind === 'entity' || !pin.isPrivate);
  try {
    if (kept.length > 0) await writeValues({ [KEY]: kept });
    else await removeValues([KEY]);
  } catch (error) {
    // Without it they last until the next update.
    console.warn('Rung: the pins have no copy', error);
  }
}

/** The copy as it lies; undefined where there is none. */
export async function copiedPins(): Promise<unknown> {
  return (await readValues([KEY]))[KEY];
}
