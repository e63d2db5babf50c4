import type { LinkIndex } from './link-index.ts';
import { WordShapes } from './word-shapes.ts';

/** A word of the labels, and how far it stands for the word that was asked for, from 0 to 1. */
export interface Kin {
  word: number;
  share: number;
}

const MOST = 10;
/** Distinct words remembered; a page has a few hundred. */
const MEMORY = 5_000;

/**
 * Words of the labels that a word of a title may stand for: itself, words of one family or compounds that share rare
 * letter groups (welder/welding, skin/skincare), and for an unknown word its near spellings. Built at first use.
 */
export class KinFinder {
  readonly #index: LinkIndex;
  readonly #known = new Map<string, Kin[]>();
  #shapes: WordShapes | undefined;

  constructor(index: LinkIndex) {
    this.#index = index;
  }

  find(form: string): Kin[] {
    const known = this.#known.get(form);
    if (known) return known;
    if (this.#known.size >= MEMORY) this.#known.clear();
    const kin = this.#search(form);
    this.#known.set(form, kin);
    return kin;
  }

  #search(form: string): Kin[] {
    const own = this.#index.words.find(form);
    const named = own >= 0 && this.#index.holders(own) > 0;
    const self = named ? [{ word: own, share: 1 }] : [];
    if (form.length < 4 || /\d/.test(form)) return self;
    this.#shapes ??= new WordShapes(this.#index);
    const shares = new Map<number, number>();
    if (!named) for (const { word, share } of this.#shapes.misspelt(form)) shares.set(word, share);
    for (const { word, share } of this.#shapes.alike(form)) {
      if (word !== own) shares.set(word, Math.max(share, shares.get(word) ?? 0));
    }
    const others = [...shares]
      .map(([word, share]) => ({ word, share }))
      .sort((a, b) => b.share - a.share || a.word - b.word);
    return [...self, ...others.slice(0, MOST - self.length)];
  }
}
