import { readSettings, type Settings, watchSettings } from '../settings.ts';

/** Read before the first paint, so that a dark page never flashes white; the setting itself stays the truth. */
const KEY = 'rung.theme';

/** Puts the chosen theme on an extension page and keeps it there. */
export function followTheme(): void {
  apply(localStorage.getItem(KEY) as Settings['theme'] | null);
  void readSettings().then(({ theme }) => apply(theme));
  watchSettings(({ theme }) => apply(theme));
}

function apply(theme: Settings['theme'] | null): void {
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(KEY, theme);
  } else {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(KEY);
  }
}
