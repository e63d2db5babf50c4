import { HASH_START, hashOn } from '../text/hash.ts';
import { fold, formOf, stemOfForm } from '../text/inflection.ts';
import { Tokens } from '../text/tokens.ts';
import type { AbbreviationTable } from '../words/abbreviations.ts';
import { labelForms } from '../words/label-words.ts';
import { lists } from '../words/word-lists.ts';

/** Numbers the words of all labels, with their stems. */
export class Lexicon {
  readonly texts: string[] = [];
  readonly stems: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #abbreviations: AbbreviationTable;
  readonly #tokens = new Tokens();
  /** Numbers of a written word; none for a word without a meaning of its own. */
  readonly #written = new Map<string, number[]>();

  constructor(abbreviations: AbbreviationTable) {
    this.#abbreviations = abbreviations;
  }

  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const id = this.texts.push(word) - 1;
    this.#numbers.set(word, id);
    this.stems.push(id);
    const stem = word.endsWith('+') ? word : stemOfForm(word);
    if (stem !== word) this.stems[id] = this.number(stem);
    return id;
  }

  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  stem(word: number): number {
    return this.stems[word] as number;
  }

  /** A name as it is written, one word that stands for nothing else. */
  asWritten(text: string): number[] {
    return [this.number(formOf(fold(text)))];
  }

  /** Forms of a name in its order, as `labelForms` gives them; each written word is looked at once. */
  forms(text: string): number[] {
    const tokens = this.#tokens.read(text);
    const forms: number[] = [];
    for (let place = 0; place < tokens.count; place++) forms.push(...this.#formsOf(tokens.surface(place)));
    return forms.length > 0 ? forms : labelForms(text).map((word) => this.number(word));
  }

  #formsOf(surface: string): number[] {
    const known = this.#written.get(surface);
    if (known) return known;
    const folded = fold(surface);
    const words = lists.grammar.has(folded) ? [] : this.#spelledOut(surface, folded);
    const numbers = words.map((word) => this.number(word));
    this.#written.set(surface, numbers);
    return numbers;
  }

  #spelledOut(surface: string, folded: string): string[] {
    const expansion = this.#abbreviations.expand(surface, folded).find(({ wrongCase }) => !wrongCase);
    return expansion ? labelForms(expansion.long) : [formOf(folded)];
  }

  /** Hash of two words written as one, as it stands in the filter of closed-up forms. */
  closedUp(first: number, second: number): number {
    return hashOn(hashOn(HASH_START, this.texts[first] ?? ''), this.texts[second] ?? '');
  }
}
