import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import type { Locale } from './texts/locales.ts';

/** What the user chose. Only choices that were made are stored; the rest follows the defaults of each version. */
export interface Settings {
  /** Language of the interface; auto: the browser's. */
  locale: 'auto' | Locale;
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
  locale: 'auto',
  theme: 'auto',
  density: 'first',
  disabled: [],
  order: [],
  pausedHosts: [],
  pausedEverywhere: false,
};

/** One record in storage.local; read as it lies, because WXT's storage layer is a third of the page's script. */
const KEY = 'settings';

async function stored(): Promise<Partial<Settings>> {
  const { [KEY]: value } = await browser.storage.local.get(KEY);
  return (value ?? {}) as Partial<Settings>;
}

/** All settings, defaults filled in. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await stored()) };
}

const storing = inTurn();

/** Stores one choice, or forgets it where `value` is undefined. Choices are stored in the order of the calls. */
export function setSetting<K extends keyof Settings>(key: K, value: Settings[K] | undefined): Promise<void> {
  return storing(() => write(key, value));
}

async function write<K extends keyof Settings>(key: K, value: Settings[K] | undefined): Promise<void> {
  const { [key]: _old, ...rest } = await stored();
  await browser.storage.local.set({ [KEY]: value === undefined ? rest : { ...rest, [key]: value } });
}

/** Calls back at every change, with all settings; gives the function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = ({ [KEY]: change }: Record<string, { newValue?: unknown }>) => {
    if (change) onChange({ ...DEFAULTS, ...(change.newValue as Partial<Settings> | undefined) });
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
