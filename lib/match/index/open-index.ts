import { inFilter } from '../text/bit-filter.ts';
import { hashOn, hashString, tableHash, unorderedOf, wholeOf } from '../text/hash.ts';
import type { Field } from '../words/compile-fields.ts';
import { type IndexSections, LabelFlag, openSections, readStamp, WordFlag } from './index-format.ts';
import { PackedOffsets } from './packed-offsets.ts';
import { PoolReader } from './text-pool.ts';
import { readVarints } from './varints.ts';

const PLUS = 43;
/** Texts kept after they were shown; a page shows the same few again and again. */
const MOST_TEXTS = 2048;

/**
 * A compiled index as it lies in its buffer: words, labels and entities are numbers, texts are read from the pool
 * when they are shown. Opening costs no parsing and keeps no object per label.
 */
export class TermIndex {
  readonly stamp: string;
  readonly words: number;
  readonly labels: number;
  readonly entities: number;
  /** Whether some names are too plain for running text: there is an imported classification. */
  readonly hasQuiet: boolean;
  readonly sections: IndexSections;
  readonly #pool: PoolReader;
  readonly #labelOffsets: PackedOffsets;
  readonly #textOffsets: PackedOffsets;
  readonly #texts = new Map<number, string>();
  readonly #ids = new Map<number, string>();

  constructor(buffer: ArrayBuffer) {
    const sections = openSections(buffer);
    this.sections = sections;
    this.stamp = readStamp(buffer) ?? '';
    this.words = sections.wordAt.length - 1;
    this.labels = sections.labelSize.length;
    this.entities = sections.entityKey.length;
    this.hasQuiet = sections.packImported.some((one) => one === 1);
    this.#pool = new PoolReader(sections.pool, sections.alphabet);
    this.#labelOffsets = new PackedOffsets(sections.labelSize, sections.labelAnchor);
    this.#textOffsets = new PackedOffsets(sections.textSize, sections.textAnchor);
  }

  /** Number of a word (a form or a stem), or -1. */
  findWord(word: string): number {
    const { wordTable, wordAt } = this.sections;
    const mask = wordTable.length - 1;
    for (let slot = tableHash(hashString(word)) & mask; ; slot = (slot + 1) & mask) {
      const id = (wordTable[slot] as number) - 1;
      if (id < 0 || this.#pool.is(word, wordAt[id] as number, wordAt[id + 1] as number)) return id;
    }
  }

  /** The same for a part of a text in plain letters, whose hash in lower case is known. */
  findWritten(hash: number, text: string, start: number, end: number): number {
    const { wordTable, wordAt } = this.sections;
    const mask = wordTable.length - 1;
    for (let slot = tableHash(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = (wordTable[slot] as number) - 1;
      if (id < 0 || this.#isWritten(id, wordAt, text, start, end)) return id;
    }
  }

  #isWritten(id: number, wordAt: ArrayLike<number>, text: string, start: number, end: number): boolean {
    const { pool } = this.sections;
    const at = wordAt[id] as number;
    if ((wordAt[id + 1] as number) - at !== end - start) return false;
    for (let index = end - start - 1; index >= 0; index--) {
      if (pool[at + index] !== (text.charCodeAt(start + index) | 32)) return false;
    }
    return true;
  }

  wordText(id: number): string {
    const { wordAt } = this.sections;
    return this.#pool.text(wordAt[id] as number, wordAt[id + 1] as number);
  }

  wordLength(id: number): number {
    const { wordAt } = this.sections;
    return (wordAt[id + 1] as number) - (wordAt[id] as number);
  }

  /** Letters of a word as a bit set, as `letterMask` gives it. */
  wordMask(id: number): number {
    const { wordAt } = this.sections;
    return this.#pool.mask(wordAt[id] as number, wordAt[id + 1] as number);
  }

  /** Whether a stem is that of a verb, which its gerund and its noun share ("forecast+"). */
  isVerbStem(word: number): boolean {
    const { pool, wordAt } = this.sections;
    return pool[(wordAt[word + 1] as number) - 1] === PLUS;
  }

  stem(word: number): number {
    return this.sections.wordStem[word] as number;
  }

  /** `WordFlag` bits of a word; none for the number of no word. */
  wordFlags(word: number): number {
    return word < 0 ? 0 : (this.sections.wordFlags[word] as number);
  }

  startsRole(word: number): boolean {
    return ((this.sections.wordFlags[word] as number) & WordFlag.startsRole) !== 0;
  }

  startsTerm(word: number): boolean {
    return ((this.sections.wordFlags[word] as number) & WordFlag.startsTerm) !== 0;
  }

  /** Whether some label may start with the words of this prefix (see `prefixStep`); rarely true where none does. */
  hasPrefix(prefix: number): boolean {
    return inFilter(this.sections.prefixBits, prefix);
  }

  /** Whether some label may consist of the words of this prefix. */
  hasWhole(prefix: number): boolean {
    return inFilter(this.sections.prefixBits, wholeOf(prefix));
  }

  /** Whether some quiet term may be made of words with this sum of shares. */
  hasQuietTerm(sum: number): boolean {
    return inFilter(this.sections.prefixBits, unorderedOf(sum));
  }

  /** Whether a word with this hash may be two neighbouring words of a label written as one. */
  mayBeClosedUp(hash: number): boolean {
    return inFilter(this.sections.closedUpBits, hash);
  }

  /** Whether two words may stand beside each other, in this order, in some label. */
  mayBePair(first: string, second: string): boolean {
    return inFilter(this.sections.closedUpBits, hashOn(hashString(first), second));
  }

  /** Words of a label in its order: forms for a role, stems for a term. */
  labelWords(label: number): Uint32Array {
    const start = this.#labelOffsets.start(label);
    const size = this.#labelOffsets.size(label);
    return (this.sections.labelWords as Uint32Array).subarray(start, start + size);
  }

  /** Where the words of a label start in the section of all labels' words. */
  labelStart(label: number): number {
    return this.#labelOffsets.start(label);
  }

  labelLength(label: number): number {
    return this.#labelOffsets.size(label);
  }

  /** First place of the slot in which labels with this sum of shares stand. */
  slotStart(sum: number): number {
    const { slotAt } = this.sections;
    return slotAt[tableHash(sum) & (slotAt.length - 2)] as number;
  }

  /** First place behind that slot. */
  slotEnd(sum: number): number {
    const { slotAt } = this.sections;
    return slotAt[(tableHash(sum) & (slotAt.length - 2)) + 1] as number;
  }

  /** Label at a place of a slot, or -1 where its words do not add up to this sum. */
  labelAt(place: number, sum: number): number {
    const { slotLabels, slotPrints } = this.sections;
    return slotPrints[place] === (sum & 255) ? (slotLabels[place] as number) : -1;
  }

  /**
   * Labels that hold a word, in their order.
   * @param most stops after about so many, where they are more: the first are those of our own packs
   */
  postings(word: number, most = Infinity): Uint32Array {
    const { postAt, postBytes } = this.sections;
    const start = postAt[word] as number;
    return readVarints(postBytes, start, Math.min(postAt[word + 1] as number, start + most), true);
  }

  /** Whether a word is one of a label's. */
  holds(label: number, word: number): boolean {
    const { labelWords } = this.sections;
    const start = this.labelStart(label);
    const end = start + this.labelLength(label);
    for (let at = start; at < end; at++) if (labelWords[at] === word) return true;
    return false;
  }

  /** Roles that have no rarer word than this one: each role stands in one such list. */
  rolesByRarest(word: number): Uint32Array {
    const { rareAt, rareBytes } = this.sections;
    return readVarints(rareBytes, rareAt[word] as number, rareAt[word + 1] as number, true);
  }

  /** About how many labels hold a word; for comparisons. */
  frequency(word: number): number {
    const { postAt } = this.sections;
    return (postAt[word + 1] as number) - (postAt[word] as number);
  }

  flags(label: number): number {
    return this.sections.labelFlags[label] as number;
  }

  isRole(label: number): boolean {
    return (this.flags(label) & LabelFlag.role) !== 0;
  }

  entityOf(label: number): number {
    return this.sections.labelEntity[label] as number;
  }

  /** Number of the framework that an entity belongs to. */
  packOf(entity: number): number {
    return this.sections.entityPack[entity] as number;
  }

  /** The fields of the frameworks, by their numbers; frameworks of one trade share one. */
  fields(): Field[] {
    const { packField } = this.sections;
    const read = new Map(Array.from(new Set(packField), (at) => [at, JSON.parse(this.#string(at)) as Field]));
    return Array.from(packField, (at) => read.get(at) as Field);
  }

  labelText(label: number): string {
    return remember(this.#texts, label, () => this.#readText(label));
  }

  #readText(label: number): string {
    const { textBytes, partAt } = this.sections;
    const start = this.#textOffsets.start(label);
    const parts = readVarints(textBytes, start, start + this.#textOffsets.size(label));
    let text = '';
    for (const [place, part] of parts.entries()) {
      if (place > 0) text += ' ';
      text += this.#pool.text(partAt[part] as number, partAt[part + 1] as number);
    }
    return text;
  }

  labelLevels(label: number): string[] | undefined {
    return this.#note(label, 'noteLevels')?.split('\n');
  }

  labelReason(label: number): string | undefined {
    return this.#note(label, 'noteReason');
  }

  #note(label: number, section: 'noteLevels' | 'noteReason'): string | undefined {
    const { noteLabel } = this.sections;
    let low = 0;
    let high = noteLabel.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((noteLabel[middle] as number) < label) low = middle + 1;
      else high = middle;
    }
    const string = noteLabel[low] === label ? (this.sections[section][low] as number) : 0;
    return string === 0 ? undefined : this.#string(string - 1);
  }

  entityId(entity: number): string {
    const { entityKey, packId } = this.sections;
    return remember(this.#ids, entity, () => {
      const pack = this.#string(packId[this.packOf(entity)] as number);
      return `${pack}:${this.#string(entityKey[entity] as number)}`;
    });
  }

  entityName(entity: number): string {
    return this.labelText(this.sections.entityName[entity] as number);
  }

  /** Short forms with what they stand for: `[short, long, case counts]`. */
  abbreviations(): [short: string, long: string, caseSensitive: boolean][] {
    const { abbreviations } = this.sections;
    const all: [string, string, boolean][] = [];
    for (let index = 0; index < abbreviations.length; index += 3) {
      const short = this.#string(abbreviations[index] as number);
      all.push([short, this.#string(abbreviations[index + 1] as number), abbreviations[index + 2] === 1]);
    }
    return all;
  }

  #string(id: number): string {
    const { stringAt } = this.sections;
    return this.#pool.text(stringAt[id] as number, stringAt[id + 1] as number);
  }
}

function remember(known: Map<number, string>, key: number, read: () => string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_TEXTS) known.clear();
  const text = read();
  known.set(key, text);
  return text;
}
