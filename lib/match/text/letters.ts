/** Kinds of a UTF-16 unit in a text. */
export const Unit = { other: 0, word: 1, joiner: 2 } as const;
/** What stands between two words, as bits. */
export const Gap = {
  space: 1,
  hyphen: 2,
  slash: 4,
  comma: 8,
  dot: 16,
  and: 32,
  /** A separator in every text: dash, bar, colon, bracket, line break … */
  stop: 64,
  bracket: 128,
} as const;

/** Kind of each unit, 255 where nobody has asked yet. */
export const unitKinds = new Uint8Array(65536).fill(255);
/** The gap bits that each unit between two words sets. */
export const gapTable = new Uint8Array(65536);

const marks: [bits: number, units: string][] = [
  [Gap.space, ' \t\u00a0\u2009\u202f'],
  [Gap.hyphen, '-\u2010\u2011'],
  [Gap.slash, '/'],
  [Gap.comma, ','],
  [Gap.dot, '.'],
  [Gap.and, '&+'],
  [Gap.stop, '–—|@:;!?•·\n\r"“”„»«>~_*#\u2028\u2029…'],
  [Gap.stop | Gap.bracket, '()[]{}'],
];
for (const [bits, units] of marks) for (const unit of units) gapTable[unit.charCodeAt(0)] = bits;

/**
 * Letters and digits of the first Unicode blocks, up to Latin Extended-B, as first and last units. Written out, as
 * the pattern below takes five milliseconds to be made ready, which every wake of the worker would pay.
 */
const LATIN_END = 0x250;
const latinWords: [first: number, last: number][] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb2, 0xb3],
  [0xb5, 0xb5],
  [0xb9, 0xba],
  [0xbc, 0xbe],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, LATIN_END - 1],
];
unitKinds.fill(Unit.other, 0, LATIN_END);
for (const [first, last] of latinWords) unitKinds.fill(Unit.word, first, last + 1);
for (const unit of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) unitKinds[unit] = Unit.joiner;
for (const [, units] of marks) for (const unit of units) unitKinds[unit.charCodeAt(0)] = Unit.other;

/** Whether a unit is part of a word, joins two parts of one invisibly, or is something else. */
export function unitKind(unit: number): number {
  const known = unitKinds[unit] as number;
  if (known !== 255) return known;
  const kind = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? Unit.word : Unit.other;
  unitKinds[unit] = kind;
  return kind;
}

/** Whether a unit is a letter, a digit or a combining mark. */
export function isWordUnit(unit: number): boolean {
  const kind = unitKinds[unit] as number;
  return kind === 1 || (kind === 255 && unitKind(unit) === 1);
}
