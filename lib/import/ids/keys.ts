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
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80);
  return slug || digestOf(name);
}
