import { browser } from 'wxt/browser';
import type { PageSettings } from '../../messages.ts';
import { watchDismissals } from '../../state/dismissals.ts';
import { onSettingsChange } from '../../state/settings.ts';
import { watchStoreChanges } from '../../state/store-note.ts';
import { localeOf } from '../../texts/locales.ts';
import { readsIn } from '../browser/paused.ts';
import { settings } from '../frameworks/choice.ts';
import type { Asker } from '../wire/asker.ts';
import { tell } from './look.ts';
import { forgetStamps, stampsFor } from './stamps.ts';

/** What holds for the script of one frame. What decides it stays here: hosts, an organisation's policy. */
export async function pageSettings(
  { around }: { around: string[] },
  { sender, hosts }: Asker,
): Promise<PageSettings> {
  const [all, stamps] = await Promise.all([settings(), stampsFor(hosts)]);
  return {
    theme: all.theme,
    density: all.density,
    locale: localeOf(all.locale, browser.i18n.getUILanguage()),
    reads: readsIn(all, sender, around),
    answers: stamps.answers,
    stamp: stamps.all,
  };
}

/**
 * Tells the scripts in all tabs whenever they should ask anew. Called once, synchronously, when the worker starts, and
 * after those who keep settings and what is set aside at hand.
 */
export function followPageSettings(): void {
  const changed = () => {
    forgetStamps();
    void tellPages().catch((error) => console.warn('Rung: the pages hear of a change later', error));
  };
  onSettingsChange(changed);
  watchDismissals(changed);
  watchStoreChanges(changed);
}

async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tell(id, 'settings', {}))));
}
