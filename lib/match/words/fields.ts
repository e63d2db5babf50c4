import type { TermIndex } from '../index/open-index.ts';
import { fold, formOf } from '../text/inflection.ts';
import { Tokens } from '../text/tokens.ts';
import { singularOfAcronym } from './abbreviations.ts';
import { crudeStem, type Field } from './compile-fields.ts';

/** A phrase of fields: the words behind its first, what must stand elsewhere in the text, and whose it is. */
interface Telling {
  rest: string[];
  beside: string | undefined;
  packs: readonly number[];
}
const NONE: ReadonlySet<string> = new Set();
const NOTHING: readonly Telling[] = [];
/** Written words remembered at most. */
const MOST_SEEN = 1 << 14;
const tokens = new Tokens();
/** A word of a text, as a form, with the phrases that it opens. */
export interface SeenWord {
  form: string;
  tellings: readonly Telling[];
}
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
  #title: { text: string; words: SeenWord[] } | undefined;
  readonly #meanings = new Map<string, string[][]>();
  readonly #seen = new Map<string, SeenWord>();
  readonly #byFirst = new Map<string, Telling[]>();

  constructor(fields: readonly Field[]) {
    this.#fields = fields;
    const packsOf = new Map<Field, number[]>();
    for (const [pack, field] of fields.entries()) packsOf.set(field, [...(packsOf.get(field) ?? []), pack]);
    for (const [field, packs] of packsOf) for (const word of field.words) this.#add(word, packs);
  }

  #add(word: string, packs: readonly number[]): void {
    const [phrase = '', beside] = word.split(' + ');
    const [first = '', ...rest] = phrase.split(' ');
    const found = this.#byFirst.get(first);
    if (found) found.push({ rest, beside, packs });
    else this.#byFirst.set(first, [{ rest, beside, packs }]);
  }

  /** Whether a word by itself tells the field of a framework. */
  isWordOf(form: string, pack: number): boolean {
    const own = [...(this.#byFirst.get(form) ?? []), ...(this.#byFirst.get(`${crudeStem(form)}*`) ?? [])];
    return own.some((one) => one.packs.includes(pack) && one.rest.length === 0 && one.beside === undefined);
  }

  /** What the field of a framework is called. */
  name(pack: number): string {
    return this.#fields[pack]?.name ?? '';
  }

  /** The words of the title line of a page, which is the same for all its blocks. */
  titleWords(title: string): readonly SeenWord[] {
    if (this.#title?.text !== title) this.#title = { text: title, words: this.words(title) };
    return this.#title.words;
  }

  /** The words of a text with what they tell; each written word is looked at once. */
  words(text: string): SeenWord[] {
    tokens.read(text);
    return Array.from({ length: tokens.count }, (_, place) => this.#see(tokens.surface(place)));
  }

  #see(surface: string): SeenWord {
    const known = this.#seen.get(surface);
    if (known) return known;
    if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
    const form = formOf(fold(surface));
    const keys = [form, `${crudeStem(form)}*`, singularOfAcronym(surface) ?? surface];
    const tellings = [...new Set(keys)].flatMap((key) => this.#byFirst.get(key) ?? []);
    const word = { form, tellings: tellings.length > 0 ? tellings : NOTHING };
    this.#seen.set(surface, word);
    return word;
  }

  /**
   * Numbers of the frameworks whose field words speak of.
   * @param without words that say nothing here: those of the title that needs the context
   */
  spokenOf(words: readonly SeenWord[], without: ReadonlySet<string> = NONE): ReadonlySet<number> {
    const packs = new Set<number>();
    for (const [place, { form, tellings }] of words.entries()) {
      if (tellings === NOTHING || without.has(form)) continue;
      for (const { rest, beside, packs: own } of tellings) {
        if (!standsAt(rest, words, place + 1)) continue;
        if (beside !== undefined && !words.some((one) => one.form === beside)) continue;
        for (const pack of own) packs.add(pack);
      }
    }
    return packs;
  }

  /** What an acronym or a title stands for outside the field of a framework, or of any; none for most. */
  otherMeanings(name: string, pack?: number): string[][] {
    const key = `${pack ?? ''} ${name}`;
    const known = this.#meanings.get(key);
    if (known) return known;
    if (this.#meanings.size >= MOST_SEEN) this.#meanings.clear();
    const found = this.#findMeanings(name.toUpperCase(), pack);
    this.#meanings.set(key, found);
    return found;
  }

  #findMeanings(short: string, pack: number | undefined): string[][] {
    const fields = pack === undefined ? new Set(this.#fields) : [this.#fields[pack]];
    const found: string[][] = [];
    for (const field of fields) {
      const others = field?.otherMeanings[short] ?? field?.otherMeanings[short.replace(/S$/, '')];
      for (const other of others ?? []) found.push(other.split(' '));
    }
    return found;
  }
}

/** Whether words stand at a place of others. */
export function standsAt(phrase: readonly string[], words: readonly SeenWord[], at: number): boolean {
  return phrase.every((word, place) => words[at + place]?.form === word);
}
