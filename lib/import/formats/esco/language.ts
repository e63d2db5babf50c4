import type { Sniffed } from '../../run/importer.ts';
import { baseName } from '../../source/file.ts';

/** Everyday words that tell the languages of ESCO's descriptions apart. */
const WORDS: Record<string, string> = {
  en: 'the and of or with for in to are by',
  de: 'der die das und für mit von den sie im',
  fr: 'les des et de la le une pour dans du',
  es: 'los las de y la el para en una con',
  it: 'gli di e il per che della nel sono i',
  nl: 'de het een en van voor met zijn worden op',
  pt: 'os as de e o para em uma com dos',
  pl: 'i w z do na oraz się jest przez dla',
  sv: 'och att som för av med på är till den',
  da: 'og at som for af med på er til den',
};

/** Language of a file by its name: `occupations_de.csv`, `skills_pt-br.csv`. */
export function languageOfName(name: string): string | undefined {
  return /_([a-z]{2}(?:-[a-z]{2})?)\.csv$/iu.exec(baseName(name))?.[1]?.toLowerCase();
}

/** Language that the beginnings of files are in; `und` where unclear. */
export function languageOfText(files: Sniffed[]): string {
  return textLanguage(files.map(({ start }) => start));
}

/** Language of texts by the commonest of their everyday words; `und` where unclear. */
export function textLanguage(texts: string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const scores = Object.entries(WORDS).map(([language, words]) => {
    const score = words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    return { language, score };
  });
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best && best.score > 5 ? best.language : 'und';
}
