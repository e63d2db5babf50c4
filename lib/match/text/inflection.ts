import { foldName } from '../../fold-name.ts';
import { lists } from '../words/word-lists.ts';

const { whole, wholeIng, wholeIon, americanDouble, spellings, stems, nouns, irregular } = lists.inflections;
const wholes = new Set(whole);
const ings = new Set(wholeIng);
const ions = new Set(wholeIon);
const nounBases = new Set(nouns);
const doubles = new RegExp(`^(${americanDouble.join('|')})l(ed|ing|er|ers)$`);
const spelling = new Map(Object.entries(spellings));
const stemOf = new Map(Object.entries(stems));
const odd = new Map(Object.entries(irregular));

/** Words whose form or stem the lists name; the rules alone would tell it wrongly. */
export const unevenWords = [...wholes, ...spelling.keys(), ...stemOf.keys(), ...nounBases, ...odd.keys()];

/** Lower case, compatibility forms and accents folded: "Résumé" and "resume" are one word. */
export function fold(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  const lower = foldName(word);
  return isAscii(lower)
    ? lower
    : lower.normalize('NFD').replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

/** Nearly every word is; it needs none of the slow steps. */
function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/** The singular of a regular plural; words whose s belongs to them stay. Takes and gives folded words. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || wholes.has(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  const before = word.at(-2) ?? '';
  if (before === 'e') return /(?:ss|sh|ch|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  return 'sui'.includes(before) ? word : word.slice(0, -1);
}

/** One spelling for British and American ones. Not every result is a word; both sides of a comparison pass here. */
function american(word: string): string {
  const listed = spelling.get(word);
  if (listed) return listed;
  // The letters that a pattern needs are looked for first: most words have none of them.
  const single = word.includes('ll') ? word.replace(doubles, '$1$2') : word;
  if (single.length < 6) return single;
  let changed = single;
  if (changed.includes('is')) changed = changed.replace(/is(e|ed|es|er|ing|ation|ational)$/, 'iz$1');
  if (changed.includes('ys')) changed = changed.replace(/ys(e|ed|es|ing)$/, 'yz$1');
  return changed.includes('our') ? changed.replace(/our(s|ed|ing|al|able)?$/, 'or$1') : changed;
}

/**
 * The form under which a word is known: plural and singular, British and American spelling are inflections and no
 * edits (matching.md, Titles 4). Takes a folded word.
 */
export function formOf(word: string): string {
  const base = odd.get(word) ?? singular(word);
  return american(base);
}

/**
 * The stem under which a word of a skill term is known: gerund and nominal form of a verb mean the same
 * (forecast/forecasting, negotiating/negotiation). A bare verb keeps a form of its own: "plan and organize" in a
 * sentence is no competency. Takes a form.
 */
export function stemOfForm(form: string): string {
  const listed = stemOf.get(form);
  if (listed) return listed;
  if (nounBases.has(form)) return `${form}+`;
  if (form.length > 5 && form.endsWith('ing') && !ings.has(form)) return `${verbBase(form.slice(0, -3))}+`;
  if (form.length > 6 && form.endsWith('ation') && !ions.has(form)) return `${form.slice(0, -5)}+`;
  if (form.length > 6 && form.endsWith('ction') && !ions.has(form)) return `${form.slice(0, -3)}+`;
  return form;
}

function verbBase(stem: string): string {
  if (stem.endsWith('at') && stem.length > 5) return stem.slice(0, -2);
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
