import { AbbreviationTable } from './abbreviations.ts';
import { splitClosed } from './closed-up.ts';
import { fold, formOf, stemOfForm } from './inflection.ts';
import { labelForms } from './label-words.ts';
import { NearWords } from './near-words.ts';
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
/** What a block has to know of a word before it looks closer. */
export const EntryState = {
  unknown: 0,
  /** Unknown so far: may be a misspelt word of ours, which is found out when its neighbours make it likely. */
  unsettled: 1,
  known: 2,
  /** Known, and some label may start with it. */
  starts: 3,
} as const;

const MOST = 1 << 15;

/**
 * Resolves written words to words of the index: inflection, abbreviations, closed-up forms, typing errors. Each
 * distinct word is resolved once and remembered, so that a page costs little more than splitting it.
 */
export class Vocabulary {
  readonly #index: TermIndex;
  readonly #abbreviations: AbbreviationTable;
  readonly #near: NearWords;
  readonly #memo = new WordMemo(MOST);
  #entries: Entry[] = [];
  readonly states = new Uint8Array(MOST);

  constructor(index: TermIndex) {
    this.#index = index;
    this.#abbreviations = new AbbreviationTable(index.abbreviations());
    this.#near = new NearWords(index);
    this.#reserve();
  }

  /** Entry 0 is the unknown word: it stands for what does not fit any more. */
  #reserve(): void {
    this.#entries = [{ surface: '', folded: '', form: '', grammar: false, readings: [] }];
    this.states[0] = EntryState.unknown;
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
    this.states[number] = this.#stateOf(entry);
    return number;
  }

  #stateOf({ readings, form, grammar }: Entry): number {
    if (readings.length > 0)
      return readings.some((one) => this.#startsLabel(one)) ? EntryState.starts : EntryState.known;
    return !grammar && this.#near.mayBeMisspelt(form) ? EntryState.unsettled : EntryState.unknown;
  }

  #startsLabel({ forms, stems }: Reading): boolean {
    const [form = -1] = forms;
    const [stem = -1] = stems;
    return (form >= 0 && this.#index.startsRole(form)) || (stem >= 0 && this.#index.startsTerm(stem));
  }

  /** Looks for the word that a misspelt one stands for; its readings are complete afterwards. */
  settle(number: number): Entry {
    const entry = this.entry(number);
    if (this.states[number] === EntryState.unsettled) {
      entry.readings.push(...this.#edited(entry.form));
      this.states[number] = EntryState.unknown;
      if (entry.readings.length > 0) this.states[number] = this.#stateOf(entry);
    }
    return entry;
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
    const plain = this.#plain([form], 'plain', surface);
    if (plain) readings.push(plain);
    for (const { long, acronym, wrongCase } of this.#abbreviations.expand(surface)) {
      const reading = this.#plain(labelForms(long), acronym ? 'acronym' : 'abbreviation', long);
      if (reading) readings.push({ ...reading, wrongCase });
    }
    if (readings.length === 0) readings.push(...this.#closedUp(folded));
    for (const word of lists.settled.get(form) ?? []) {
      const reading = this.#plain([word], 'settled', word);
      if (reading) readings.push(reading);
    }
    return readings;
  }

  #plain(words: string[], how: Reading['how'], to: string): Reading | undefined {
    const forms = words.map((word) => this.#index.findWord(word));
    const stems = words.map((word) => this.#index.findWord(stemOfForm(word)));
    const known = words.every((_, place) => (forms[place] ?? -1) >= 0 || (stems[place] ?? -1) >= 0);
    return known ? { forms, stems, how, to, wrongCase: false } : undefined;
  }

  #closedUp(folded: string): Reading[] {
    return splitClosed(folded, this.#index).map((words) => this.#ofWords(words, 'closed-up'));
  }

  #edited(form: string): Reading[] {
    return this.#near.find(form).map((word) => this.#ofWords([word], 'edit'));
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
