import type { Tokens } from '../text/tokens.ts';

const FIRST_SIZE = 4096;

/**
 * Numbers of the distinct written words seen so far, by their two hashes. Open addressing in typed arrays, so that a
 * word of a page that was seen before costs one probe and no string. Grows with the words, so that it stays near.
 */
export class WordMemo {
  #count = 0;
  #numbers = new Uint32Array(FIRST_SIZE);
  #firsts = new Int32Array(FIRST_SIZE);
  #seconds = new Int32Array(FIRST_SIZE);

  clear(): void {
    this.#count = 0;
    this.#numbers.fill(0);
  }

  /** Fills `into` with the number of every word of a text; `add` numbers a word at first sight, 0 keeps it unseen. */
  numberAll(tokens: Tokens, into: Uint32Array, add: (place: number) => number): void {
    const { count, hashes, seconds } = tokens;
    this.#reserve(count);
    const numbers = this.#numbers;
    const firsts = this.#firsts;
    const others = this.#seconds;
    const mask = numbers.length - 1;
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
          this.#count++;
        }
      }
      into[place] = number - 1;
    }
  }

  /** Makes room for so many new words; the table stays half empty. */
  #reserve(more: number): void {
    let size = this.#numbers.length;
    while ((this.#count + more) * 2 > size) size *= 2;
    if (size === this.#numbers.length) return;
    const [numbers, firsts, seconds] = [this.#numbers, this.#firsts, this.#seconds];
    this.#numbers = new Uint32Array(size);
    this.#firsts = new Int32Array(size);
    this.#seconds = new Int32Array(size);
    for (const [old, number] of numbers.entries()) {
      if (number === 0) continue;
      const first = firsts[old] as number;
      const second = seconds[old] as number;
      let slot = (first ^ (first >>> 15) ^ second) & (size - 1);
      while (this.#numbers[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#numbers[slot] = number;
      this.#firsts[slot] = first;
      this.#seconds[slot] = second;
    }
  }
}
