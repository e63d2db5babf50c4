const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Words in the order of their UTF-8 bytes, found by halving: no table, no string per word. */
export class SortedWords {
  readonly #bytes: Uint8Array;
  readonly #at: ArrayLike<number>;

  constructor(bytes: Uint8Array, at: ArrayLike<number>) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get count(): number {
    return this.#at.length - 1;
  }

  /** Number of a word, or -1. */
  find(word: string): number {
    const wanted = encoder.encode(word);
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = this.#compare(middle, wanted);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  text(word: number): string {
    return decoder.decode(this.#bytes.subarray(this.#at[word], this.#at[word + 1]));
  }

  #compare(word: number, wanted: Uint8Array): number {
    const start = this.#at[word] as number;
    const length = (this.#at[word + 1] as number) - start;
    for (let index = 0; index < length && index < wanted.length; index++) {
      const difference = (this.#bytes[start + index] as number) - (wanted[index] as number);
      if (difference !== 0) return difference;
    }
    return length - wanted.length;
  }
}

/** Numbers words in the order of their bytes and writes them for `SortedWords`. */
export function sortWords(words: Iterable<string>): {
  numbers: Map<string, number>;
  bytes: Uint8Array;
  at: Uint32Array;
} {
  const coded = Array.from(words, (word) => ({ word, bytes: encoder.encode(word) })).sort((a, b) =>
    compareBytes(a.bytes, b.bytes),
  );
  const at = new Uint32Array(coded.length + 1);
  for (const [index, one] of coded.entries()) at[index + 1] = (at[index] as number) + one.bytes.length;
  const bytes = new Uint8Array(at[coded.length] as number);
  for (const [index, one] of coded.entries()) bytes.set(one.bytes, at[index]);
  return { numbers: new Map(coded.map(({ word }, index) => [word, index])), bytes, at };
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let index = 0; index < a.length && index < b.length; index++) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
