/** Strings of an index, each written once into one pool of UTF-16 units. */
export class StringPool {
  readonly #strings: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** Number of a string in the pool. */
  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#strings.length);
    return this.#strings.push(text) - 1;
  }

  /** Writes words, then strings, into one pool, with where each of them starts. */
  write(words: string[]): { pool: Uint16Array; wordAt: Uint32Array; stringAt: Uint32Array } {
    const size = [...words, ...this.#strings].reduce((sum, { length }) => sum + length, 0);
    const pool = new Uint16Array(size);
    let at = 0;
    const writeAll = (texts: string[]) => {
      const places = new Uint32Array(texts.length + 1);
      for (const [number, text] of texts.entries()) {
        places[number] = at;
        for (let index = 0; index < text.length; index++) pool[at + index] = text.charCodeAt(index);
        at += text.length;
      }
      places[texts.length] = at;
      return places;
    };
    const wordAt = writeAll(words);
    return { pool, wordAt, stringAt: writeAll(this.#strings) };
  }
}
