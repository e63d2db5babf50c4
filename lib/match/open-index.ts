import { hashString, pairHash, tableHash } from './hash.ts';
import { type IndexSections, LabelFlag, openSections, readStamp } from './index-format.ts';

const PLUS = 43;
/** Units that are turned into a string at once; more arguments could overflow the stack. */
const SLICE = 4096;
/** Strings kept after they were shown; a page shows the same few again and again. */
const MOST_STRINGS = 2048;

/**
 * A compiled index as it lies in its buffer: words, labels and entities are numbers, strings are read from the pool
 * when they are shown. Opening costs no parsing and keeps no object per label.
 */
export class TermIndex {
  readonly stamp: string;
  readonly words: number;
  readonly labels: number;
  readonly entities: number;
  readonly sections: IndexSections;
  readonly #strings = new Map<number, string>();

  constructor(buffer: ArrayBuffer) {
    this.sections = openSections(buffer);
    this.stamp = readStamp(buffer) ?? '';
    this.words = this.sections.wordAt.length - 1;
    this.labels = this.sections.labelAt.length - 1;
    this.entities = this.sections.entityId.length;
  }

  /** Number of a word (a form or a stem), or -1. */
  findWord(word: string): number {
    const { wordTable } = this.sections;
    const mask = wordTable.length - 1;
    for (let slot = tableHash(hashString(word)) & mask; ; slot = (slot + 1) & mask) {
      const entry = wordTable[slot] as number;
      if (entry === 0) return -1;
      if (this.#isWord(entry - 1, word)) return entry - 1;
    }
  }

  #isWord(id: number, word: string): boolean {
    const { pool, wordAt } = this.sections;
    const start = wordAt[id] as number;
    if ((wordAt[id + 1] as number) - start !== word.length) return false;
    for (let index = 0; index < word.length; index++) {
      if (pool[start + index] !== word.charCodeAt(index)) return false;
    }
    return true;
  }

  wordText(id: number): string {
    const { pool, wordAt } = this.sections;
    return String.fromCharCode(...pool.subarray(wordAt[id], wordAt[id + 1]));
  }

  wordLength(id: number): number {
    const { wordAt } = this.sections;
    return (wordAt[id + 1] as number) - (wordAt[id] as number);
  }

  /** Whether a stem is that of a verb, which its gerund and its noun share ("forecast+"). */
  isVerbStem(word: number): boolean {
    const { pool, wordAt } = this.sections;
    return pool[(wordAt[word + 1] as number) - 1] === PLUS;
  }

  string(id: number): string {
    const known = this.#strings.get(id);
    if (known !== undefined) return known;
    const { pool, stringAt } = this.sections;
    const units = pool.subarray(stringAt[id], stringAt[id + 1]);
    let text = '';
    for (let at = 0; at < units.length; at += SLICE) {
      text += String.fromCharCode(...units.subarray(at, at + SLICE));
    }
    if (this.#strings.size >= MOST_STRINGS) this.#strings.clear();
    this.#strings.set(id, text);
    return text;
  }

  stem(word: number): number {
    return this.sections.wordStem[word] as number;
  }

  startsRole(word: number): boolean {
    return ((this.sections.wordStarts[word] as number) & 1) !== 0;
  }

  startsTerm(word: number): boolean {
    return ((this.sections.wordStarts[word] as number) & 2) !== 0;
  }

  /** Whether some label may start with the words of this prefix (see `prefixStep`); rarely true where none does. */
  hasPrefix(prefix: number): boolean {
    const { prefixBits } = this.sections;
    const mask = prefixBits.length * 32 - 1;
    const one = tableHash(prefix) & mask;
    const two = tableHash(~prefix) & mask;
    const set =
      ((prefixBits[one >>> 5] as number) >>> (one & 31)) & ((prefixBits[two >>> 5] as number) >>> (two & 31));
    return (set & 1) !== 0;
  }

  /** Words of a label in its order: forms for a role, stems for a term. */
  labelWords(label: number): Uint32Array {
    const { labelAt, labelWords } = this.sections;
    return (labelWords as Uint32Array).subarray(labelAt[label], labelAt[label + 1]);
  }

  labelLength(label: number): number {
    const { labelAt } = this.sections;
    return (labelAt[label + 1] as number) - (labelAt[label] as number);
  }

  /** First label whose words may add up to this sum of shares, or -1; `nextLabel` gives the others. */
  firstLabel(sum: number): number {
    const { labelTable } = this.sections;
    return (labelTable[tableHash(sum) & (labelTable.length - 1)] as number) - 1;
  }

  nextLabel(label: number): number {
    return (this.sections.labelNext[label] as number) - 1;
  }

  /** Labels that hold a word. */
  postings(word: number): Uint32Array {
    const { postAt, postings } = this.sections;
    return (postings as Uint32Array).subarray(postAt[word], postAt[word + 1]);
  }

  /** Whether two words stand beside each other, in this order, in some label. */
  hasPair(first: number, second: number): boolean {
    const { pairTable } = this.sections;
    const mask = pairTable.length - 1;
    const hash = pairHash(first, second) >>> 0 || 1;
    for (let slot = tableHash(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = pairTable[slot] as number;
      if (entry === 0) return false;
      if (entry === hash) return true;
    }
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

  labelText(label: number): string {
    return this.string(this.sections.labelText[label] as number);
  }

  labelLevels(label: number): string[] | undefined {
    const id = this.sections.labelLevels[label] as number;
    return id === 0 ? undefined : this.string(id - 1).split('\n');
  }

  labelReason(label: number): string | undefined {
    const id = this.sections.labelReason[label] as number;
    return id === 0 ? undefined : this.string(id - 1);
  }

  entityId(entity: number): string {
    return this.string(this.sections.entityId[entity] as number);
  }

  entityName(entity: number): string {
    return this.string(this.sections.entityName[entity] as number);
  }

  /** Short forms with what they stand for: `[short, long, case counts]`. */
  abbreviations(): [short: string, long: string, caseSensitive: boolean][] {
    const { abbreviations } = this.sections;
    const all: [string, string, boolean][] = [];
    for (let index = 0; index < abbreviations.length; index += 3) {
      const short = this.string(abbreviations[index] as number);
      all.push([short, this.string(abbreviations[index + 1] as number), abbreviations[index + 2] === 1]);
    }
    return all;
  }
}
