import { foldName } from '../../fold-name.ts';
import { digestOf } from './digest.ts';

const KEY = /^[\p{L}\p{N}][\p{L}\p{N}.:_-]*$/u;

/** Whether a code of the source can be a key of the pack as it is. */
export function isKey(code: string): boolean {
  return code.length <= 100 && KEY.test(code) && code !== 'pack' && !code.startsWith('level:');
}

/** Gives every name of one sort a key that no other has and that stays the same in the next version of the source. */
export class NameKeys {
  readonly #prefix: string;
  readonly #taken = new Set<string>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Key of a name that was not given before, e.g. `tool:microsoft-excel`; names that look alike get a digest. */
  claim(name: string): string {
    const plain = `${this.#prefix}${slugOf(name)}`;
    const key = this.#taken.has(plain) ? `${plain}-${digestOf(name)}` : plain;
    this.#taken.add(key);
    return key;
  }
}

function slugOf(name: string): string {
  const slug = foldName(name)
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80);
  return slug || digestOf(name);
}

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

/** Longest id that is made of a name. */
const MOST_ID_CHARS = 60;

/**
 * Id of a pack that is told by a name only, e.g. `table-sales-ladder`: the same name comes in as the next revision. A name
 * without Latin letters or digits goes in as a digest.
 */
export function packIdOf(prefix: string, name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const rest = plain.length > 1 && plain.length <= MOST_ID_CHARS ? plain : digestOf(name);
  return `${prefix}-${rest}`;
}

/** Id of a pack whose source has a code or identifier: the format and the code, or a digest of a code that does not fit. */
export function codedPackId(format: string, code: string): string {
  const id = code.toLowerCase();
  return `${format}-${/^[a-z0-9][a-z0-9.-]{0,60}$/u.test(id) ? id : digestOf(code)}`;
}
