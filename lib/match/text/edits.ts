/** How many edits a word of a label allows (matching.md, Titles 4): none under 6 letters, 1 for 6–8, 2 from 9. */
export function allowedEdits(length: number): number {
  if (length < 6) return 0;
  return length < 9 ? 1 : 2;
}

const LONGEST = 64;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Edits between two words (Damerau, a swap of neighbours is one), or `limit + 1` as soon as they are more than
 * `limit`. Optimal string alignment: no letter is edited twice.
 */
export function editsWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST) return limit + 1;
  let [beforeLast, last, current]: Uint8Array[] = [rows[0], rows[1], rows[2]];
  for (let column = 0; column <= b.length; column++) (last as Uint8Array)[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const least = fillRow(a, b, row, current as Uint8Array, last as Uint8Array, beforeLast as Uint8Array);
    if (least > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min((last as Uint8Array)[b.length] as number, limit + 1);
}

function fillRow(
  a: string,
  b: string,
  row: number,
  current: Uint8Array,
  last: Uint8Array,
  beforeLast: Uint8Array,
): number {
  const unit = a.charCodeAt(row - 1);
  const unitBefore = row > 1 ? a.charCodeAt(row - 2) : -1;
  let least = row;
  current[0] = row;
  for (let column = 1; column <= b.length; column++) {
    const other = b.charCodeAt(column - 1);
    const replaced = (last[column - 1] as number) + (unit === other ? 0 : 1);
    let cost = Math.min((last[column] as number) + 1, (current[column - 1] as number) + 1, replaced);
    const swapped = column > 1 && unit === b.charCodeAt(column - 2) && unitBefore === other;
    if (swapped) cost = Math.min(cost, (beforeLast[column - 2] as number) + 1);
    current[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** Letters of a word as a bit set: a prefilter for edits. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= letterBit(word.charCodeAt(index));
  return mask;
}

/** Bit of one letter in such a set. */
export function letterBit(unit: number): number {
  return 1 << (unit % 31);
}

/** Whether two words may lie within a number of edits: each edit adds one letter at most and takes one away. */
export function masksWithin(a: number, b: number, limit: number): boolean {
  return bitCount(a & ~b) <= limit && bitCount(b & ~a) <= limit;
}

function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
