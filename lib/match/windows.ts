import type { Block } from './block.ts';
import { wordShare } from './hash.ts';
import { LabelFlag } from './index-format.ts';
import { Gap } from './letters.ts';
import type { TermIndex } from './open-index.ts';
import type { Reading, Vocabulary } from './vocabulary.ts';

/** A label whose words stand beside each other in a block: words `first` to `last`, with how each was read. */
export interface Window {
  label: number;
  first: number;
  last: number;
  readings: Map<number, Reading>;
}

const MOST_GRAMMAR = 2;

/**
 * Finds every label in the words of a block in one pass. From each word on, the shares of the words that follow are
 * added up, and the sum is looked up in the label table: one probe per word and length, whatever the number of labels.
 */
export class WindowFinder {
  readonly #index: TermIndex;
  readonly #vocabulary: Vocabulary;
  #found: Window[] = [];
  #start = 0;
  /** Readings of the words from the start on; empty for words without meaning. */
  readonly #path: (Reading | undefined)[] = [];

  constructor(index: TermIndex, vocabulary: Vocabulary) {
    this.#index = index;
    this.#vocabulary = vocabulary;
  }

  find(block: Block): Window[] {
    this.#found = [];
    const { kinds } = this.#vocabulary;
    for (let start = 0; start < block.count; start++) {
      if ((kinds[block.entries[start] as number] as number) < 2) continue;
      this.#start = start;
      this.#path.length = 0;
      this.#extend(block, start, 0, 0, 0, 255);
    }
    return this.#found;
  }

  #extend(block: Block, at: number, roles: number, terms: number, count: number, reach: number): void {
    if (at >= block.count || (at > this.#start && block.breaksBefore(at))) return;
    const { readings, grammar } = block.entry(at);
    if (grammar) {
      if (this.#trailingGrammar() >= MOST_GRAMMAR) return;
      this.#path.push(undefined);
      this.#extend(block, at + 1, roles, terms, count, reach);
      this.#path.pop();
      return;
    }
    for (const reading of readings) this.#take(block, at, reading, { roles, terms, count, reach });
  }

  #take(
    block: Block,
    at: number,
    reading: Reading,
    so: { roles: number; terms: number; count: number; reach: number },
  ): void {
    let { roles, terms, reach } = so;
    const count = so.count + reading.stems.length;
    let isRole = true;
    for (let index = 0; index < reading.stems.length; index++) {
      const form = reading.forms[index] as number;
      const stem = reading.stems[index] as number;
      roles = (roles + wordShare(form)) | 0;
      terms = (terms + wordShare(stem)) | 0;
      if (form < 0) isRole = false;
      reach = Math.min(reach, this.#reach(form, stem));
    }
    if (count > reach) return;
    this.#path.push(reading);
    if (isRole) this.#probe(block, at, roles, count, true);
    this.#probe(block, at, terms, count, false);
    if (count < reach) this.#extend(block, at + 1, roles, terms, count, reach);
    this.#path.pop();
  }

  #reach(form: number, stem: number): number {
    const ofStem = stem < 0 ? 0 : this.#index.reach(stem);
    return form < 0 ? ofStem : Math.max(ofStem, this.#index.reach(form));
  }

  #probe(block: Block, last: number, sum: number, count: number, role: boolean): void {
    for (let label = this.#index.firstLabel(sum); label >= 0; label = this.#index.nextLabel(label)) {
      const flags = this.#index.flags(label);
      if (((flags & LabelFlag.role) !== 0) !== role || flags & LabelFlag.lone) continue;
      if (this.#index.labelLength(label) !== count || !this.#isLabel(label, role)) continue;
      if (role && this.#crossesSlash(block, last)) continue;
      const readings = new Map<number, Reading>();
      for (const [offset, reading] of this.#path.entries())
        if (reading) readings.set(this.#start + offset, reading);
      this.#found.push({ label, first: this.#start, last, readings });
    }
  }

  /** Whether the words read so far are those of a label, in whatever order. */
  #isLabel(label: number, role: boolean): boolean {
    const left = [...this.#index.labelWords(label)];
    for (const reading of this.#path) {
      if (!reading) continue;
      for (const word of role ? reading.forms : reading.stems) {
        const place = left.indexOf(word);
        if (place < 0) return false;
        left.splice(place, 1);
      }
    }
    return left.length === 0;
  }

  #trailingGrammar(): number {
    let count = 0;
    for (let place = this.#path.length - 1; place >= 0 && !this.#path[place]; place--) count++;
    return count;
  }

  #crossesSlash(block: Block, last: number): boolean {
    for (let index = this.#start + 1; index <= last; index++) if (block.gap(index) & Gap.slash) return true;
    return false;
  }
}
