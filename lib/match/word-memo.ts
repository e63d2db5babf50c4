import type { Tokens } from './tokens.ts';

/**
 * Numbers of the distinct written words seen so far, by their two hashes. Open addressing in typed arrays, so that a
 * word of a page that was seen before costs one probe and no string.
 */
export class WordMemo {
  readonly #mask: number;
  readonly #numbers: Uint32Array;
  readonly #firsts: Int32Array;
  readonly #seconds: Int32Array;

  /** @param most how many words are kept at most; the table stays half empty */
  constructor(most: number) {
    const size = most * 2;
    this.#mask = size - 1;
    this.#numbers = new Uint32Array(size);
    this.#firsts = new Int32Array(size);
    this.#seconds = new Int32Array(size);
  }

  clear(): void {
    this.#numbers.fill(0);
  }

  /** Fills `into` with the number of every word of a text; `add` numbers a word at first sight. */
  numberAll(tokens: Tokens, into: Uint32Array, add: (place: number) => number): void {
    const { count, hashes, seconds } = tokens;
    const numbers = this.#numbers;
    const firsts = this.#firsts;
    const others = this.#seconds;
    const mask = this.#mask;
    for (let place = 0; place < count; place++) {
      const first = hashes[place] as number;
      const second = seconds[place] as number;
      let slot = (first ^ (first >>> 15) ^ second) & mask;
      let number = numbers[slot] as number;
      while (number !== 0 && (firsts[slot] !== first || others[slot] !== second)) {
        slot = (slot + 1) & mask;
        number = numbers[slot] as number;
      }
      if (number === 0) {
        number = add(place) + 1;
        if (number > 1) {
          numbers[slot] = number;
          firsts[slot] = first;
          others[slot] = second;
        }
      }
      into[place] = number - 1;
    }
  }
}
