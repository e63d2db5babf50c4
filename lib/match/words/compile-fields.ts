import type { FrameworkPack, Pack } from '../../pack/pack.ts';
import { fold, formOf } from '../text/inflection.ts';
import { Tokens } from '../text/tokens.ts';
import { isAcronym } from './abbreviations.ts';
import { isClassification } from './classification.ts';
import { Kind, kindOfWord } from './phrases.ts';
import { lists } from './word-lists.ts';

/** What tells that a text is about the field of work of a framework. */
export interface Field {
  /** The trade that the framework names, else its own short title. */
  name: string;
  /**
   * Words and phrases as forms, the words of a phrase with blanks between; `a + b` counts only where both stand, `a*`
   * is a stem (see `crudeStem`), capitals are an acronym.
   */
  words: string[];
  /** What acronyms and titles of the field, in capitals, stand for elsewhere, as forms. */
  otherMeanings: Record<string, string[]>;
}

/** Sentences of a framework that use a word before it counts as one of its field. */
const SENTENCES = 3;
/** Shorter words of sentences are seldom telling. */
const SHORTEST = 4;
/** Acronyms of two letters stand for too much. */
const SHORTEST_ACRONYM = 3;
/** Words that any job may have in its title or any framework in its names. */
const PLAIN =
  Kind.scope |
  Kind.seniority |
  Kind.place |
  Kind.contract |
  Kind.grade |
  Kind.noise |
  Kind.team |
  Kind.grammar |
  Kind.relation |
  Kind.entrant |
  Kind.relationBefore |
  Kind.loneHead |
  Kind.opposite |
  Kind.language;

const tokens = new Tokens();

/** The fields of the frameworks, in their order; a classification covers every trade and has none. */
export function fieldsOf(packs: Pack[]): Field[] {
  return packs.flatMap((pack) => (pack.kind === 'framework' ? [fieldOf(pack)] : []));
}

function fieldOf(pack: FrameworkPack): Field {
  const name = pack.trade ?? pack.short ?? pack.title ?? pack.id;
  const { contextWords } = pack;
  const otherMeanings = Object.fromEntries(
    Object.entries(pack.otherMeanings ?? {}).map(([short, others]) => [
      short.toUpperCase(),
      others.map((other) => formsOf(other).join(' ')),
    ]),
  );
  if (contextWords) return { name, words: contextWords.map(phraseOf), otherMeanings };
  return { name, words: isClassification(pack) ? [] : derivedWords(pack), otherMeanings };
}

function phraseOf(text: string): string {
  return text
    .split(' + ')
    .map((side) => formsOf(side).join(' '))
    .join(' + ');
}

/** Words of the framework's names and of its sentences that are no everyday words, and its names of several words. */
function derivedWords(pack: FrameworkPack): string[] {
  const words = new Set<string>();
  for (const name of namesOf(pack)) {
    const all = wordsOf(name);
    const forms = all.map(({ form }) => form);
    for (const one of all) {
      const word = tellingOf(one);
      if (word) words.add(word);
    }
    const content = forms.filter((form) => !lists.grammar.has(form));
    if (content.length > 1 && !content.every((form) => kindOfWord(form) & PLAIN)) words.add(forms.join(' '));
  }
  for (const [form, count] of sentenceWords(pack)) {
    if (count >= SENTENCES && form.length >= SHORTEST && isTelling(form)) words.add(`${crudeStem(form)}*`);
  }
  return [...words];
}

/** What a word of a name adds to the field: an acronym as it is, another as a stem, an everyday word nothing. */
function tellingOf({ form, surface }: { form: string; surface: string }): string | undefined {
  if (isAcronym(surface)) return surface.length >= SHORTEST_ACRONYM ? surface : undefined;
  return isTelling(form) ? `${crudeStem(form)}*` : undefined;
}

/** Verb, noun and person of one work alike: "bake", "baker", "baking". */
export function crudeStem(form: string): string {
  const short = form.replace(/(?<=.{3})(?:ing|ers?|ed)$/, '').replace(/(?<=.{3})e$/, '');
  return short.replace(/([bdgmnprt])\1$/, '$1');
}

function isTelling(form: string): boolean {
  return (
    form.length > 2 && !lists.everyday.has(form) && (kindOfWord(form) & PLAIN) === 0 && !/^\d/.test(form)
  );
}

function* namesOf({ roles = [], competencies = [] }: FrameworkPack): Generator<string> {
  for (const { title, labels = [] } of roles) {
    yield title;
    for (const { text } of labels) yield text;
  }
  for (const { kind, name, labels = [] } of competencies) {
    if (kind === 'topic' || kind === 'tool') continue;
    yield name;
    for (const { text } of labels) yield text;
  }
}

function sentenceWords({ roles = [], competencies = [] }: FrameworkPack): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string | undefined) => {
    for (const form of new Set(formsOf(text ?? ''))) counts.set(form, (counts.get(form) ?? 0) + 1);
  };
  for (const { summary, statements = [] } of roles) {
    count(summary);
    for (const { text } of statements) count(text);
  }
  for (const { definition, statements = [] } of competencies) {
    count(definition);
    for (const { text } of statements) count(text);
  }
  return counts;
}

/** The words of a text in its order, as forms and as they are written. */
export function wordsOf(text: string): { form: string; surface: string }[] {
  tokens.read(text);
  return Array.from({ length: tokens.count }, (_, place) => {
    const surface = tokens.surface(place);
    return { form: formOf(fold(surface)), surface };
  });
}

/** The words of a text as forms, in its order. */
export function formsOf(text: string): string[] {
  tokens.read(text);
  return Array.from({ length: tokens.count }, (_, place) => formOf(fold(tokens.surface(place))));
}
