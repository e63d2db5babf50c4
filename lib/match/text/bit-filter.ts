import { tableHash } from './hash.ts';

/** Numbers of which each is there once. */
interface Hashes extends Iterable<number> {
  readonly size: number;
}

/** Writes a bit filter of hashes: what was put in is always found, few others are. */
export function filterOf(hashes: Hashes, bitsEach: number): Uint32Array {
  let words = 8;
  while (words * 32 < hashes.size * bitsEach) words *= 2;
  const bits = new Uint32Array(words);
  const mask = words * 32 - 1;
  for (const hash of hashes) {
    set(bits, tableHash(hash) & mask);
    set(bits, tableHash(~hash) & mask);
  }
  return bits;
}

/** Whether a hash may have been put into a filter. */
export function inFilter(bits: ArrayLike<number>, hash: number): boolean {
  const mask = bits.length * 32 - 1;
  const one = tableHash(hash) & mask;
  if ((((bits[one >>> 5] as number) >>> (one & 31)) & 1) === 0) return false;
  const two = tableHash(~hash) & mask;
  return (((bits[two >>> 5] as number) >>> (two & 31)) & 1) !== 0;
}

function set(bits: Uint32Array, place: number): void {
  bits[place >>> 5] = ((bits[place >>> 5] as number) | (1 << (place & 31))) >>> 0;
}
