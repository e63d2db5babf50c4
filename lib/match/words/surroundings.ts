import { type Fields, type SeenWord, standsAt } from './fields.ts';

/** What stands around a label: its block and the title line of the page. Asked of a block once, when it matters. */
export class Surroundings {
  readonly fields: Fields;
  /** On explicit lookup an acronym counts in any case. */
  readonly anyCase: boolean;
  readonly #block: string;
  readonly #title: readonly SeenWord[];
  #words: readonly SeenWord[] | undefined;
  #spokenOf: ReadonlySet<number> | undefined;

  constructor(block: string, pageTitle: string, fields: Fields, anyCase = false) {
    this.anyCase = anyCase;
    this.#block = block;
    this.#title = fields.titleWords(pageTitle);
    this.fields = fields;
  }

  /** Whether a word of a framework's field stands here that is none of these: an everyday title is no context for itself. */
  speaksBesides(words: ReadonlySet<string>, pack: number): boolean {
    if (this.fields.spokenOf(this.#title, words).has(pack)) return true;
    return this.fields.spokenOf(this.#read(), words).has(pack);
  }

  /** Whether the text is about the field of some other framework, and not about that of this one. */
  speaksOfOthers(pack: number): boolean {
    const all = this.#all();
    return all.size > 0 && !all.has(pack);
  }

  /** Whether something here shows that an acronym or a title means something else than in a framework's field. */
  hasOtherMeaning(name: string, pack?: number): boolean {
    const meanings = this.fields.otherMeanings(name, pack);
    if (meanings.length === 0) return false;
    const words = this.#read();
    return meanings.some((phrase) => words.some((_, place) => standsAt(phrase, words, place)));
  }

  #all(): ReadonlySet<number> {
    this.#spokenOf ??= this.fields.spokenOf(this.#read());
    return this.#spokenOf;
  }

  #read(): readonly SeenWord[] {
    this.#words ??= [...this.fields.words(this.#block), ...this.#title];
    return this.#words;
  }
}
