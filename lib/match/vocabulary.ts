import { AbbreviationTable } from './abbreviations.ts';
import { splitClosed } from './closed-up.ts';
import { prefixStep, wordShare } from './hash.ts';
import { WordFlag } from './index-format.ts';
import { fold, formOf, stemOfForm } from './inflection.ts';
import { labelForms } from './label-words.ts';
import { mayBeMisspelt, NearWords } from './near-words.ts';
import type { TermIndex } from './open-index.ts';
import type { Tokens } from './tokens.ts';
import { lists } from './word-lists.ts';
import { WordMemo } from './word-memo.ts';

/** One way to read a written word as words of labels. */
export interface Reading {
  /** Words as forms (roles) and as stems (terms); -1 where the index has none. */
  forms: number[];
  stems: number[];
  how: 'plain' | 'abbreviation' | 'acronym' | 'closed-up' | 'edit' | 'settled';
  /** What it stands for, where it is not the word itself. */
  to: string;
  wrongCase: boolean;
}
/** A distinct written word, resolved once. */
export interface Entry {
  surface: string;
  folded: string;
  form: string;
  grammar: boolean;
  readings: Reading[];
}
const STARTS_ROLE = WordFlag.startsRole | WordFlag.own;
const STARTS_TERM = WordFlag.startsTerm | WordFlag.own;

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

/**
 * Resolves written words to words of the index: inflection, abbreviations, closed-up forms, typing errors. Each
 * distinct word is resolved once and remembered, so that a page costs little more than splitting it.
 */
export class Vocabulary {
  readonly #index: TermIndex;
  readonly #abbreviations: AbbreviationTable;
  readonly #ownNear: NearWords;
  readonly #near: NearWords;
  readonly #memo = new WordMemo();
  #entries: Entry[] = [];
  readonly #spelled = new Map<number, Entry>();
  readonly states = new Uint8Array(MOST);
  readonly traits = new Uint8Array(MOST);
  /** Shares of simple words, as form and as stem (see `wordShare`). */
  readonly formShares = new Int32Array(MOST);
  readonly stemShares = new Int32Array(MOST);

  constructor(index: TermIndex) {
    this.#index = index;
    this.#abbreviations = new AbbreviationTable(index.abbreviations());
    this.#ownNear = new NearWords(index, true);
    this.#near = new NearWords(index);
    this.#reserve();
  }

  /** Entry 0 is the unknown word: it stands for what does not fit any more. */
  #reserve(): void {
    this.#entries = [{ surface: '', folded: '', form: '', grammar: false, readings: [] }];
    this.#spelled.clear();
    this.states[0] = EntryState.unknown;
    this.traits[0] = Trait.foreign;
  }

  entry(number: number): Entry {
    const entry = this.#entries[number];
    if (!entry) throw new RangeError(`No word ${number}`);
    return entry;
  }

  /** Numbers all words of a text. What is remembered is dropped before it grows too large. */
  read(tokens: Tokens, into: Uint32Array): void {
    if (this.#entries.length > MOST / 2) {
      this.#reserve();
      this.#memo.clear();
    }
    this.#memo.numberAll(tokens, into, (place) => this.#add(tokens.surface(place)));
  }

  #add(surface: string): number {
    if (this.#entries.length >= MOST) return 0;
    const entry = this.#resolve(surface);
    const number = this.#entries.push(entry) - 1;
    this.#note(number, entry);
    return number;
  }

  #note(number: number, entry: Entry): void {
    this.states[number] = this.#stateOf(entry);
    this.traits[number] = this.#traitsOf(entry);
    const [only] = entry.readings;
    if (!only) return;
    this.formShares[number] = wordShare(only.forms[0] ?? -1);
    this.stemShares[number] = wordShare(only.stems[0] ?? -1);
  }

  #traitsOf({ grammar, readings }: Entry): number {
    if (grammar) return Trait.grammar;
    const [only] = readings;
    if (!only) return Trait.foreign;
    if (readings.length > 1 || only.forms.length > 1) return 0;
    const [form = -1] = only.forms;
    const [stem = -1] = only.stems;
    const role = this.#index.wordFlags(form) & WordFlag.startsRole;
    const term = this.#index.wordFlags(stem) & WordFlag.startsTerm;
    const alone =
      (role && this.#index.hasWhole(prefixStep(0, form, true))) ||
      (term && this.#index.hasWhole(prefixStep(0, stem, false)));
    return Trait.simple | role | term | (alone ? Trait.alone : 0);
  }

  #stateOf({ readings, form, grammar }: Entry): number {
    if (readings.length === 0)
      return !grammar && mayBeMisspelt(form) ? EntryState.unsettled : EntryState.unknown;
    let flags = 0;
    for (const { forms, stems } of readings) {
      flags |= this.#index.wordFlags(forms[0] ?? -1) & STARTS_ROLE;
      flags |= this.#index.wordFlags(stems[0] ?? -1) & STARTS_TERM;
    }
    if (flags & (WordFlag.startsRole | WordFlag.startsTerm)) return EntryState.starts;
    return flags & WordFlag.own ? EntryState.known : EntryState.unknown;
  }

  /**
   * Looks for the word of our own packs that a misspelt one stands for; its readings are complete afterwards. Names of
   * imported classifications are taken in running text only as they are written.
   */
  settle(number: number): Entry {
    const entry = this.entry(number);
    if (this.states[number] === EntryState.unsettled) {
      entry.readings.push(...this.#edited(entry.form, this.#ownNear));
      this.#note(number, entry);
      if (entry.readings.length === 0) this.states[number] = EntryState.unknown;
    }
    return entry;
  }

  /** The same for a title or a question: whatever word of the index it may stand for. */
  spellOut(number: number): Entry {
    const entry = this.entry(number);
    if (entry.grammar || entry.readings.some(({ how }) => how !== 'edit')) return entry;
    const known = this.#spelled.get(number);
    if (known) return known;
    const spelled = { ...entry, readings: this.#edited(entry.form, this.#near) };
    this.#spelled.set(number, spelled);
    return spelled;
  }

  /** A word that stands in no text as it is, resolved without being remembered. */
  lookWord(surface: string): Entry {
    return this.#resolve(surface);
  }

  #resolve(surface: string): Entry {
    const folded = fold(surface);
    const form = formOf(folded);
    const grammar = lists.grammar.has(folded);
    return { surface, folded, form, grammar, readings: grammar ? [] : this.#readings(surface, folded, form) };
  }

  #readings(surface: string, folded: string, form: string): Reading[] {
    const readings: Reading[] = [];
    const plain = this.#plainWord(form, 'plain', surface);
    if (plain) readings.push(plain);
    for (const { long, acronym, wrongCase } of this.#abbreviations.expand(surface, folded)) {
      const reading = this.#plain(labelForms(long), acronym ? 'acronym' : 'abbreviation', long);
      if (reading) readings.push({ ...reading, wrongCase });
    }
    if (!readings.some((reading) => this.#isOwn(reading))) {
      for (const words of splitClosed(folded, form, this.#index)) {
        readings.push(this.#ofWords(words, 'closed-up'));
      }
    }
    const settled = lists.settled.get(form);
    for (const word of settled ?? []) {
      const reading = this.#plainWord(word, 'settled', word);
      if (reading) readings.push(reading);
    }
    return readings;
  }

  #isOwn({ forms, stems }: Reading): boolean {
    const flags = this.#index.wordFlags(forms[0] ?? -1) | this.#index.wordFlags(stems[0] ?? -1);
    return (flags & WordFlag.own) !== 0;
  }

  #plainWord(word: string, how: Reading['how'], to: string): Reading | undefined {
    const form = this.#index.findWord(word);
    if (form >= 0) return { forms: [form], stems: [this.#index.stem(form)], how, to, wrongCase: false };
    const stem = stemOfForm(word);
    const found = stem === word ? -1 : this.#index.findWord(stem);
    return found < 0 ? undefined : { forms: [-1], stems: [found], how, to, wrongCase: false };
  }

  #plain(words: string[], how: Reading['how'], to: string): Reading | undefined {
    const all = words.map((word) => this.#plainWord(word, how, to));
    const known = all.filter((one) => one !== undefined);
    if (known.length < all.length) return undefined;
    const forms = known.flatMap((one) => one.forms);
    return { forms, stems: known.flatMap((one) => one.stems), how, to, wrongCase: false };
  }

  #edited(form: string, near: NearWords): Reading[] {
    return near.find(form).map((word) => this.#ofWords([word], 'edit'));
  }

  #ofWords(words: number[], how: Reading['how']): Reading {
    const stems = words.map((word) => this.#index.stem(word));
    return {
      forms: words,
      stems,
      how,
      to: words.map((word) => this.#index.wordText(word)).join(' '),
      wrongCase: false,
    };
  }
}
