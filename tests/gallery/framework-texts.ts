import { frameworkTexts as de } from '../../lib/texts/frameworks/de/de.ts';
import { frameworkTexts as en } from '../../lib/texts/frameworks/en/en.ts';
import { frameworkTexts as es } from '../../lib/texts/frameworks/es/es.ts';
import { frameworkTexts as fr } from '../../lib/texts/frameworks/fr/fr.ts';
import type { FrameworkTexts } from '../../lib/texts/frameworks/framework-texts.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { pseudoFrameworks } from './pseudo.ts';

const ALL: Record<string, FrameworkTexts> = { en, de, fr, es, ...pseudoFrameworks };

/** The texts of frameworks in the language of others, real or made strange. */
export function frameworkTextsIn({ lang }: Texts): FrameworkTexts {
  return ALL[lang] ?? en;
}
