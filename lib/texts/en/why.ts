import type { Why, WhyNot } from '../../match/types.ts';
import { makeFormat } from '../format.ts';
import { makeQuotes } from '../quotes.ts';

const format = makeFormat('en');
const { list, plural } = format;
const { quoted, inText, inLabel } = makeQuotes(format, '“', '”');

type Words = { text?: string; label?: string }[];

/** What trades are called; a framework that names none is called by its own title. */
const trades: Record<string, string> = { sales: 'sales' };
const fieldName = (field: string) => trades[field] ?? field;

/** One sentence per rule that a match can rest on. */
const why = {
  name: () => 'It matches by its name.',
  label: (label) => `It matches “${label}”, another name in the source.`,
  alias: (label) => `It matches “${label}”, a name in common use.`,
  related: (label) => `“${label}” is near to this, not the same.`,
  generic: () => 'These everyday words also name a competency in this framework.',
  'no-context': (label, field) =>
    `“${label}” is used elsewhere too, and nothing beside it speaks of ${fieldName(field ?? 'its field')}.`,
  statement: () => 'Its statements are on this subject.',
  similar: (label) => `The words come close to “${label}”.`,
  'listed-words': (label) => `It shares its telling words with “${label}”.`,
} satisfies Record<Why['rule'], (label: string, field?: string) => string>;

/** One sentence per rule that stopped a near candidate. */
const whyNot = {
  'other-word': (name, words) =>
    words.some(({ text }) => text) && words.some(({ label }) => label)
      ? `The text says ${inText(words)} where ${name} needs ${inLabel(words)}.`
      : `A word of ${name} is another one in the text.`,
  'missing-word': (name, words) =>
    words.some(({ label }) => label)
      ? `The text lacks ${inLabel(words)}, which ${name} needs.`
      : `The text lacks a word that ${name} needs.`,
  'function-word': (name, words) =>
    words.some(({ text }) => text)
      ? `With ${inText(words)} this is another job than ${name}.`
      : `A word of the text makes it another job than ${name}.`,
  manages: (name) => `The title manages people who work as ${name}; it is not that job.`,
  'lone-word': (name, words) =>
    words.some(({ text }) => text)
      ? `${inText(words)} alone says too little to mean ${name}.`
      : `One word alone says too little to mean ${name}.`,
  case: (name, words) =>
    words.some(({ label }) => label)
      ? `${name} is a proper name, written ${inLabel(words)}.`
      : `${name} is a proper name, written otherwise.`,
  'no-context': (name) =>
    `Nothing around these words speaks of their field, and ${name} is used elsewhere too.`,
  'other-meaning': (name, words) =>
    words.some(({ text }) => text)
      ? `Beside ${inText(words)} these letters mean something else than ${name}.`
      : `Here the letters mean something else than ${name}.`,
  generic: (name) => `${name} is everyday English; in running text it is not marked.`,
  opposite: (name, words) =>
    words.some(({ text }) => text)
      ? `${inText(words)} is the opposite of what ${name} says.`
      : `The text says the opposite of ${name}.`,
  'not-scanned': (name) => `${name} stands in a part that Rung leaves out, such as benefits or legal notes.`,
} satisfies Record<WhyNot['rule'], (name: string, words: Words) => string>;

/** Why something matched, and what stopped a near candidate. */
export const whyTexts = {
  why,
  whyNot,
  whyParts: {
    expanded: (from: string, to: string) => `“${from}” is read as “${to}”.`,
    edited: (from: string, to: string) => `“${from}” is read as “${to}”, a near spelling.`,
    reordered: 'The words stand in another order.',
    shared: (words: string[]) => `Its names hold ${quoted(words)}.`,
    lacking: (words: string[]) => `Its names lack ${quoted(words)}.`,
    unmapped: (parts: string[]) => `Left aside, not in any framework: ${list(parts)}.`,
  },
  /** Why something stands among the results of a search. */
  searchWhy: {
    name: () => 'This is its name.',
    label: (label: string) => `It is also named “${label}”.`,
    begins: (label: string) => `“${label}” has words that begin so.`,
    near: (label: string) => `“${label}” is spelt much like this.`,
  },
  /** What a longer text holds. */
  passage: {
    holds: (n: number) =>
      plural(n, {
        one: 'This text names one thing that the frameworks here know.',
        other: 'This text names # things that the frameworks here know.',
      }),
    none: 'This text names nothing that the frameworks here know.',
    noWords: 'There is no word in this, only signs and numbers: nothing here is near to it.',
    wrote: (text: string) => `The text says “${text}”.`,
    possible: 'Possible only.',
  },
};
