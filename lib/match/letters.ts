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

/** Whether a unit is part of a word, joins two parts of one invisibly, or is something else. */
export function unitKind(unit: number): number {
  const known = unitKinds[unit] as number;
  if (known !== 255) return known;
  const char = String.fromCharCode(unit);
  let kind: number = Unit.other;
  if (/[\p{L}\p{N}\p{M}]/u.test(char)) kind = Unit.word;
  else if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(char)) kind = Unit.joiner;
  unitKinds[unit] = kind;
  return kind;
}
for (let unit = 0; unit < 0x250; unit++) unitKind(unit);

/** Whether a unit is a letter, a digit or a combining mark. */
export function isWordUnit(unit: number): boolean {
  const kind = unitKinds[unit] as number;
  return kind === 1 || (kind === 255 && unitKind(unit) === 1);
}
