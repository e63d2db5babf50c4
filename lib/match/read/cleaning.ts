import { fold } from '../text/inflection.ts';
import { lists } from '../words/word-lists.ts';

/** A stretch of a text that is taken out before matching, offsets in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

const { letters, pairs, suffixes } = lists.gender;
const letter = `[${letters.join('')}]`;
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}])${letter}(?:\\s?[/|]\\s?${letter}){1,4}(?![\\p{L}\\p{N}])`,
  'giu',
);
const bracketed = new RegExp(`[([]\\s*${letter}(?:[\\s/|*.,·+-]{1,3}${letter}){1,4}\\s*[)\\]]`, 'giu');
const ends = suffixes.join('|');
const suffix = new RegExp(
  `(?<=\\p{Ll}{3})(?:[*:_·•]|\\s?/\\s?-?|\\s?\\(-?)(?:${ends})\\)?(?![\\p{L}\\p{N}])`,
  'gu',
);
const phraseList = lists.gender.entries;
const manyWords = phraseList.filter((entry) => entry.includes(' '));
const phrase = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${manyWords.map(spaced).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
const alone = new RegExp(`[([]\\s*(?:${phraseList.map(spaced).join('|')})\\s*[)\\]]`, 'giu');

const money = '[$€£¥₹]';
const figure = '\\d[\\d.,]*\\s?[kKmM]?';
const pay = [
  new RegExp(
    `${money}\\s?${figure}(?:\\s?(?:-|–|—|to|bis)\\s?${money}?\\s?${figure})?(?:\\s?(?:/|per)\\s?\\p{L}+)?\\+?`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])${figure}(?:\\s?(?:-|–|—|to|bis)\\s?${figure})?\\s?(?:${money}|EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|CAD|AUD|INR)(?![\\p{L}])`,
    'gu',
  ),
  /(?<![\p{L}\d])\d{2,3}\s?(?:[kK])?\s?[-–—]\s?\d{2,3}\s?[kK](?![\p{L}\d])/gu,
  /(?<![\p{L}\d])\d{2,3}\s?[kK](?![\p{L}\d])\+?/gu,
];
const requisition = [
  /#\s?\d+/gu,
  /(?<![\p{L}\d])(?:req(?:uisition)?|ref(?:erence)?|jr|job|r|id|posting|vacancy|nr|no)[\s.#:_-]*(?:id|no|nr|number)?[\s.#:_-]*\d{3,}(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])[A-Z]{1,5}[-_]?\d{4,}(?:-\d+)?(?![\p{L}\d])/gu,
];

/** What a text must hold for a pattern to find anything; making a pattern ready takes milliseconds once. */
const phraseStarts = [...new Set(manyWords.map((entry) => entry.split(' ', 1).join()))];
const mayHold = {
  bracket: (text: string) => /[([]/.test(text),
  slash: (text: string) => /[/|]/.test(text),
  ending: (text: string) => /[*:_·•/(]/.test(text),
  phrase: (text: string) => {
    const lower = text.toLowerCase();
    return phraseStarts.some((start) => lower.includes(start));
  },
  digit: (text: string) => /\d/.test(text),
};
type Sieve = [may: (text: string) => boolean, patterns: RegExp[], accept?: (part: string) => boolean];
const sieves: Sieve[] = [
  [mayHold.bracket, [bracketed], isGenderMarker],
  [mayHold.slash, [bare], isGenderMarker],
  [mayHold.bracket, [alone]],
  [mayHold.phrase, [phrase]],
  [mayHold.ending, [suffix]],
  [mayHold.digit, [...pay, ...requisition]],
];

/**
 * What is no part of a title: gender markers, pay, requisition numbers (matching.md, Titles 1). Urgency is told by
 * words and emoji are no words, so neither needs a place here. Sorted, without overlaps.
 */
export function maskedRanges(text: string): Range[] {
  const found: Range[] = [];
  for (const [may, patterns, accept] of sieves) {
    if (!may(text)) continue;
    for (const pattern of patterns) collect(text, pattern, found, accept);
  }
  return found.sort((a, b) => a.start - b.start);
}

function collect(text: string, pattern: RegExp, into: Range[], accept?: (part: string) => boolean): void {
  for (const match of text.matchAll(pattern)) {
    if (accept && !accept(match[0])) continue;
    into.push({ start: match.index, end: match.index + match[0].length });
  }
}

/** m/w/d and its kin name two genders at least: "R/S" and "I/O" do not. */
function isGenderMarker(part: string): boolean {
  const found = new Set(fold(part).replace(/[^\p{L}]/gu, ''));
  return pairs.some((pair) => [...pair].every((one) => found.has(one)));
}

function spaced(text: string): string {
  return text.replaceAll(' ', '[\\s,/|-]+');
}
