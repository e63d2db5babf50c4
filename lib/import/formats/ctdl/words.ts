import { MAX_MEMBER_TEXTS, MAX_TEXT_DEPTH } from '../../../limits.ts';
import { asList, asText, isObject, member } from '../../values/json.ts';
import { languageTag } from '../../values/language-tag.ts';

/** A text and the language it is said to be in; empty where nothing is said. */
export interface Words {
  text: string;
  language: string;
}

/** The texts of a member: plain, `@value` objects, language maps, or lists of them. Of another type: none. */
export function wordsOf(value: unknown, language = '', depth = 0): Words[] {
  if (typeof value === 'string') return [{ text: value, language }];
  if (typeof value === 'number') return [{ text: String(value), language }];
  if (depth >= MAX_TEXT_DEPTH) return [];
  if (Array.isArray(value)) {
    return value.slice(0, MAX_MEMBER_TEXTS).flatMap((one) => wordsOf(one, language, depth + 1));
  }
  if (!isObject(value)) return [];
  const plain = member(value, '@value');
  if (plain !== undefined) {
    const said = languageTag(asText(member(value, '@language'))) ?? language;
    return wordsOf(plain, said, depth + 1);
  }
  return Object.entries(value)
    .slice(0, MAX_MEMBER_TEXTS)
    .flatMap(([name, text]) => {
      const tag = languageTag(name);
      return tag || name === '@none' ? wordsOf(text, tag ?? language, depth + 1) : [];
    });
}

/** Texts in the language wanted, those without a language too; in the first language given where there are none. */
export function wordsIn(value: unknown, wanted: string): string[] {
  const all = wordsOf(value);
  const fits = all.filter(({ language }) => language === '' || sameLanguage(language, wanted));
  const chosen = fits.length > 0 ? fits : all.filter(({ language }) => language === all[0]?.language);
  return chosen.map(({ text }) => text);
}

/** Whether a member is given in more languages than one. */
export function isManyTongued(value: unknown): boolean {
  const [first, ...rest] = wordsOf(value).filter(({ language }) => language !== '');
  return first !== undefined && rest.some(({ language }) => !sameLanguage(language, first.language));
}

/** Addresses and ids that a member refers to: texts, nodes with an `@id`, lists of either. */
export function refsIn(value: unknown, idOf: (node: object) => string | undefined): string[] {
  return asList(isObject(value) ? (member(value, '@list', '@set') ?? value) : value).flatMap((one) => {
    if (typeof one === 'string') return [one];
    if (!isObject(one)) return [];
    return idOf(one) ?? (asText(member(one, '@id', 'id', '@value')) || []);
  });
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-', 1)[0]?.toLowerCase() === b.split('-', 1)[0]?.toLowerCase();
}
