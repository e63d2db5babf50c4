import { storage } from 'wxt/utils/storage';

/** What the user chose. Only choices that were made are stored; the rest follows the defaults of each version. */
export interface Settings {
  theme: 'auto' | 'light' | 'dark';
  /** first: each term once per section; all: every mention; off: no marks, findings only. */
  density: 'first' | 'all' | 'off';
  /** Pack ids that are switched off. */
  disabled: string[];
  /** Pack ids in the user's order; packs that are not named follow in the bundled order. */
  order: string[];
  pausedHosts: string[];
  pausedEverywhere: boolean;
}

const DEFAULTS: Settings = {
  theme: 'auto',
  density: 'first',
  disabled: [],
  order: [],
  pausedHosts: [],
  pausedEverywhere: false,
};

const item = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {}, version: 1 });

/** All settings, defaults filled in. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await item.getValue()) };
}

/** Stores one choice, or forgets it where `value` is undefined. */
export async function setSetting<K extends keyof Settings>(
  key: K,
  value: Settings[K] | undefined,
): Promise<void> {
  const { [key]: _old, ...rest } = await item.getValue();
  await item.setValue(value === undefined ? (rest as Partial<Settings>) : { ...rest, [key]: value });
}

/** Calls back at every change, with all settings; gives the function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((value) => onChange({ ...DEFAULTS, ...(value ?? {}) }));
}
