import type { Block } from './block.ts';
import { prefixStep, wordShare } from './hash.ts';
import { LabelFlag } from './index-format.ts';
import { Gap } from './letters.ts';
import type { TermIndex } from './open-index.ts';
import { EntryState, type Reading, type Vocabulary } from './vocabulary.ts';

/** A label whose words stand beside each other in a block: words `first` to `last`, with how each was read. */
export interface Window {
  label: number;
  first: number;
  last: number;
  readings: Map<number, Reading>;
}
/** No prefix: `prefixStep` gives odd numbers only. */
const DEAD = -2;
const MOST_GRAMMAR = 2;
/** In a text this short every unknown word is looked at as a possible typing error. */
const SHORT = 12;

/**
 * Finds every label in the words of a block in one pass. From each word that starts a label, the words that follow
 * are taken as long as some label goes on with them, and what was taken is looked up; the number of labels does not
 * count.
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
    if (this.#found.length > 0) this.#found = [];
    const { states } = this.#vocabulary;
    const { entries, count } = block;
    for (let place = 0; place < count; place++) {
      const state = states[entries[place] as number] as number;
      if (state === EntryState.unsettled) this.#settle(place, block);
    }
    for (let place = 0; place < count; place++) {
      if (states[entries[place] as number] === EntryState.starts) this.#from(place, block);
    }
    return this.#found;
  }

  /** A typing error is worth a search where a word of ours stands beside it. */
  #settle(place: number, block: Block): void {
    if (block.count <= SHORT || this.#isKnown(place - 1, block) || this.#isKnown(place + 1, block)) {
      this.#vocabulary.settle(block.entries[place] as number);
    }
  }

  #isKnown(place: number, { count, entries }: Block): boolean {
    if (place < 0 || place >= count) return false;
    return (this.#vocabulary.states[entries[place] as number] as number) >= EntryState.known;
  }

  #from(place: number, block: Block): void {
    this.#start = place;
    this.#path.length = 0;
    this.#extend(block, place, 0, 0, 0, 0, 0);
  }

  /**
   * Takes the word at a place. `roles` and `terms` are the prefix hashes of the words taken so far, by forms and by
   * stems, or DEAD where no label of that kind goes on; the sums find a label in whatever order its words stand.
   */
  #extend(
    block: Block,
    at: number,
    count: number,
    roles: number,
    roleSum: number,
    terms: number,
    termSum: number,
  ): void {
    if (at >= block.count || (at > this.#start && block.breaksBefore(at))) return;
    const { readings, grammar } = block.entry(at);
    if (grammar) {
      if (this.#trailingGrammar() >= MOST_GRAMMAR) return;
      this.#path.push(undefined);
      this.#extend(block, at + 1, count, roles, roleSum, terms, termSum);
      this.#path.pop();
      return;
    }
    for (let one = 0; one < readings.length; one++) {
      const reading = readings[one] as Reading;
      const nextRoles = this.#follow(roles, reading.forms, count, true);
      const nextTerms = this.#follow(terms, reading.stems, count, false);
      if (nextRoles === DEAD && nextTerms === DEAD) continue;
      const roleShares = (roleSum + sharesOf(reading.forms)) | 0;
      const termShares = (termSum + sharesOf(reading.stems)) | 0;
      const taken = count + reading.stems.length;
      this.#path.push(reading);
      if (nextRoles !== DEAD) this.#probe(block, at, roleShares, taken, true);
      if (nextTerms !== DEAD) this.#probe(block, at, termShares, taken, false);
      this.#extend(block, at + 1, taken, nextRoles, roleShares, nextTerms, termShares);
      this.#path.pop();
    }
  }

  #follow(from: number, words: number[], count: number, role: boolean): number {
    let prefix = from;
    for (let place = 0; place < words.length && prefix !== DEAD; place++) {
      const word = words[place] as number;
      if (word < 0) return DEAD;
      prefix = prefixStep(prefix, word, role);
      const isFirst = count + place === 0;
      if (isFirst ? !this.#starts(word, role) : !this.#index.hasPrefix(prefix)) return DEAD;
    }
    return prefix;
  }

  #starts(word: number, role: boolean): boolean {
    return role ? this.#index.startsRole(word) : this.#index.startsTerm(word);
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

function sharesOf(words: number[]): number {
  let sum = 0;
  for (let place = 0; place < words.length; place++) sum = (sum + wordShare(words[place] as number)) | 0;
  return sum;
}
