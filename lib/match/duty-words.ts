import words from '../../data/matching/common/duties.json';
import { fold, formOf, stemOfForm } from './text/inflection.ts';

const everyday = new Set(words.entries);
const meaningOf = new Map<string, string>();
for (const [first, others] of Object.entries(words.groups))
  for (const word of [first, ...others]) meaningOf.set(stemOf(word), stemOf(first));
const phraseOf = new Map<string, string>();
for (const [one, ways] of Object.entries(words.phrases)) for (const way of ways) phraseOf.set(way, one);
// Texts are folded and phrases are plain letters, so that neither pattern needs the slow tables of Unicode.
const longFirst = [...phraseOf.keys()].sort((a, b) => b.length - a.length);
const phrase = new RegExp(`\\b(?:${longFirst.join('|')})\\b`, 'g');
const WORD = /[a-z0-9\u00df-\u1fff]{2,}(?:['’][a-z]\b)?/g;
/** What words are known as; postings use the same few thousand again and again. */
const memo = new Map<string, string>();
const MAX_MEMO = 20_000;
const actions = new Set(words.actions.map((word) => known(word)));

/**
 * The words of a text that may say what somebody does there, each once: everyday words left out, words of one meaning
 * as one, verb and noun alike ("oversee", "overseeing", "lead"). Not every result is a word; both sides of a
 * comparison pass here.
 */
export function dutyWords(text: string): string[] {
  const joined = fold(text).replace(phrase, (way) => phraseOf.get(way) ?? way);
  const found = new Set<string>();
  for (const [whole] of joined.matchAll(WORD)) {
    const word = whole.replace(/['’][a-z]$/, '');
    if (everyday.has(word)) continue;
    found.add(known(word));
  }
  return [...found];
}

/** Whether a result of `dutyWords` says only that something is done, and how, not to what. */
export function isAction(word: string): boolean {
  return actions.has(word);
}

function known(word: string): string {
  const seen = memo.get(word);
  if (seen !== undefined) return seen;
  const stem = stemOf(word);
  const meaning = meaningOf.get(stem) ?? stem;
  if (memo.size >= MAX_MEMO) memo.clear();
  memo.set(word, meaning);
  return meaning;
}

/** Cruder than the stems of titles and terms: a shared word is only one of several that a duty takes. */
function stemOf(word: string): string {
  const stem = stemOfForm(formOf(word)).replace('+', '');
  if (stem.length < 5) return stem;
  return stem
    .replace(/(?<=.{3})(?:ly|ment)$/, '')
    .replace(/(?<=.{3})ed$/, '')
    .replace(/(?<=.{2})([bdgmnprt])\1$/, '$1')
    .replace(/(?<=.{4})ate?$/, '')
    .replace(/(?<=.{3})e$/, '');
}
