import type { LinkIndex } from './link-index.ts';
import type { FamilyWord, WordFamilies } from './word-family.ts';

/** A word of a title with the words of the labels that it may stand for. */
export interface AskedWord {
  form: string;
  /** Its own number, or -1, and how rare it is. */
  own: number;
  rarity: number;
  kin: FamilyWord[];
}

/** The words of a title, each once. */
export function askedWords(forms: string[], index: LinkIndex, finder: WordFamilies): AskedWord[] {
  return [...new Set(forms)].map((form) => {
    const own = index.words.find(form);
    return { form, own, rarity: index.rarity(own), kin: finder.find(form) };
  });
}
