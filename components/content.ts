import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useTexts } from './texts.tsx';

/** What a pack says: it keeps the language of its pack. */
export interface Content {
  text: string;
  lang: string | undefined;
}
/** A phrase of the interface, or one of a pack's. */
export type Phrase = string | Content;

/** What the language of a page's own words is, nobody has said. */
export const UNKNOWN_LANG = '';

/** Language of the pack whose content stands below. */
export const PackLang = createContext<string | undefined>(undefined);

/** Gives the `lang` to set on content of a language: none where that is the interface's own. */
export function useLangOf(): (lang: string | undefined) => string | undefined {
  const { lang: own } = useTexts();
  return (lang) => (lang === own ? undefined : lang);
}

/** The `lang` to set on content of the pack around; `back` is for words of the interface within that content. */
export function useContentLang(): { lang: string | undefined; back: string | undefined } {
  const { lang: own } = useTexts();
  const pack = useContext(PackLang);
  const lang = pack === own ? undefined : pack;
  return { lang, back: lang === undefined ? undefined : own };
}

export function textOf(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase.text;
}
