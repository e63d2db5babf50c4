import { browser } from 'wxt/browser';
import type { Settings } from '../settings.ts';

type Theme = Settings['theme'] | undefined;
/** Read before the first paint, so that a dark page never flashes white; the setting itself stays the truth. */
const KEY = 'rung.theme';

/**
 * Puts the chosen theme on an extension page and keeps it there. Reads the stored settings as they lie instead of
 * by lib/settings: the storage library would be a tenth of the popup's script.
 */
export function followTheme(): void {
  apply(localStorage.getItem(KEY) as Theme);
  void browser.storage.local.get('settings').then(({ settings }) => apply(themeIn(settings)));
  browser.storage.local.onChanged.addListener(({ settings }) => {
    if (settings) apply(themeIn(settings.newValue));
  });
}

function themeIn(settings: unknown): Theme {
  return (settings as Partial<Settings> | undefined)?.theme;
}

function apply(theme: Theme): void {
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(KEY, theme);
  } else {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(KEY);
  }
}
