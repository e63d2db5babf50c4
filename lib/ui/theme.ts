import { readSettings, type Settings, watchSettings } from '../state/settings.ts';

/** Read before the first paint, so that a dark page never flashes white; the setting itself stays the truth. */
const KEY = 'rung.theme';

/** Puts the theme on an extension page and keeps it there. */
export function followTheme(): void {
  apply(localStorage.getItem(KEY) ?? undefined);
  const follow = ({ theme }: Pick<Settings, 'theme'>) => apply(theme);
  void readSettings().then(follow);
  watchSettings(follow);
}

function apply(theme: string | undefined): void {
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(KEY, theme);
  } else {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(KEY);
  }
}
