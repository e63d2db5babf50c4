import { tableHash } from './hash.ts';

/** Places that are taken at most, before the table is doubled. */
const FULL = 0.6;

/**
 * A set of whole numbers of 32 bits in one typed array. A `Set` keeps an object for each large number and slows down
 * with its size, which is felt in the hundreds of thousands of hashes of a classification.
 */
export class HashSet {
  /** Zero is a free place; the number zero itself is kept apart. */
  #table = new Int32Array(1024);
  #taken = 0;
  #hasZero = false;

  get size(): number {
    return this.#taken + (this.#hasZero ? 1 : 0);
  }

  add(number: number): void {
    const value = number | 0;
    if (value === 0) {
      this.#hasZero = true;
      return;
    }
    if (this.#taken >= this.#table.length * FULL) this.#grow();
    if (insert(this.#table, value)) this.#taken += 1;
  }

  /** Every number once, in no order that means anything. */
  *[Symbol.iterator](): Generator<number> {
    if (this.#hasZero) yield 0;
    for (const value of this.#table) if (value !== 0) yield value;
  }

  #grow(): void {
    const larger = new Int32Array(this.#table.length * 2);
    for (const value of this.#table) if (value !== 0) insert(larger, value);
    this.#table = larger;
  }
}

/** False where the number is there already. */
function insert(table: Int32Array, value: number): boolean {
  const mask = table.length - 1;
  let at = tableHash(value) & mask;
  while (table[at] !== 0) {
    if (table[at] === value) return false;
    at = (at + 1) & mask;
  }
  table[at] = value;
  return true;
}
