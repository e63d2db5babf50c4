import { browser } from 'wxt/browser';
import type { Merged } from '../export/merged-user-data.ts';
import { USER_KEYS } from '../storage-keys.ts';

/** The user's own data as it lies in storage.local. */
export function readUserData(): Promise<Record<string, unknown>> {
  return browser.storage.local.get([...USER_KEYS]);
}

/** Stores all of the user's data in one step: the browser takes all of it or none. */
export function writeUserData({ settings, rejections, drafts }: Merged): Promise<void> {
  return browser.storage.local.set({ settings, rejections, drafts });
}
