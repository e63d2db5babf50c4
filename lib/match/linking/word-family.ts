import { hasFamily, inOrder } from './compile-families.ts';
import type { LinkIndex } from './link-index.ts';
import { WordShapes } from './word-shapes.ts';

/** A word of the labels, and how far it stands for the word that was asked for, from 0 to 1. */
export interface FamilyWord {
  word: number;
  share: number;
}

const MOST = 10;
/** Distinct words remembered; a page has a few hundred. */
const MEMORY = 5_000;

/**
 * Words of the labels that a word of a title may stand for. A word of the labels is itself and those of its family or
 * compounds with it (welder/welding, skin/skincare), as the index has them. For an unknown word these are looked for,
 * with its near spellings.
 */
export class WordFamilies {
  readonly #index: LinkIndex;
  readonly #known = new Map<string, FamilyWord[]>();
  #shapes: WordShapes | undefined;

  constructor(index: LinkIndex) {
    this.#index = index;
  }

  find(form: string): FamilyWord[] {
    const known = this.#known.get(form);
    if (known) return known;
    if (this.#known.size >= MEMORY) this.#known.clear();
    const own = this.#index.words.find(form);
    const kin = own >= 0 && this.#index.isNamed(own) ? this.#ofKnown(own) : this.#ofUnknown(form);
    this.#known.set(form, kin);
    return kin;
  }

  #ofKnown(word: number): FamilyWord[] {
    const { kinWord, kinShare } = this.#index.sections;
    const kin = [{ word, share: 1 }];
    for (let at = this.#index.kinAt[word] as number; at < (this.#index.kinAt[word + 1] as number); at++) {
      kin.push({ word: kinWord[at] as number, share: (kinShare[at] as number) / 255 });
    }
    return kin;
  }

  #ofUnknown(form: string): FamilyWord[] {
    if (!hasFamily(form)) return [];
    this.#shapes ??= new WordShapes(this.#index);
    const shares = new Map<number, number>();
    for (const { word, share } of this.#shapes.misspelt(form)) shares.set(word, share);
    for (const { word, share } of this.#shapes.alike(form)) {
      shares.set(word, Math.max(share, shares.get(word) ?? 0));
    }
    return inOrder([...shares].map(([word, share]) => ({ word, share }))).slice(0, MOST);
  }
}
