import { letterBit } from '../text/edits.ts';

const PLAIN = 128;
/** More at once could overflow the stack. */
const MOST_ARGUMENTS = 4096;

/** Texts one behind the other in one pool. ASCII stands for itself, other units for a place in an alphabet. */
export class TextPool {
  readonly #codes = new Map<number, number>();
  readonly #alphabet: number[] = [];
  #pool = new Uint16Array(4096);
  #length = 0;

  /** Adds texts and gives where each of them starts, and the end of the last. */
  add(texts: Iterable<string>): number[] {
    const at = [this.#length];
    for (const text of texts) {
      this.#reserve(text.length);
      for (let index = 0; index < text.length; index++) {
        this.#pool[this.#length++] = this.#codeOf(text.charCodeAt(index));
      }
      at.push(this.#length);
    }
    return at;
  }

  sections(): { pool: Uint16Array; alphabet: number[] } {
    return { pool: this.#pool.subarray(0, this.#length), alphabet: this.#alphabet };
  }

  #codeOf(unit: number): number {
    if (unit < PLAIN) return unit;
    const known = this.#codes.get(unit);
    if (known !== undefined) return known;
    const code = PLAIN + this.#alphabet.push(unit) - 1;
    this.#codes.set(unit, code);
    return code;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#pool.length) return;
    const longer = new Uint16Array((this.#length + more) * 2);
    longer.set(this.#pool);
    this.#pool = longer;
  }
}

/** Reads the texts of a pool. */
export class PoolReader {
  readonly #pool: Uint8Array | Uint16Array | Uint32Array;
  readonly #alphabet: ArrayLike<number>;
  readonly #codes = new Map<number, number>();

  constructor(pool: Uint8Array | Uint16Array | Uint32Array, alphabet: ArrayLike<number>) {
    this.#pool = pool;
    this.#alphabet = alphabet;
    for (let at = 0; at < alphabet.length; at++) this.#codes.set(alphabet[at] as number, PLAIN + at);
  }

  text(from: number, to: number): string {
    if (this.#isPlain(from, to)) return String.fromCharCode(...this.#pool.subarray(from, to));
    let text = '';
    for (let at = from; at < to; at++) text += String.fromCharCode(this.#unit(at));
    return text;
  }

  #isPlain(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if ((this.#pool[at] as number) >= PLAIN) return false;
    return to - from < MOST_ARGUMENTS;
  }

  /** Letters of a text of the pool as `letterMask` gives them. */
  mask(from: number, to: number): number {
    let mask = 0;
    for (let at = from; at < to; at++) mask |= letterBit(this.#unit(at));
    return mask;
  }

  #unit(at: number): number {
    const code = this.#pool[at] as number;
    return code < PLAIN ? code : (this.#alphabet[code - PLAIN] as number);
  }

  /** Whether a text of the pool is this one. */
  is(text: string, from: number, to: number): boolean {
    if (to - from !== text.length) return false;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (this.#pool[from + index] !== (unit < PLAIN ? unit : this.#codes.get(unit))) return false;
    }
    return true;
  }
}
