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
/** How far one kind of label (roles by forms, terms by stems) has been followed from a start. */
interface Trail {
  alive: boolean;
  /** Sum of shares: finds the label in whatever order its words stand. */
  sum: number;
  /** Hash of the words in their order: tells whether any label goes on like this. */
  prefix: number;
}

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
    const fresh: Trail = { alive: true, sum: 0, prefix: 0 };
    this.#extend(block, place, fresh, fresh, 0);
  }

  #extend(block: Block, at: number, roles: Trail, terms: Trail, count: number): void {
    if (at >= block.count || (at > this.#start && block.breaksBefore(at))) return;
    const { readings, grammar } = block.entry(at);
    if (grammar) {
      if (this.#trailingGrammar() >= MOST_GRAMMAR) return;
      this.#path.push(undefined);
      this.#extend(block, at + 1, roles, terms, count);
      this.#path.pop();
      return;
    }
    for (const reading of readings) {
      const nextRoles = this.#follow(roles, reading.forms, count, true);
      const nextTerms = this.#follow(terms, reading.stems, count, false);
      if (!nextRoles.alive && !nextTerms.alive) continue;
      const taken = count + reading.stems.length;
      this.#path.push(reading);
      if (nextRoles.alive) this.#probe(block, at, nextRoles.sum, taken, true);
      if (nextTerms.alive) this.#probe(block, at, nextTerms.sum, taken, false);
      this.#extend(block, at + 1, nextRoles, nextTerms, taken);
      this.#path.pop();
    }
  }

  #follow(trail: Trail, words: number[], count: number, role: boolean): Trail {
    let { alive, sum, prefix } = trail;
    for (let place = 0; alive && place < words.length; place++) {
      const word = words[place] as number;
      sum = (sum + wordShare(word)) | 0;
      prefix = prefixStep(prefix, word, role);
      if (word < 0) alive = false;
      else if (count + place > 0) alive = this.#index.hasPrefix(prefix);
      else alive = role ? this.#index.startsRole(word) : this.#index.startsTerm(word);
    }
    return { alive, sum, prefix };
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
