import type { FrameworkTexts } from '../texts/frameworks/framework-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { loadTexts, watchTexts } from './page-texts.ts';

const LANGUAGES = import.meta.glob<FrameworkTexts>('../texts/frameworks/*/??.ts', {
  import: 'frameworkTexts',
});
const loaded = new Map<string, FrameworkTexts>();

/** The page's texts, those of frameworks loaded beside them. */
export async function loadWithFrameworkTexts(): Promise<Texts> {
  return withFrameworkTexts(await loadTexts());
}

/** As `watchTexts`, but calls back only once the texts of frameworks are there in that language, too. */
export function watchWithFrameworkTexts(onChange: (texts: Texts) => void): () => void {
  let wanted: string | undefined;
  return watchTexts((texts) => {
    wanted = texts.lang;
    void withFrameworkTexts(texts).then(({ lang }) => {
      if (lang === wanted) onChange(texts);
    });
  });
}

/** @throws Error where they were not loaded before */
export function frameworkTextsOf({ lang }: Texts): FrameworkTexts {
  const texts = loaded.get(lang);
  if (!texts) throw new Error(`The texts of frameworks in ${lang} are not loaded.`);
  return texts;
}

async function withFrameworkTexts(texts: Texts): Promise<Texts> {
  const load = LANGUAGES[`../texts/frameworks/${texts.lang}/${texts.lang}.ts`];
  if (!load) throw new Error(`There are no texts of frameworks in ${texts.lang}.`);
  loaded.set(texts.lang, await load());
  return texts;
}
