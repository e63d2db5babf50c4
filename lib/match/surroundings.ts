import type { Fields } from './fields.ts';

/** What stands around a label: its block and the title line of the page. Asked of a block once, when it matters. */
export class Surroundings {
  readonly text: string;
  readonly fields: Fields;
  #spokenOf: ReadonlySet<number> | undefined;

  /** On explicit lookup an acronym counts in any case. */
  readonly anyCase: boolean;

  constructor(block: string, pageTitle: string, fields: Fields, anyCase = false) {
    this.anyCase = anyCase;
    this.text = `${block}\n${pageTitle}`;
    this.fields = fields;
  }

  /** Whether a word of the field of a framework stands here. */
  speaksOf(pack: number): boolean {
    return this.#all().has(pack);
  }

  /** Whether one stands here that is none of these words: an everyday title is no context for itself. */
  speaksBesides(words: ReadonlySet<string>, pack: number): boolean {
    return this.speaksOf(pack) && this.fields.spokenOf(this.text, words).has(pack);
  }

  /** Whether the text is about the field of some other framework, and not about that of this one. */
  speaksOfOthers(pack: number): boolean {
    const all = this.#all();
    return all.size > 0 && !all.has(pack);
  }

  #all(): ReadonlySet<number> {
    this.#spokenOf ??= this.fields.spokenOf(this.text);
    return this.#spokenOf;
  }

  /** Whether something here shows that an acronym or a title means something else than in a framework's field. */
  hasOtherMeaning(acronym: string, pack?: number): boolean {
    return this.fields.hasOtherMeaning(acronym, this.text, pack);
  }
}
