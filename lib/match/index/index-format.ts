/** Number of the layout below; a stored index with another number is built anew. */
export const FORMAT = 6;
const MAGIC = 0x52554e47;

/** Sections of a compiled index in their order. Each is written as the narrowest whole numbers that hold it. */
export const SECTION_NAMES = [
  /** All texts one behind the other, and the units that are not ASCII. */
  'pool',
  'alphabet',
  /** Where each word starts in the pool, and the end of the last. */
  'wordAt',
  /** Hash table of words: word + 1. */
  'wordTable',
  /** Stem of each word (a word itself); its own number where it is one. */
  'wordStem',
  /** What is known of each word; see `WordFlag`. */
  'wordFlags',
  /** Words in alphabetical order, for prefix search. */
  'wordOrder',
  /** Filter of the first two or more words, and of all words, of every label that running text is searched for. */
  'prefixBits',
  /** Filter of two neighbouring words of a label written as one. */
  'closedUpBits',
  /** Words of each label: how many, where every sixteenth label starts, and the words. */
  'labelSize',
  'labelAnchor',
  'labelWords',
  'labelEntity',
  'labelFlags',
  /** Texts of the labels: what stands between two blanks, numbered by frequency, as varints. */
  'textSize',
  'textAnchor',
  'textBytes',
  'partAt',
  /** Labels with levels or a reason, in order, and these (string number + 1, 0 for none). */
  'noteLabel',
  'noteLevels',
  'noteReason',
  /** Labels by the sum of their words' shares: where each slot starts, the labels, one byte of each one's sum. */
  'slotAt',
  'slotLabels',
  'slotPrints',
  /** Labels that hold a word: where each word's varints start, and these, each the step from the one before. */
  'postAt',
  'postBytes',
  /** Roles by the rarest of their words, in the same way. */
  'rareAt',
  'rareBytes',
  'entityPack',
  'entityKey',
  /** Label that is the name of an entity. */
  'entityName',
  'entityFlags',
  'packId',
  /** 1 for an imported classification. */
  'packImported',
  /** What each framework's field is called and told by, as JSON (string number). */
  'packField',
  'stringAt',
  /** String numbers: short and long form, and 1 where case counts, in turn. */
  'abbreviations',
  /** Evidence for ranking the occupations of a classification: its pack, where its bytes start, the bytes. */
  'linkPack',
  'linkAt',
  'linkBytes',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/** What is known of a word. */
export const WordFlag = {
  /** A role that running text is searched for starts with the word (a form). */
  startsRole: 1,
  /** A term does (a stem). */
  startsTerm: 2,
  /** It stands in a label of a pack that is no imported classification. */
  own: 4,
  /** It describes an occupation of an imported classification: beside a title it makes another job. */
  describes: 8,
  /** Occupations of an imported classification are called so: a head noun. */
  head: 16,
} as const;

/** Flags of a label. */
export const LabelFlag = {
  role: 1,
  /** Only ever possible: the curated related list. */
  related: 2,
  needsContext: 4,
  generic: 8,
  topic: 16,
  /** Capitals only, e.g. KLN: case counts. */
  acronym: 32,
  /** A proper name, e.g. Glazomat: capitalised in prose. */
  proper: 64,
  /** A lone role word, which matches nothing. */
  lone: 128,
  name: 256,
  alias: 512,
  /** Of an imported classification. */
  imported: 1024,
  /** Too plain to be sure in running text: answers in titles and on lookup. */
  quiet: 2048,
  /** A name of one word and small ones, which have to stand there as well ("On-Call"). */
  small: 4096,
} as const;

export type Numbers = Uint8Array | Uint16Array | Uint32Array;
export type IndexSections = Record<SectionName, Numbers>;

const HEAD = 4 * (4 + SECTION_NAMES.length * 3);

/**
 * Writes sections into one buffer: magic, format, stamp, a table of places, lengths and widths, the sections. Yields
 * between them.
 */
export function* packSections(
  stamp: string,
  sections: Record<SectionName, ArrayLike<number>>,
): Generator<void, ArrayBuffer> {
  let at = align(HEAD + stamp.length * 2);
  const places: { name: SectionName; at: number; length: number; width: number }[] = [];
  for (const name of SECTION_NAMES) {
    const place = { name, at, length: sections[name].length, width: widthOf(sections[name]) };
    at = align(at + place.length * place.width);
    places.push(place);
    yield;
  }
  const buffer = new ArrayBuffer(at);
  const header = new Uint32Array(buffer, 0, HEAD / 4);
  header.set([MAGIC, FORMAT, stamp.length, SECTION_NAMES.length]);
  const stampUnits = new Uint16Array(buffer, HEAD, stamp.length);
  for (let index = 0; index < stamp.length; index++) stampUnits[index] = stamp.charCodeAt(index);
  for (const [index, { name, at: start, length, width }] of places.entries()) {
    header.set([start, length, width], 4 + index * 3);
    viewOf(buffer, start, length, width).set(sections[name]);
    yield;
  }
  return buffer;
}

/** Reads the stamp of a compiled index, or undefined where the buffer is none of this format. */
export function readStamp(buffer: ArrayBuffer): string | undefined {
  if (buffer.byteLength < HEAD) return undefined;
  const [magic, format, length = 0, count] = new Uint32Array(buffer, 0, 4);
  if (magic !== MAGIC || format !== FORMAT || count !== SECTION_NAMES.length) return undefined;
  return String.fromCharCode(...new Uint16Array(buffer, HEAD, length));
}

/** Views on the sections of a compiled index; nothing is copied or parsed. Throws where the buffer is none. */
export function openSections(buffer: ArrayBuffer): IndexSections {
  if (readStamp(buffer) === undefined) throw new Error('This is no compiled index of the current format.');
  const header = new Uint32Array(buffer, 0, HEAD / 4);
  const sections = SECTION_NAMES.map((name, index) => {
    const [at = 0, length = 0, width = 1] = header.subarray(4 + index * 3, 7 + index * 3);
    return [name, viewOf(buffer, at, length, width)];
  });
  return Object.fromEntries(sections) as IndexSections;
}

function widthOf(numbers: ArrayLike<number>): number {
  let most = 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] as number;
    if (number > most) most = number;
  }
  if (most < 256) return 1;
  return most < 65_536 ? 2 : 4;
}

function viewOf(buffer: ArrayBuffer, at: number, length: number, width: number): Numbers {
  if (width === 1) return new Uint8Array(buffer, at, length);
  return width === 2 ? new Uint16Array(buffer, at, length) : new Uint32Array(buffer, at, length);
}

function align(at: number): number {
  return (at + 7) & ~7;
}
