import { singularOfAcronym } from './abbreviations.ts';
import { crudeStem, type Field, formsOf, wordsOf } from './compile-fields.ts';
import type { TermIndex } from './open-index.ts';

/** A phrase of fields: the words behind its first, what must stand elsewhere in the text, and whose it is. */
interface Telling {
  rest: string[];
  beside: string | undefined;
  pack: number;
}
const NONE: ReadonlySet<string> = new Set();
const known = new WeakMap<TermIndex, Fields>();

/** The fields of work of an index's frameworks. */
export function fieldsOf(index: TermIndex): Fields {
  const found = known.get(index);
  if (found) return found;
  const fields = new Fields(index.fields());
  known.set(index, fields);
  return fields;
}

/** Tells what a text is about: what an acronym in prose and an everyday title need (matching.md, Titles 2 and 9). */
export class Fields {
  readonly #fields: readonly Field[];
  readonly #byFirst = new Map<string, Telling[]>();
  readonly #meanings = new Map<string, { pack: number; phrases: string[][] }[]>();

  constructor(fields: readonly Field[]) {
    this.#fields = fields;
    for (const [pack, { words, otherMeanings }] of fields.entries()) {
      for (const word of words) this.#add(word, pack);
      for (const [short, others] of Object.entries(otherMeanings)) {
        const found = this.#meanings.get(short.toUpperCase()) ?? [];
        found.push({ pack, phrases: others.map(formsOf) });
        this.#meanings.set(short.toUpperCase(), found);
      }
    }
  }

  #add(word: string, pack: number): void {
    const [phrase = '', beside] = word.split(' + ');
    const [first = '', ...rest] = phrase.split(' ');
    this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { rest, beside, pack }]);
  }

  /** Whether a word by itself tells the field of a framework. */
  isWordOf(form: string, pack: number): boolean {
    const own = [...(this.#byFirst.get(form) ?? []), ...(this.#byFirst.get(`${crudeStem(form)}*`) ?? [])];
    return own.some((one) => one.pack === pack && one.rest.length === 0 && one.beside === undefined);
  }

  /** What the field of a framework is called. */
  name(pack: number): string {
    return this.#fields[pack]?.name ?? '';
  }

  /**
   * Numbers of the frameworks whose field a text speaks of.
   * @param without words that say nothing here: those of the title that needs the context
   */
  spokenOf(text: string, without: ReadonlySet<string> = NONE): ReadonlySet<number> {
    const words = wordsOf(text);
    const forms = words.map(({ form }) => form);
    const packs = new Set<number>();
    for (const [place, { form, surface }] of words.entries()) {
      if (without.has(form)) continue;
      for (const key of [form, `${crudeStem(form)}*`, singularOfAcronym(surface) ?? surface]) {
        for (const { rest, beside, pack } of this.#byFirst.get(key) ?? []) {
          if (packs.has(pack) || !standsAt(rest, forms, place + 1)) continue;
          if (beside === undefined || forms.includes(beside)) packs.add(pack);
        }
      }
    }
    return packs;
  }

  /**
   * Whether a text shows that an acronym or a title means something else in it than in the field of a framework.
   * @param pack number of the framework; of any where it is left out
   */
  hasOtherMeaning(acronym: string, text: string, pack?: number): boolean {
    const short = acronym.toUpperCase();
    const meanings = this.#meanings.get(short) ?? this.#meanings.get(short.replace(/S$/, ''));
    if (!meanings) return false;
    const forms = formsOf(text);
    return meanings
      .filter((one) => pack === undefined || one.pack === pack)
      .some(({ phrases }) =>
        phrases.some((words) => forms.some((_, place) => standsAt(words, forms, place))),
      );
  }
}

function standsAt(words: readonly string[], forms: readonly string[], at: number): boolean {
  return words.every((word, place) => forms[at + place] === word);
}
