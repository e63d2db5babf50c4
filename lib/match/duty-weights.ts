/** Statements that hold a word, for a word that none holds: it speaks of something else, and weighs like a rare one. */
const UNKNOWN = 3;
/** A word is rare where at most so many statements hold it: these, or this share of all. */
const RARE = 3;
const RARE_SHARE = 1 / 40;

/** How telling words are: the fewer statements hold one, the more (inverse document frequency). */
export class WordWeights {
  readonly #count: number;
  readonly #holders = new Map<string, number>();

  /** Takes the words of each statement, each word once per statement. */
  constructor(statements: readonly string[][]) {
    this.#count = statements.length;
    for (const words of statements)
      for (const word of words) this.#holders.set(word, (this.#holders.get(word) ?? 0) + 1);
  }

  of(word: string): number {
    return Math.log(1 + this.#count / (this.#holders.get(word) ?? UNKNOWN));
  }

  sum(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.of(word), 0);
  }

  isRare(word: string): boolean {
    return (this.#holders.get(word) ?? 0) <= Math.max(RARE, this.#count * RARE_SHARE);
  }
}
