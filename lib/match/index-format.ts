/** Number of the layout below; a stored index with another number is built anew. */
export const FORMAT = 1;
const MAGIC = 0x52554e47;

/** Sections of a compiled index in their order, with the width of their elements in bytes. */
export const SECTIONS = {
  /** UTF-16 units of all words and strings. */
  pool: 2,
  /** Where each word starts in the pool, and the end of the last. */
  wordAt: 4,
  /** Hash table of words: word + 1. */
  wordTable: 4,
  /** Stem of each word (a word itself); its own number where it is one. */
  wordStem: 4,
  /** 1: a role starts with the word (a form); 2: a term does (a stem). */
  wordStarts: 1,
  /** Bits that are set for the first two or more words of every label: a filter, wrong for one prefix in a hundred. */
  prefixBits: 4,
  /** Words in alphabetical order, for prefix search. */
  wordOrder: 4,
  labelAt: 4,
  labelWords: 4,
  labelEntity: 4,
  labelFlags: 2,
  /** Strings of a label: text, levels, reason (string number + 1, 0 for none). */
  labelText: 4,
  labelLevels: 4,
  labelReason: 4,
  /** Hash table of label word sets: first label + 1; `labelNext` chains the rest. */
  labelTable: 4,
  labelNext: 4,
  /** Labels that hold a word. */
  postAt: 4,
  postings: 4,
  /** Pairs of words that stand beside each other in a label. */
  pairTable: 4,
  entityId: 4,
  entityName: 4,
  entityFlags: 1,
  stringAt: 4,
  /** String numbers: short and long form, and 1 where case counts, in turn. */
  abbreviations: 4,
} as const;
export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** Flags of a label. */
export const LabelFlag = {
  role: 1,
  /** Only ever possible: the curated related list. */
  related: 2,
  needsContext: 4,
  generic: 8,
  topic: 16,
  /** Capitals only, e.g. SQL: case counts. */
  acronym: 32,
  /** A proper name, e.g. Salesforce: capitalised in prose. */
  proper: 64,
  /** A lone role word, which matches nothing. */
  lone: 128,
  name: 256,
  alias: 512,
} as const;

export type IndexSections = Record<SectionName, Uint8Array | Uint16Array | Uint32Array>;

/** Writes sections into one buffer: magic, format, stamp, a table of places, the sections. */
export function packSections(stamp: string, sections: Record<SectionName, ArrayLike<number>>): ArrayBuffer {
  const head = 4 * (4 + SECTION_NAMES.length * 2);
  const stampBytes = stamp.length * 2;
  let at = align(head + stampBytes);
  const places = SECTION_NAMES.map((name) => {
    const bytes = sections[name].length * SECTIONS[name];
    const place = { name, at, bytes };
    at = align(at + bytes);
    return place;
  });
  const buffer = new ArrayBuffer(at);
  const header = new Uint32Array(buffer, 0, head / 4);
  header.set([MAGIC, FORMAT, stamp.length, SECTION_NAMES.length]);
  const stampUnits = new Uint16Array(buffer, head, stamp.length);
  for (let index = 0; index < stamp.length; index++) stampUnits[index] = stamp.charCodeAt(index);
  for (const [index, place] of places.entries()) {
    header.set([place.at, sections[place.name].length], 4 + index * 2);
    viewOf(buffer, place.name, place.at, sections[place.name].length).set(sections[place.name]);
  }
  return buffer;
}

/** Reads the stamp of a compiled index, or undefined where the buffer is none of this format. */
export function readStamp(buffer: ArrayBuffer): string | undefined {
  if (buffer.byteLength < 16) return undefined;
  const [magic, format, length = 0, count] = new Uint32Array(buffer, 0, 4);
  if (magic !== MAGIC || format !== FORMAT || count !== SECTION_NAMES.length) return undefined;
  const head = 4 * (4 + SECTION_NAMES.length * 2);
  return String.fromCharCode(...new Uint16Array(buffer, head, length));
}

/** Views on the sections of a compiled index; nothing is copied or parsed. Throws where the buffer is none. */
export function openSections(buffer: ArrayBuffer): IndexSections {
  if (readStamp(buffer) === undefined) throw new Error('This is no compiled index of the current format.');
  const header = new Uint32Array(buffer, 0, 4 + SECTION_NAMES.length * 2);
  const sections = SECTION_NAMES.map((name, index) => {
    const at = header[4 + index * 2] ?? 0;
    return [name, viewOf(buffer, name, at, header[5 + index * 2] ?? 0)];
  });
  return Object.fromEntries(sections) as IndexSections;
}

function viewOf(buffer: ArrayBuffer, name: SectionName, at: number, length: number) {
  const width = SECTIONS[name];
  if (width === 1) return new Uint8Array(buffer, at, length);
  return width === 2 ? new Uint16Array(buffer, at, length) : new Uint32Array(buffer, at, length);
}

function align(at: number): number {
  return (at + 7) & ~7;
}
