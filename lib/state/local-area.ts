import { browser } from 'wxt/browser';
import type { Area } from './area.ts';

/** The browser's own storage; closed to the scripts in pages by `closeArea`. */
export const localArea: Area = {
  get: (keys) => browser.storage.local.get([...keys]),
  set: (values) => browser.storage.local.set({ ...values }),
  remove: (keys) => browser.storage.local.remove([...keys]),
  onChanged: (call) => {
    const listener = (changes: Record<string, unknown>) => call(Object.keys(changes));
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  },
};

/**
 * Takes the storage from the scripts in pages. Chrome takes this for storage.local from version 140 on, and remembers
 * it with the extension; said at every start all the same, as what it remembers can get lost.
 */
export async function closeArea(): Promise<void> {
  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
