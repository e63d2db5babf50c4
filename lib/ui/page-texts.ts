import { browser } from 'wxt/browser';
import { readSettings, watchSettings } from '../state/settings.ts';
import { type Locale, localeOf } from '../texts/locales.ts';
import { offeredTexts } from '../texts/offered.ts';
import type { Texts } from '../texts/texts.ts';

/** The choice as it was last seen, so that the first texts wait for no storage; the setting itself stays the truth. */
const KEY = 'rung.locale';

/** Loads the one language that an extension page speaks at first. To be called before everything else. */
export function loadTexts(): Promise<Texts> {
  return load(chosen(localStorage.getItem(KEY) ?? undefined));
}

/** Calls back with the texts of another language as soon as that is chosen; gives the function that stops it. */
export function watchTexts(onChange: (texts: Texts) => void): () => void {
  let current = chosen(localStorage.getItem(KEY) ?? undefined);
  const follow = ({ locale: choice }: { locale: string }) => {
    localStorage.setItem(KEY, choice);
    const wanted = chosen(choice);
    if (wanted === current) return;
    current = wanted;
    void load(wanted).then((texts) => {
      if (wanted === current) onChange(texts);
    });
  };
  void readSettings().then(follow);
  return watchSettings(follow);
}

function chosen(choice: string | undefined): Locale {
  return localeOf(choice, browser.i18n.getUILanguage());
}

/** The build makes one script per language (wxt.config.ts); it serves the pages and the card in a web page alike. */
async function load(locale: Locale): Promise<Texts> {
  await import(/* @vite-ignore */ browser.runtime.getURL(`/texts-${locale}.js`));
  const texts = offeredTexts(locale);
  if (!texts) throw new Error(`The script of ${locale} brought no texts.`);
  return texts;
}
