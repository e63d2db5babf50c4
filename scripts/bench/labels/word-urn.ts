import { pick } from '../statistics.ts';

/** How many different words there are among `n`: `factor` × n to the power of `exponent` (Heaps' law). */
export interface Growth {
  factor: number;
  exponent: number;
}

/** Measured on the 56,559 alternate titles of O*NET 29.2: 2,001 of 8,065 words differ, and 10,511 of 152,408. */
export const QUALIFIERS: Growth = { factor: 12.5, exponent: 0.56 };
/** The same of their last words: 493 of 3,000 differ, 1,285 of 12,000 and 3,355 of 56,559. */
export const HEAD_NOUNS: Growth = { factor: 2.7, exponent: 0.65 };

/**
 * Draws words as a language uses them. A word is new as often as Heaps' law says for the number drawn so far; else it
 * is one that was drawn before, the more likely the oftener it was. So a few words become very frequent and most stay
 * rare (Zipf's law), at every size of the classification.
 */
export class WordUrn {
  readonly #drawn: string[];
  readonly #growth: Growth;
  readonly #invent: (number: number) => string;
  readonly #chance: () => number;
  #invented = 0;

  /** @param first words as they are used at the start, the frequent ones often */
  constructor(
    first: readonly string[],
    growth: Growth,
    invent: (number: number) => string,
    chance: () => number,
  ) {
    this.#drawn = [...first];
    this.#growth = growth;
    this.#invent = invent;
    this.#chance = chance;
  }

  draw(): string {
    const { factor, exponent } = this.#growth;
    const isNew = this.#chance() < factor * exponent * this.#drawn.length ** (exponent - 1);
    const word = isNew ? this.#invent(this.#invented++) : pick(this.#drawn, this.#chance);
    this.#drawn.push(word);
    return word;
  }
}
