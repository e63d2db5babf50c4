import { digestOf } from './digest.ts';
import { isKey } from './keys.ts';

/** Hands out the keys of one pack: each once, and the same ones for the next version of the source. */
export class KeyClaims {
  readonly #taken = new Set<string>();
  readonly #repeats = new Map<string, number>();

  /**
   * The wished key where it can be one and is free; else a digest of `seed`, which has to be what the source itself
   * tells the thing by (an identifier, an address), so that the key stays the same.
   */
  claim(wish: string, seed: string): string {
    if (isKey(wish) && !this.#taken.has(wish)) return this.#take(wish);
    const digest = digestOf(seed);
    if (!this.#taken.has(digest)) return this.#take(digest);
    for (;;) {
      const repeat = (this.#repeats.get(digest) ?? 1) + 1;
      this.#repeats.set(digest, repeat);
      const key = `${digest}-${repeat}`;
      if (!this.#taken.has(key)) return this.#take(key);
    }
  }

  #take(key: string): string {
    this.#taken.add(key);
    return key;
  }
}
