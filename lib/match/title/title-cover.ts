import { LabelFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Reading } from '../read/word-reader.ts';
import { isWrittenAcronym } from '../spot/proper-names.ts';
import { fold } from '../text/inflection.ts';
import { lists } from '../words/word-lists.ts';
import type { TitleWord } from './title-words.ts';

/** Which words of a title stand for the words of one label. */
export interface Cover {
  label: number;
  used: Map<number, Reading>;
  first: number;
  last: number;
}

/**
 * Finds the words of a title that make up a label, each word of the label once and none left out (Titles 3 and 5).
 * Of several ways the one in fewest parts, then the one that takes most words, then the shortest stretch is given: the
 * name written out before its acronym in brackets.
 */
export function coverLabel(
  label: number,
  words: readonly TitleWord[],
  index: TermIndex,
  anyCase = false,
): Cover | undefined {
  const text = index.flags(label) & LabelFlag.acronym ? index.labelText(label) : undefined;
  const short = anyCase ? undefined : text;
  let best: Cover | undefined;
  for (let start = 0; start < words.length; start++) {
    const used = takeFrom(start, words, [...index.labelWords(label)]);
    if (!used || (short !== undefined && !isWritten(used, words, short))) continue;
    const places = [...used.keys()];
    const first = Math.min(...places);
    const last = Math.max(...places);
    const cover = { label, used, first, last };
    if (!best || isBetter(cover, best, words)) best = cover;
  }
  return best;
}

function isBetter(one: Cover, other: Cover, words: readonly TitleWord[]): boolean {
  const parts = ({ used }: Cover) => new Set([...used.keys()].map((place) => words[place]?.part)).size;
  const length = ({ first, last }: Cover) => last - first;
  return (parts(other) - parts(one) || one.used.size - other.used.size || length(other) - length(one)) > 0;
}

function takeFrom(
  start: number,
  words: readonly TitleWord[],
  wanted: number[],
): Map<number, Reading> | undefined {
  const left = [...wanted];
  const used = new Map<number, Reading>();
  for (let place = start; place < words.length && left.length > 0; place++) {
    const reading = words[place]?.readings.find((one) => isWithin(one, left, wanted.length));
    if (!reading) {
      if (place === start) return undefined;
      continue;
    }
    for (const form of reading.forms) left.splice(left.indexOf(form), 1);
    used.set(place, reading);
  }
  return left.length === 0 ? used : undefined;
}

/** An acronym is one in its own letters only. */
function isWritten(used: Map<number, Reading>, words: readonly TitleWord[], short: string): boolean {
  return [...used.keys()].every((place) => isWrittenAcronym(words[place]?.entry.surface ?? '', short));
}

function isWithin(reading: Reading, left: number[], labelLength: number): boolean {
  if (reading.wrongCase || (reading.how === 'settled' && labelLength < 2)) return false;
  const rest = [...left];
  for (const form of reading.forms) {
    const place = form < 0 ? -1 : rest.indexOf(form);
    if (place < 0) return false;
    rest.splice(place, 1);
  }
  return true;
}

/** Whether a word of the title is a plural with a meaning of its own, standing for a singular of the label. */
export function ownPlural(cover: Cover, words: readonly TitleWord[], index: TermIndex): string | undefined {
  const written = fold(index.labelText(cover.label));
  const plurals: Record<string, string> = lists.inflections.plurals;
  for (const place of cover.used.keys()) {
    const word = words[place];
    const reason = word && !written.includes(word.entry.folded) && plurals[word.entry.folded];
    if (reason) return reason;
  }
  return undefined;
}
