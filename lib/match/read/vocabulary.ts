import { WordFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import { prefixStep, wordShare } from '../text/hash.ts';
import type { Tokens } from '../text/tokens.ts';
import { mayBeMisspelt, NearWords } from './near-words.ts';
import { QuickWords, UNEVEN, UNKNOWN } from './quick-words.ts';
import { WordMemo } from './word-memo.ts';
import { type Entry, type Reading, WordReader } from './word-reader.ts';

const STARTS_ROLE = WordFlag.startsRole | WordFlag.own;
const STARTS_TERM = WordFlag.startsTerm | WordFlag.own;
/** Shortest word that may be a misspelt one. */
const SHORTEST = 5;

/** What a block has to know of a word before it looks closer. */
export const EntryState = {
  /** No word of our own packs, and no name that running text is searched for starts with it. */
  unknown: 0,
  /** In no index so far: may be a misspelt word of ours, which is found out when its neighbours make it likely. */
  unsettled: 1,
  /** In a name of our own packs. */
  known: 2,
  /** Known, and some label may start with it. */
  starts: 3,
} as const;

/** What the search for labels has to know of a word, as bits; see `WindowFinder`. */
export const Trait = {
  /** A role, or a term, that running text is searched for starts with it. */
  startsRole: 1,
  startsTerm: 2,
  /** It is read in one way, as one word. */
  simple: 4,
  /** A role or a term may be this word alone. */
  alone: 8,
  grammar: 16,
  /** No label has it. */
  foreign: 32,
} as const;

/** Words remembered at most; what is remembered is dropped before it grows larger. */
const MOST = 1 << 15;
/** Room for words at the start; it is doubled when it is full. */
const FIRST = 1 << 12;
const NO_WORD: Entry = { surface: '', folded: '', form: '', grammar: false, readings: [] };

/**
 * Remembers the distinct written words of pages with what the search for labels has to know of them, so that a page
 * costs little more than splitting it. What else there is to say of a word is read when somebody asks.
 */
export class Vocabulary {
  readonly #index: TermIndex;
  readonly #reader: WordReader;
  readonly #quick: QuickWords;
  readonly #ownNear: NearWords;
  readonly #near: NearWords;
  readonly #memo = new WordMemo();
  #surfaces: string[] = [];
  #entries: (Entry | undefined)[] = [];
  /** Words that were found as they are written, or a negative number. */
  #quickForms: number[] = [];
  readonly #spelled = new Map<number, Entry>();
  states = new Uint8Array(FIRST);
  traits = new Uint8Array(FIRST);
  /** Numbers of simple words as form and as stem, and the shares of these (see `wordShare`). */
  forms = new Int32Array(FIRST);
  stems = new Int32Array(FIRST);
  formShares = new Int32Array(FIRST);
  stemShares = new Int32Array(FIRST);

  constructor(index: TermIndex) {
    this.#index = index;
    this.#reader = new WordReader(index);
    this.#quick = new QuickWords(index, this.#reader.shortForms());
    this.#ownNear = new NearWords(index, true);
    this.#near = new NearWords(index);
    this.#reserve();
  }

  /** Entry 0 is the unknown word: it stands for what does not fit any more. */
  #reserve(): void {
    this.#surfaces = [''];
    this.#entries = [NO_WORD];
    this.#quickForms = [UNKNOWN];
    this.#spelled.clear();
    this.states[0] = EntryState.unknown;
    this.traits[0] = Trait.foreign;
  }

  entry(number: number): Entry {
    const entry = this.#entries[number];
    if (entry) return entry;
    const surface = this.#surfaces[number];
    if (surface === undefined) throw new RangeError(`No word ${number}`);
    const quick = this.#quickForms[number] as number;
    const read = quick < 0 ? this.#reader.read(surface) : this.#reader.readSimple(surface, quick);
    this.#entries[number] = read;
    return read;
  }

  /** Numbers all words of a text. What is remembered is dropped before it grows too large. */
  read(tokens: Tokens, into: Uint32Array): void {
    if (this.#surfaces.length > MOST / 2) {
      this.#reserve();
      this.#memo.clear();
    }
    this.#memo.numberAll(tokens, into, (place) => this.#add(tokens, place));
  }

  #add(tokens: Tokens, place: number): number {
    const number = this.#surfaces.length;
    if (number >= MOST) return 0;
    if (number === this.states.length) this.#grow();
    const surface = tokens.surface(place);
    this.#surfaces.push(surface);
    this.#entries.push(undefined);
    const word = this.#quick.look(tokens, place);
    this.#quickForms.push(word);
    if (word === UNEVEN) this.#note(number, this.entry(number));
    else if (word === UNKNOWN) this.#noteUnknown(number, surface.length);
    else this.#noteSimple(number, word, this.#index.stem(word));
    return number;
  }

  #grow(): void {
    const size = this.states.length * 2;
    this.states = grown(this.states, new Uint8Array(size));
    this.traits = grown(this.traits, new Uint8Array(size));
    this.forms = grown(this.forms, new Int32Array(size));
    this.stems = grown(this.stems, new Int32Array(size));
    this.formShares = grown(this.formShares, new Int32Array(size));
    this.stemShares = grown(this.stemShares, new Int32Array(size));
  }

  #note(number: number, { grammar, readings, form }: Entry): void {
    const [only] = readings;
    if (grammar) {
      this.states[number] = EntryState.unknown;
      this.traits[number] = Trait.grammar;
    } else if (!only) this.#noteUnknown(number, mayBeMisspelt(form) ? form.length : 0);
    else if (readings.length === 1 && only.forms.length === 1) {
      this.#noteSimple(number, only.forms[0] ?? -1, only.stems[0] ?? -1);
    } else {
      this.states[number] = this.#stateOf(readings);
      this.traits[number] = 0;
    }
  }

  #noteUnknown(number: number, length: number): void {
    this.states[number] = length < SHORTEST ? EntryState.unknown : EntryState.unsettled;
    this.traits[number] = Trait.foreign;
  }

  #noteSimple(number: number, form: number, stem: number): void {
    const formFlags = this.#index.wordFlags(form);
    const stemFlags = this.#index.wordFlags(stem);
    const role = formFlags & WordFlag.startsRole;
    const term = stemFlags & WordFlag.startsTerm;
    const alone =
      (role && this.#index.hasWhole(prefixStep(0, form, true))) ||
      (term && this.#index.hasWhole(prefixStep(0, stem, false)));
    this.states[number] = stateOf((formFlags & STARTS_ROLE) | (stemFlags & STARTS_TERM));
    this.traits[number] = Trait.simple | role | term | (alone ? Trait.alone : 0);
    this.forms[number] = form;
    this.stems[number] = stem;
    this.formShares[number] = wordShare(form);
    this.stemShares[number] = wordShare(stem);
  }

  #stateOf(readings: Reading[]): number {
    let flags = 0;
    for (const { forms, stems } of readings) {
      flags |= this.#index.wordFlags(forms[0] ?? -1) & STARTS_ROLE;
      flags |= this.#index.wordFlags(stems[0] ?? -1) & STARTS_TERM;
    }
    return stateOf(flags);
  }

  /**
   * Looks for the word of our own packs that a misspelt one stands for; its readings are complete afterwards. Names of
   * imported classifications are taken in running text only as they are written.
   */
  settle(number: number): void {
    if (this.states[number] !== EntryState.unsettled) return;
    const entry = this.entry(number);
    entry.readings.push(...this.#edited(entry.form, this.#ownNear));
    this.states[number] = EntryState.unknown;
    if (entry.readings.length > 0) this.#note(number, entry);
  }

  /** The same for a title or a question: whatever word of the index it may stand for. */
  spellOut(number: number): Entry {
    const entry = this.entry(number);
    if (entry.grammar || entry.readings.some(({ how }) => how !== 'edit')) return entry;
    const known = this.#spelled.get(number);
    if (known) return known;
    const others = this.#reader.otherForms(entry.folded);
    const edited = others.length > 0 ? others : this.#edited(entry.form, this.#near);
    // "busines" has lost a letter, and is no plural.
    const isSlip = edited.length === 0 && entry.folded !== entry.form;
    const spelled = { ...entry, readings: isSlip ? this.#edited(entry.folded, this.#near) : edited };
    this.#spelled.set(number, spelled);
    return spelled;
  }

  /** A word that stands in no text as it is, resolved without being remembered. */
  lookWord(surface: string): Entry {
    return this.#reader.read(surface);
  }

  #edited(form: string, near: NearWords): Reading[] {
    return near.find(form).map((word) => this.#reader.ofWords([word], 'edit'));
  }
}

function grown<T extends Uint8Array | Int32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

function stateOf(flags: number): number {
  if (flags & (WordFlag.startsRole | WordFlag.startsTerm)) return EntryState.starts;
  return flags & WordFlag.own ? EntryState.known : EntryState.unknown;
}
