import { Gap } from './letters.ts';
import type { TermIndex } from './open-index.ts';
import { ASIDE, BLOCKING, Kind } from './phrases.ts';
import type { TitleWord } from './title-words.ts';
import type { Reading } from './vocabulary.ts';
import { lists } from './word-lists.ts';

/** Which words of a title stand for the words of one label. */
export interface Cover {
  label: number;
  used: Map<number, Reading>;
  first: number;
  last: number;
}
/** A word beside a label that makes it another job, or that nobody knows. */
export interface Obstacle {
  word: number;
  rule: 'function-word' | 'manages' | 'opposite' | 'other-word';
}

/**
 * Finds the words of a title that make up a label, each word of the label once and none left out (Titles 3 and 5).
 * Of several ways the one that takes most words, then the shortest stretch, is given: the name written out before
 * its acronym in brackets.
 */
export function coverLabel(label: number, words: readonly TitleWord[], index: TermIndex): Cover | undefined {
  let best: Cover | undefined;
  for (let start = 0; start < words.length; start++) {
    const used = takeFrom(start, words, [...index.labelWords(label)]);
    if (!used) continue;
    const places = [...used.keys()];
    const first = Math.min(...places);
    const last = Math.max(...places);
    const isBetter =
      !best ||
      used.size > best.used.size ||
      (used.size === best.used.size && last - first < best.last - best.first);
    if (isBetter) best = { label, used, first, last };
  }
  return best;
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

/**
 * The first word that keeps a label from standing for a title, or undefined (Titles 1 and 5). Beside the label only
 * known words may stand; a part of its own may hold any place, employer or product, but no other job.
 */
export function findObstacle(
  cover: Cover,
  words: readonly TitleWord[],
  index: TermIndex,
): Obstacle | undefined {
  const touched = new Set([...cover.used.keys()].map((place) => words[place]?.part));
  const vice = isViceTitle(cover.label, index);
  for (const [place, word] of words.entries()) {
    if (cover.used.has(place)) continue;
    const isInside = touched.has(word.part) || (place > cover.first && place < cover.last);
    const rule = isInside
      ? insideRule(word, place, cover, vice)
      : outsideRule(word, place, cover, words, index);
    if (rule) return { word: place, rule };
  }
  return undefined;
}

function insideRule(
  word: TitleWord,
  place: number,
  cover: Cover,
  vice: boolean,
): Obstacle['rule'] | undefined {
  const { kind } = word;
  if (kind & Kind.seniority) {
    if (word.form === 'lead') return place < cover.first ? undefined : 'manages';
    return vice && place < cover.last ? 'function-word' : undefined;
  }
  if (kind & BLOCKING) return blockingRule(kind);
  return kind & ASIDE || isRepeated(word, cover) ? undefined : 'other-word';
}

function outsideRule(
  word: TitleWord,
  place: number,
  cover: Cover,
  words: readonly TitleWord[],
  index: TermIndex,
): Obstacle['rule'] | undefined {
  if (!(word.kind & BLOCKING) || isRepeated(word, cover)) return undefined;
  const rest = words.filter(({ part }) => part === word.part);
  const label = [...index.labelWords(cover.label)];
  const repeats = rest.every(({ kind, readings }) => {
    const isOurs = readings.some(({ forms }) => forms.every((form) => label.includes(form)));
    return isOurs || (kind & BLOCKING) === 0;
  });
  return repeats && place !== cover.first ? undefined : blockingRule(word.kind);
}

/** "(SDR)" behind the full name: the same job once more. */
function isRepeated(word: TitleWord, cover: Cover): boolean {
  const taken = new Set([...cover.used.values()].flatMap(({ forms }) => forms));
  return word.readings.some(
    ({ forms, wrongCase }) => !wrongCase && forms.length > 1 && forms.every((form) => taken.has(form)),
  );
}

function blockingRule(kind: number): Obstacle['rule'] {
  if (kind & Kind.opposite) return 'opposite';
  return kind & (Kind.function | Kind.qualifier) ? 'function-word' : 'manages';
}

const viceWords = ['vice', 'president'];

/** Executive, Senior or Assistant before Vice President make another job (Titles 5). */
export function isViceTitle(label: number, index: TermIndex): boolean {
  const words = [...index.labelWords(label)].map((word) => index.wordText(word));
  return viceWords.every((word) => words.includes(word));
}

/** Whether a word of the title is a plural with a meaning of its own, standing for a singular of the label. */
export function ownPlural(cover: Cover, words: readonly TitleWord[]): string | undefined {
  const plurals: Record<string, string> = lists.inflections.plurals;
  for (const place of cover.used.keys()) {
    const word = words[place];
    const reason = word && plurals[word.entry.folded];
    if (reason) return reason;
  }
  return undefined;
}

/** Parts of a title that stand aside and are in no framework, as the page writes them (Titles 1). */
export function unmappedParts(
  words: readonly TitleWord[],
  covered: ReadonlySet<number>,
  cover: Cover,
  text: string,
): string[] {
  const parts: string[] = [];
  let open: { start: number; end: number; part: number } | undefined;
  const close = () => {
    if (open) parts.push(text.slice(open.start, open.end));
    open = undefined;
  };
  for (const [place, word] of words.entries()) {
    const skipped = covered.has(place) || word.kind & Kind.noise || isRepeated(word, cover);
    if (skipped || (open && (open.part !== word.part || word.gap & Gap.stop))) close();
    if (skipped) continue;
    if (word.kind & Kind.grammar) continue;
    open = { start: open?.start ?? word.start, end: endOf(word, text), part: word.part };
  }
  close();
  return [...new Set(parts)];
}

/** End of a word as the page writes it: the dot of "Sr." belongs to it. */
function endOf({ end, readings }: TitleWord, text: string): number {
  return text[end] === '.' && readings.some(({ how }) => how === 'abbreviation') ? end + 1 : end;
}
