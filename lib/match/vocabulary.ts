import { AbbreviationTable } from './abbreviations.ts';
import { splitClosed } from './closed-up.ts';
import { tableHash } from './hash.ts';
import { fold, formOf, stemOfForm } from './inflection.ts';
import { labelForms } from './label-words.ts';
import { NearWords } from './near-words.ts';
import type { TermIndex } from './open-index.ts';
import type { Tokens } from './tokens.ts';
import { lists } from './word-lists.ts';

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
  raw: string;
  surface: string;
  folded: string;
  form: string;
  grammar: boolean;
  readings: Reading[];
}

const MOST = 1 << 15;

/**
 * Resolves written words to words of the index: inflection, abbreviations, closed-up forms, typing errors. Each
 * distinct word is resolved once and remembered, so that a page costs little more than splitting it.
 */
export class Vocabulary {
  readonly #index: TermIndex;
  readonly #abbreviations: AbbreviationTable;
  readonly #near: NearWords;
  #entries: Entry[] = [];
  readonly #table = new Uint32Array(MOST * 4);
  /** Per entry: stem of its only reading + 1; 0 where it has none, grammar or more than one are in `kinds`. */
  readonly stems = new Uint32Array(MOST);
  readonly kinds = new Uint8Array(MOST);

  constructor(index: TermIndex) {
    this.#index = index;
    this.#abbreviations = new AbbreviationTable(index.abbreviations());
    this.#near = new NearWords(index);
    this.#reserve();
  }

  /** Entry 0 is the unknown word: it stands for what does not fit any more. */
  #reserve(): void {
    this.#entries = [{ raw: '', surface: '', folded: '', form: '', grammar: false, readings: [] }];
    this.kinds[0] = 0;
    this.stems[0] = 0;
  }

  entry(number: number): Entry {
    const entry = this.#entries[number];
    if (!entry) throw new RangeError(`No word ${number}`);
    return entry;
  }

  /** Drops what is remembered when it has grown large; called between texts only. */
  trim(): void {
    if (this.#entries.length < MOST - 4096) return;
    this.#reserve();
    this.#table.fill(0);
  }

  /** Entry number of a word of a text; resolves it at first sight. */
  look(tokens: Tokens, index: number): number {
    const mask = this.#table.length - 1;
    const start = tokens.starts[index] as number;
    const length = (tokens.ends[index] as number) - start;
    let slot = tableHash((tokens.hashes[index] as number) ^ length) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const number = (this.#table[slot] as number) - 1;
      if (number < 0) break;
      const { raw } = this.#entries[number] as Entry;
      if (raw.length === length && tokens.text.startsWith(raw, start)) return number;
    }
    if (this.#entries.length >= MOST) return 0;
    const number = this.#add(tokens, index);
    this.#table[slot] = number + 1;
    return number;
  }

  /** A word that stands in no text as it is, resolved without being remembered. */
  lookWord(surface: string): Entry {
    return this.#resolve(surface, surface);
  }

  #resolve(surface: string, raw: string): Entry {
    const folded = fold(surface);
    const form = formOf(folded);
    const grammar = lists.grammar.has(folded);
    return { raw, surface, folded, form, grammar, readings: this.#readings(surface, folded, form, grammar) };
  }

  #add(tokens: Tokens, index: number): number {
    const raw = tokens.text.slice(tokens.starts[index], tokens.ends[index]);
    const entry = this.#resolve(tokens.surface(index), raw);
    const { readings, grammar } = entry;
    const number = this.#entries.push(entry) - 1;
    const [first] = readings;
    this.stems[number] = readings.length === 1 && first?.stems.length === 1 ? (first.stems[0] ?? -1) + 1 : 0;
    this.kinds[number] = grammar ? 1 : readings.length === 0 ? 0 : (this.stems[number] as number) > 0 ? 2 : 3;
    return number;
  }

  #readings(surface: string, folded: string, form: string, grammar: boolean): Reading[] {
    if (grammar) return [];
    const readings: Reading[] = [];
    const plain = this.#plain([form], 'plain', surface);
    if (plain) readings.push(plain);
    for (const { long, acronym, wrongCase } of this.#abbreviations.expand(surface)) {
      const reading = this.#plain(labelForms(long), acronym ? 'acronym' : 'abbreviation', long);
      if (reading) readings.push({ ...reading, wrongCase });
    }
    if (readings.length === 0) readings.push(...this.#closedUp(folded));
    if (readings.length === 0) readings.push(...this.#edited(form));
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
    return splitClosed(folded, this.#index).map((words) => ({
      forms: words,
      stems: words.map((word) => this.#index.stem(word)),
      how: 'closed-up',
      to: words.map((word) => this.#index.wordText(word)).join(' '),
      wrongCase: false,
    }));
  }

  #edited(form: string): Reading[] {
    return this.#near.find(form).map((word) => ({
      forms: [word],
      stems: [this.#index.stem(word)],
      how: 'edit',
      to: this.#index.wordText(word),
      wrongCase: false,
    }));
  }
}
