import type { LabelSource } from './compile-labels.ts';
import { prefixStep, tableHash, tableSize } from './hash.ts';
import { LabelFlag } from './index-format.ts';

const BITS_PER_PREFIX = 16;

/**
 * Which words start a label, and a bit filter of the first words of every label. Each label counts in its own order
 * and with its last word first, the order of "Director of Sales", "resolution of customer complaints" and "solving
 * problems".
 */
export function prefixesOf(
  labels: LabelSource[],
  labelWords: number[][],
  words: number,
): { starts: Uint8Array; bits: Uint32Array } {
  const starts = new Uint8Array(words);
  const prefixes = new Set<number>();
  for (const [label, ids] of labelWords.entries()) {
    const role = ((labels[label]?.flags ?? 0) & LabelFlag.role) !== 0;
    for (const order of ordersOf(ids)) {
      const [first = 0] = order;
      starts[first] = (starts[first] ?? 0) | (role ? 1 : 2);
      addPrefixes(order, role, prefixes);
    }
  }
  return { starts, bits: bitsOf(prefixes) };
}

function ordersOf(ids: number[]): number[][] {
  const last = ids.at(-1);
  return last === undefined || ids.length < 2
    ? [ids]
    : [ids, [last, ...ids.slice(0, -1)], [...ids.slice(1), ids[0] ?? last]];
}

function addPrefixes(order: number[], role: boolean, into: Set<number>): void {
  let prefix = 0;
  for (const [place, id] of order.entries()) {
    prefix = prefixStep(prefix, id, role);
    if (place > 0) into.add(prefix);
  }
}

function bitsOf(prefixes: Set<number>): Uint32Array {
  const bits = new Uint32Array(tableSize((prefixes.size * BITS_PER_PREFIX) / 64));
  const mask = bits.length * 32 - 1;
  for (const prefix of prefixes) {
    for (const place of [tableHash(prefix) & mask, tableHash(~prefix) & mask]) {
      bits[place >>> 5] = ((bits[place >>> 5] ?? 0) | (1 << (place & 31))) >>> 0;
    }
  }
  return bits;
}
