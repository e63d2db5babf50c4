import { browser } from 'wxt/browser';
import type { Settings } from '../settings.ts';
import type { PageLife } from './page-life.ts';

/** Where lib/settings keeps the user's choices; read raw, because its storage layer is a third of this script. */
const KEY = 'settings';
/** Where lib/rejections keeps what the user set aside; the worker knows what is in it. */
const REJECTIONS = 'rejections';
const DEFAULTS: Settings = {
  locale: 'auto',
  theme: 'auto',
  density: 'first',
  disabled: [],
  order: [],
  pausedHosts: [],
  pausedEverywhere: false,
};

export async function readPageSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return withDefaults(stored[KEY]);
}

/** Calls back at every change for the life of the script; `onRejections` where something was set aside or taken back. */
export function watchPageSettings(
  ctx: PageLife,
  onChange: (settings: Settings) => void,
  onRejections?: () => void,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY] && ctx.isValid) onChange(withDefaults(changes[KEY].newValue));
    if (changes[REJECTIONS] && ctx.isValid) onRejections?.();
  };
  browser.storage.local.onChanged.addListener(listener);
  ctx.onInvalidated(() => {
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listener);
  });
}

function withDefaults(stored: unknown): Settings {
  return { ...DEFAULTS, ...(stored as Partial<Settings> | undefined) };
}
