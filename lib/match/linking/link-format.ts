/** Number of the layout below; a stored index with another number is built anew. */
const FORMAT = 2;
const MAGIC = 0x4b4e4c52;

/** Sections of a link index in their order. Each is written as the narrowest whole numbers that hold it. */
const NAMES = [
  /** UTF-8 of all words in the order of their bytes, and where each starts. */
  'wordBytes',
  'wordAt',
  /** For each word of the labels how many of its family there are, these, and how far they stand for it in 255ths. */
  'kinCount',
  'kinWord',
  'kinShare',
  /** Row of a word's stem in the topics + 1, or 0. */
  'wordTopic',
  /** Words of each label in their order; labels are numbered occupation by occupation, the title first. */
  'labelLength',
  'labelWords',
  /** First label of each occupation, and their number at the end. */
  'occupationAt',
  /** Wide and narrow group of an occupation by its code. */
  'wideGroup',
  'narrowGroup',
  /** Occupations in whose tasks and description words of a family stand, by row of the family, and how often. */
  'saidAt',
  'saidOccupation',
  'saidTimes',
  /** How often anything is said of any occupation. */
  'allSaid',
  /** Directions of words and of occupations in the space of topics, `TOPICS` signed bytes each, and a word's weight. */
  'wordTopics',
  'topicWeight',
  'occupationTopics',
] as const;
export type LinkSectionName = (typeof NAMES)[number];
export type Numbers = Uint8Array | Uint16Array | Uint32Array;
export type LinkSections = Record<LinkSectionName, Numbers>;

const HEAD = 4 * (2 + NAMES.length * 3);

/** Writes sections into one buffer: magic, format, a table of places, lengths and widths, the sections. */
export function packLinkSections(sections: Record<LinkSectionName, ArrayLike<number>>): ArrayBuffer {
  let at = align(HEAD);
  const places = NAMES.map((name) => {
    const width = widthOf(sections[name]);
    const place = { name, at, width };
    at = align(at + sections[name].length * width);
    return place;
  });
  const buffer = new ArrayBuffer(at);
  const header = new Uint32Array(buffer, 0, HEAD / 4);
  header.set([MAGIC, FORMAT]);
  for (const [index, { name, at: start, width }] of places.entries()) {
    const { length } = sections[name];
    header.set([start, length, width], 2 + index * 3);
    viewOf(buffer, start, length, width).set(sections[name]);
  }
  return buffer;
}

/**
 * Views on the sections of a link index; nothing is copied or parsed. Throws where the bytes are none.
 * @param bytes may lie within a larger buffer, at a multiple of eight
 */
export function openLinkSections(bytes: Uint8Array): LinkSections {
  const { buffer, byteOffset, byteLength } = bytes;
  const header = byteLength < HEAD ? new Uint32Array() : new Uint32Array(buffer, byteOffset, HEAD / 4);
  if (header[0] !== MAGIC || header[1] !== FORMAT) {
    throw new Error('This is no link index of the current format.');
  }
  const sections = NAMES.map((name, index) => {
    const [at = 0, length = 0, width = 1] = header.subarray(2 + index * 3, 5 + index * 3);
    return [name, viewOf(buffer, byteOffset + at, length, width)];
  });
  return Object.fromEntries(sections) as LinkSections;
}

function widthOf(numbers: ArrayLike<number>): number {
  let most = 0;
  for (let index = 0; index < numbers.length; index++) most = Math.max(most, numbers[index] as number);
  if (most < 256) return 1;
  return most < 65_536 ? 2 : 4;
}

function viewOf(buffer: ArrayBufferLike, at: number, length: number, width: number): Numbers {
  if (width === 1) return new Uint8Array(buffer, at, length);
  return width === 2 ? new Uint16Array(buffer, at, length) : new Uint32Array(buffer, at, length);
}

function align(at: number): number {
  return (at + 7) & ~7;
}
