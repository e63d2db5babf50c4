import { browser } from 'wxt/browser';
import { readSettings, type Settings, touchesSettings } from '../settings.ts';
import type { PageLife } from './page-life.ts';

/** Where lib/rejections keeps what the user set aside; the worker knows what is in it. */
const REJECTIONS = 'rejections';
/** Where lib/store-note says that other frameworks answer now. */
const FRAMEWORKS = 'frameworks-changed';

/** Calls back at every change for the life of the script; `onAnswers` where every answer so far may differ by now. */
export function watchPageSettings(
  ctx: PageLife,
  onChange: (settings: Settings) => void,
  onAnswers?: () => void,
): void {
  const listener = async (changes: Record<string, unknown>) => {
    if (!ctx.isValid) return;
    if (REJECTIONS in changes || FRAMEWORKS in changes) onAnswers?.();
    if (!touchesSettings(changes)) return;
    const settings = await readSettings();
    if (ctx.isValid) onChange(settings);
  };
  browser.storage.local.onChanged.addListener(listener);
  ctx.onInvalidated(() => {
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listener);
  });
}
