import { browser } from 'wxt/browser';
import { databaseArea } from './database-area.ts';
import { localArea } from './local-area.ts';
import { privateArea } from './private-area.ts';

/**
 * Where Rung keeps, on the device, what the scripts in web pages must neither read nor change: a page that has taken
 * over its process speaks with the voice of the script in it. All contexts of the extension share it.
 */
export interface Area {
  /** The values of these keys, as they lie; a key under which nothing is kept is not in the answer. */
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  /** Keeps all of these values, or none of them. */
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls back with the keys under which something has changed, in whatever context; gives the function that stops it. */
  onChanged(call: (keys: readonly string[]) => void): () => void;
}

/** Chromium closes its own storage to pages; Firefox cannot (bugzil.la/1687778), and has a database instead. */
export const area: Area = import.meta.env.FIREFOX ? firefoxArea() : localArea;

function firefoxArea(): Area {
  // The worker of a page has none of the browser's own functions, and keeps nothing here.
  return browser?.extension?.inIncognitoContext ? privateArea : databaseArea;
}
