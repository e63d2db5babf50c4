import type { Block } from './block.ts';
import { prefixStep, shareStep, wordShare } from './hash.ts';
import { LabelFlag } from './index-format.ts';
import { Gap } from './letters.ts';
import type { TermIndex } from './open-index.ts';
import { EntryState, Trait, type Vocabulary } from './vocabulary.ts';
import type { Reading } from './word-reader.ts';

/** A label whose words stand beside each other in a block: words `first` to `last`. */
export interface Window {
  label: number;
  first: number;
  last: number;
  /** Places of the words with a meaning of their own, and how each of them was read. */
  places: readonly number[];
  readings: readonly Reading[];
}
/** No prefix: `prefixStep` gives odd numbers only. */
const DEAD = -2;
/** Flags that have to be as asked. */
const KIND = LabelFlag.role | LabelFlag.quiet | LabelFlag.lone;
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
  /** Words taken so far, as forms and as stems. */
  readonly #forms: number[] = [];
  readonly #stems: number[] = [];

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
      const starts = states[entries[place] as number] === EntryState.starts;
      if (starts && this.#mayGoOn(place, block)) this.#from(place, block);
    }
    return this.#found;
  }

  /** Whether a label may stand here: the word alone is one, or some label goes on with the next word. */
  #mayGoOn(place: number, block: Block): boolean {
    const { traits, formShares, stemShares } = this.#vocabulary;
    const entry = block.entries[place] as number;
    const own = traits[entry] as number;
    if ((own & (Trait.simple | Trait.alone)) !== Trait.simple) return true;
    if (place + 1 >= block.count || block.breaksBefore(place + 1)) return false;
    const next = block.entries[place + 1] as number;
    const other = traits[next] as number;
    if ((other & Trait.simple) === 0) return other !== Trait.foreign;
    return (
      ((own & Trait.startsRole) !== 0 &&
        this.#index.hasPrefix(pairOf(formShares[entry] as number, formShares[next] as number, true))) ||
      ((own & Trait.startsTerm) !== 0 &&
        this.#index.hasPrefix(pairOf(stemShares[entry] as number, stemShares[next] as number, false)))
    );
  }

  /**
   * Finds the quiet terms that a block as a whole stands for: an everyday name is looked for in no sentence, but it
   * answers when it is asked for, and is offered where it is all that a list item says.
   */
  findWhole(block: Block): Window[] {
    this.#found = [];
    this.#path.length = 0;
    this.#start = 0;
    let sum = 0;
    let count = 0;
    for (let place = 0; place < block.count; place++) {
      const { grammar, readings } = block.entry(place);
      const [reading] = readings;
      if ((place > 0 && block.breaksBefore(place)) || !(grammar || reading)) return this.#found;
      this.#path.push(reading);
      if (!reading) continue;
      this.#take(reading, count);
      count += reading.stems.length;
      sum = (sum + sharesOf(reading.stems)) | 0;
    }
    if (count > 0 && this.#index.hasQuietTerm(sum)) {
      this.#probe(block, block.count - 1, sum, count, false, LabelFlag.quiet);
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
    if (this.#path.length > 0) this.#path.length = 0;
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
      this.#take(reading, count);
      this.#path.push(reading);
      if (nextRoles !== DEAD && this.#index.hasWhole(nextRoles)) {
        this.#probe(block, at, roleShares, taken, true, 0);
      }
      if (nextTerms !== DEAD && this.#index.hasWhole(nextTerms)) {
        this.#probe(block, at, termShares, taken, false, 0);
      }
      this.#extend(block, at + 1, taken, nextRoles, roleShares, nextTerms, termShares);
      this.#path.pop();
    }
  }

  #take({ forms, stems }: Reading, count: number): void {
    for (let place = 0; place < stems.length; place++) {
      this.#forms[count + place] = forms[place] as number;
      this.#stems[count + place] = stems[place] as number;
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

  /** Adds the labels made of the words taken so far; quiet ones only where they are asked for. */
  #probe(block: Block, last: number, sum: number, count: number, role: boolean, quiet: number): void {
    const end = this.#index.slotEnd(sum);
    const kind = quiet | (role ? LabelFlag.role : 0);
    let taken: Pick<Window, 'places' | 'readings'> | undefined;
    for (let place = this.#index.slotStart(sum); place < end; place++) {
      const label = this.#index.labelAt(place, sum);
      if (label < 0 || this.#index.labelLength(label) !== count) continue;
      if ((this.#index.flags(label) & KIND) !== kind || !this.#isLabel(label, role)) continue;
      if (role && this.#crossesSlash(block, last)) return;
      taken ??= this.#taken();
      this.#found.push({ label, first: this.#start, last, places: taken.places, readings: taken.readings });
    }
  }

  #taken(): Pick<Window, 'places' | 'readings'> {
    const places: number[] = [];
    const readings: Reading[] = [];
    for (let offset = 0; offset < this.#path.length; offset++) {
      const reading = this.#path[offset];
      if (!reading) continue;
      places.push(this.#start + offset);
      readings.push(reading);
    }
    return { places, readings };
  }

  /** Whether the words read so far, as many as the label has, are those of the label in whatever order. */
  #isLabel(label: number, role: boolean): boolean {
    const words = role ? this.#forms : this.#stems;
    const { labelWords } = this.#index.sections;
    const start = this.#index.labelStart(label);
    const length = this.#index.labelLength(label);
    let used = 0;
    for (let place = 0; place < length; place++) {
      const word = labelWords[start + place];
      let at = place;
      if (words[at] !== word || (used >>> at) & 1) {
        at = 0;
        while (at < length && (words[at] !== word || (used >>> at) & 1)) at++;
        if (at === length) return false;
      }
      used |= 1 << at;
    }
    return true;
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

/** Prefix of two words by their shares. */
function pairOf(first: number, second: number, role: boolean): number {
  return shareStep(shareStep(0, first, role), second, role);
}

function sharesOf(words: number[]): number {
  let sum = 0;
  for (let place = 0; place < words.length; place++) sum = (sum + wordShare(words[place] as number)) | 0;
  return sum;
}
