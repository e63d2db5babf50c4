import { fold, formOf } from '../text/inflection.ts';
import { Tokens } from '../text/tokens.ts';
import type { AbbreviationTable } from '../words/abbreviations.ts';
import { labelForms } from '../words/label-words.ts';

const tokens = new Tokens();

/** Words of sentences that say nothing about an occupation. */
const PLAIN = new Set(
  'a all an and any are as at be by for from in into is it its may not of on or other such that the their this to use using with'.split(
    ' ',
  ),
);
/** Endings that words of one family differ in (weld, welder, welding), longest first. */
const ENDINGS = [
  'ational',
  'ization',
  'ation',
  'izer',
  'ical',
  'ment',
  'tion',
  'ing',
  'ist',
  'ive',
  'ity',
  'er',
  'or',
  'al',
  'ic',
  'ed',
  'e',
  'y',
];

/** Words of a title or label in its order: folded, singular, abbreviations spelled out. */
export function titleWords(text: string, abbreviations: AbbreviationTable): string[] {
  return labelForms(text, abbreviations);
}

/** Words of a description or a task. `forms` remembers the form of each written word between texts. */
export function sentenceWords(text: string, forms: Map<string, string>): string[] {
  const words: string[] = [];
  tokens.read(text);
  for (let index = 0; index < tokens.count; index++) {
    const surface = tokens.surface(index);
    let form = forms.get(surface);
    if (form === undefined) {
      form = formOf(fold(surface));
      forms.set(surface, form);
    }
    if (form.length > 1 && !PLAIN.has(form)) words.push(form);
  }
  return words;
}

/** What words of one family share; rougher than an inflection, used only as evidence among other evidence. */
export function familyOf(form: string): string {
  const ending = ENDINGS.find((one) => form.length - one.length >= 4 && form.endsWith(one));
  const stem = ending ? form.slice(0, -ending.length) : form;
  return stem.replace(/(.)\1$/, '$1');
}
