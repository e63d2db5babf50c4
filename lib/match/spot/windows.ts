import { LabelFlag } from '../index/index-format.ts';
import { LabelProbe } from '../index/label-probe.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Block } from '../read/block.ts';
import { EntryState, Trait, type Vocabulary } from '../read/vocabulary.ts';
import type { Reading } from '../read/word-reader.ts';
import { prefixStep, shareStep, sharesOf } from '../text/hash.ts';
import { Gap } from '../text/letters.ts';

/** A label whose words stand beside each other in a block: words `first` to `last`. */
export interface Window {
  label: number;
  first: number;
  last: number;
  /** Places of the words with a meaning of their own, and how each of them was read. */
  places: readonly number[];
  readings: readonly Reading[];
}
/**
 * Words taken so far: how many, the hashes of the prefixes that they make, by forms and by stems, or DEAD where no
 * label of that kind goes on, and the sums of their shares, which find a label in whatever order its words stand.
 */
interface Path {
  count: number;
  roles: number;
  roleSum: number;
  terms: number;
  termSum: number;
}
/** No prefix: `prefixStep` gives odd numbers only. */
const DEAD = -2;
const NOTHING: Path = { count: 0, roles: 0, roleSum: 0, terms: 0, termSum: 0 };
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
  readonly #probe: LabelProbe;
  #found: Window[] = [];
  #start = 0;
  /** Readings of the words taken so far that could be read in several ways. */
  readonly #chosen: Reading[] = [];

  constructor(index: TermIndex, vocabulary: Vocabulary) {
    this.#index = index;
    this.#vocabulary = vocabulary;
    this.#probe = new LabelProbe(index);
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
      if (states[entries[place] as number] !== EntryState.starts || !this.#mayGoOn(place, block)) continue;
      this.#start = place;
      this.#extend(block, place, NOTHING);
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
    let sum = 0;
    const places: number[] = [];
    const readings: Reading[] = [];
    for (let place = 0; place < block.count; place++) {
      const { grammar, readings: ways } = block.entry(place);
      const [reading] = ways;
      if ((place > 0 && block.breaksBefore(place)) || !(grammar || reading)) return [];
      if (!reading) continue;
      places.push(place);
      readings.push(reading);
      sum = (sum + sharesOf(reading.stems)) | 0;
    }
    if (places.length === 0 || !this.#index.hasQuietTerm(sum)) return [];
    const windows: Window[] = [];
    const stems = readings.flatMap((reading) => reading.stems);
    this.#probe.take(stems, stems, 0);
    this.#probe.each(sum, stems.length, LabelFlag.quiet, (label) => {
      windows.push({ label, first: 0, last: block.count - 1, places, readings });
    });
    return windows;
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

  /** Takes the word at a place. */
  #extend(block: Block, at: number, path: Path): void {
    if (at >= block.count || (at > this.#start && block.breaksBefore(at))) return;
    const traits = this.#vocabulary.traits[block.entries[at] as number] as number;
    if (traits & Trait.foreign) return;
    if (traits & Trait.grammar) {
      if (this.#grammarBefore(at, block) < MOST_GRAMMAR) this.#extend(block, at + 1, path);
    } else if (traits & Trait.simple) this.#extendSimply(block, at, path);
    else {
      for (const reading of block.entry(at).readings) {
        this.#chosen.push(reading);
        this.#extendBy(reading, block, at, path);
        this.#chosen.pop();
      }
    }
  }

  /** Takes a word that is read in one way: its numbers are all that counts. */
  #extendSimply(block: Block, at: number, { count, roles, roleSum, terms, termSum }: Path): void {
    const { traits, forms, stems, formShares, stemShares } = this.#vocabulary;
    const entry = block.entries[at] as number;
    const own = traits[entry] as number;
    const formShare = formShares[entry] as number;
    const stemShare = stemShares[entry] as number;
    let nextRoles = DEAD;
    if (roles !== DEAD && (count > 0 || own & Trait.startsRole)) {
      nextRoles = shareStep(roles, formShare, true);
      if (count > 0 && !this.#index.hasPrefix(nextRoles)) nextRoles = DEAD;
    }
    let nextTerms = DEAD;
    if (terms !== DEAD && (count > 0 || own & Trait.startsTerm)) {
      nextTerms = shareStep(terms, stemShare, false);
      if (count > 0 && !this.#index.hasPrefix(nextTerms)) nextTerms = DEAD;
    }
    if (nextRoles === DEAD && nextTerms === DEAD) return;
    this.#probe.forms[count] = forms[entry] as number;
    this.#probe.stems[count] = stems[entry] as number;
    this.#goOn(block, at, {
      count: count + 1,
      roles: nextRoles,
      roleSum: (roleSum + formShare) | 0,
      terms: nextTerms,
      termSum: (termSum + stemShare) | 0,
    });
  }

  #extendBy({ forms, stems }: Reading, block: Block, at: number, path: Path): void {
    const roles = this.#follow(path.roles, forms, path.count, true);
    const terms = this.#follow(path.terms, stems, path.count, false);
    if (roles === DEAD && terms === DEAD) return;
    this.#probe.take(forms, stems, path.count);
    this.#goOn(block, at, {
      count: path.count + stems.length,
      roles,
      roleSum: (path.roleSum + sharesOf(forms)) | 0,
      terms,
      termSum: (path.termSum + sharesOf(stems)) | 0,
    });
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

  /** Looks up the words taken so far, the last of them at a place, and takes more. */
  #goOn(block: Block, at: number, path: Path): void {
    const { count, roles, roleSum, terms, termSum } = path;
    if (roles !== DEAD && this.#index.hasWhole(roles) && !this.#crossesSlash(block, at)) {
      this.#lookUp(block, at, roleSum, count, LabelFlag.role);
    }
    if (terms !== DEAD && this.#index.hasWhole(terms)) this.#lookUp(block, at, termSum, count, 0);
    this.#extend(block, at + 1, path);
  }

  #lookUp(block: Block, last: number, sum: number, count: number, kind: number): void {
    let taken: Pick<Window, 'places' | 'readings'> | undefined;
    this.#probe.each(sum, count, kind, (label) => {
      taken ??= this.#taken(block, last);
      this.#found.push({ label, first: this.#start, last, places: taken.places, readings: taken.readings });
    });
  }

  #taken(block: Block, last: number): Pick<Window, 'places' | 'readings'> {
    const places: number[] = [];
    const readings: Reading[] = [];
    let chosen = 0;
    for (let place = this.#start; place <= last; place++) {
      const traits = this.#vocabulary.traits[block.entries[place] as number] as number;
      if (traits & Trait.grammar) continue;
      const reading = traits & Trait.simple ? block.entry(place).readings[0] : this.#chosen[chosen++];
      if (!reading) continue;
      places.push(place);
      readings.push(reading);
    }
    return { places, readings };
  }

  /** How many words without a meaning of their own stand right before a place. */
  #grammarBefore(at: number, block: Block): number {
    let place = at - 1;
    const { traits } = this.#vocabulary;
    while (place >= this.#start && (traits[block.entries[place] as number] as number) & Trait.grammar)
      place--;
    return at - 1 - place;
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
