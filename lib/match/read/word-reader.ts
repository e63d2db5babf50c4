import { WordFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import { fold, formOf, stemOfForm } from '../text/inflection.ts';
import { AbbreviationTable, singularOfAcronym } from '../words/abbreviations.ts';
import { labelForms } from '../words/label-words.ts';
import { otherGenders, splitCompound } from '../words/word-forms.ts';
import { lists } from '../words/word-lists.ts';
import { splitClosed } from './closed-up.ts';

const scopes = new Set(lists.scope);

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

/** Resolves a written word to words of the index: inflection, abbreviations, closed-up forms. */
export class WordReader {
  readonly #index: TermIndex;
  readonly #abbreviations: AbbreviationTable;

  constructor(index: TermIndex) {
    this.#index = index;
    this.#abbreviations = new AbbreviationTable(index.abbreviations());
  }

  /** Words that are short for others. */
  shortForms(): string[] {
    return this.#index.abbreviations().map(([short]) => short);
  }

  read(surface: string): Entry {
    const folded = fold(surface);
    const form = formOf(fold(singularOfAcronym(surface) ?? surface));
    const grammar = lists.grammar.has(folded);
    return { surface, folded, form, grammar, readings: grammar ? [] : this.#readings(surface, folded, form) };
  }

  /** The same for a word in plain letters that stands in the index as it is, but for the s of a plural. */
  readSimple(surface: string, word: number): Entry {
    const folded = surface.toLowerCase();
    const form = folded.slice(0, this.#index.wordLength(word));
    const reading = { forms: [word], stems: [this.#index.stem(word)], to: surface, wrongCase: false };
    return { surface, folded, form, grammar: false, readings: [{ ...reading, how: 'plain' }] };
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
        readings.push(this.ofWords(words, 'closed-up'));
      }
    }
    const settled = lists.settled.get(form);
    for (const word of settled ?? []) {
      const reading = this.#plainWord(word, 'settled', word);
      if (reading) readings.push(reading);
    }
    return readings;
  }

  /** A word of a title as a feminine form, or as a compound of two words of titles. */
  otherForms(folded: string): Reading[] {
    const isKnown = (word: string) => this.#index.findWord(word) >= 0;
    const same = otherGenders(folded).find(isKnown);
    const parts = same === undefined ? splitCompound(folded, isKnown) : undefined;
    const words = same === undefined ? (parts ?? []) : [same];
    if (words.length === 0) return [];
    const forms = words.map((word) => this.#index.findWord(word));
    return [this.ofWords(forms, same === undefined ? 'closed-up' : 'plain')];
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
    const needed = how === 'abbreviation' ? words.filter((word) => !this.#standsAside(word)) : words;
    const all = needed.map((word) => this.#plainWord(word, how, to));
    const known = all.filter((one) => one !== undefined);
    if (known.length < all.length || known.length === 0) return undefined;
    const forms = known.flatMap((one) => one.forms);
    return { forms, stems: known.flatMap((one) => one.stems), how, to, wrongCase: false };
  }

  /** RVP is short for a regional vice president: a word of reach that no label has stands aside in it. */
  #standsAside(word: string): boolean {
    return scopes.has(word) && this.#index.findWord(word) < 0;
  }

  /** How a word is read that stands for others of the index. */
  ofWords(words: number[], how: Reading['how']): Reading {
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
