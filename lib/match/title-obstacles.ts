import { Gap } from './letters.ts';
import type { TermIndex } from './open-index.ts';
import { ASIDE, BLOCKING, Kind } from './phrases.ts';
import type { Cover } from './title-cover.ts';
import { isRepeated } from './title-echo.ts';
import type { TitleWord } from './title-words.ts';

/** A word beside a label that makes it another job, or that nobody knows. */
export interface Obstacle {
  word: number;
  rule: 'function-word' | 'manages' | 'opposite' | 'other-word';
}
type Words = readonly TitleWord[];

/**
 * The first word that keeps a label from standing for a title, or undefined (Titles 1 and 5). Beside the label only
 * known words may stand; a part of its own may hold any place, employer or product, but no other job.
 */
export function findObstacle(cover: Cover, words: Words, index: TermIndex): Obstacle | undefined {
  const touched = new Set([...cover.used.keys()].map((place) => words[place]?.part));
  for (const [place, word] of words.entries()) {
    if (cover.used.has(place)) {
      if (joinsTwo(place, cover, words, index)) return { word: place, rule: 'other-word' };
      continue;
    }
    const isInside = touched.has(word.part) || (place > cover.first && place < cover.last);
    const rule = isInside ? insideRule(place, cover, words, index) : outsideRule(place, cover, words, index);
    if (rule) return { word: place, rule };
  }
  return undefined;
}

/** "Sales and Operations Manager" has two fields, where the label's words make one: "and", "&" or a slash between. */
function joinsTwo(place: number, cover: Cover, words: Words, index: TermIndex): boolean {
  const word = words[place];
  const before = words[place - 1];
  if (!word || !before || place === cover.first) return false;
  const isHead = (one: TitleWord) => (one.kind & Kind.roleHead) !== 0;
  const slashed = (word.gap & Gap.slash) !== 0 && !isHead(word) && !isHead(before);
  const joined = (word.gap & Gap.and) !== 0 || before.form === 'and' || before.form === 'or';
  return (slashed || joined) && !/\band\b|[&/]/.test(index.labelText(cover.label).toLowerCase());
}

/** In the part of the label, or between its parts, only words of the lists may stand aside. */
function insideRule(
  place: number,
  cover: Cover,
  words: Words,
  index: TermIndex,
): Obstacle['rule'] | undefined {
  const { kind, form } = words[place] ?? { kind: 0, form: '' };
  if (isRepeated(place, cover, words, index)) return undefined;
  if (kind & Kind.seniority) {
    if (form === 'lead')
      return place < cover.first && words[place + 1]?.form !== 'of' ? undefined : 'manages';
    return isViceTitle(cover.label, index) && place < cover.last ? 'function-word' : undefined;
  }
  if (kind & BLOCKING) return blockingRule(kind);
  if (splitsName(place, cover, words)) return kind & BETWEEN ? undefined : 'other-word';
  if (makesOtherHead(place, cover, words, index)) return 'other-word';
  return kind & ASIDE ? undefined : 'other-word';
}

/** What may stand inside a name that ends with its role word: "Sales Regional Manager", but no "Sales Product Manager". */
const BETWEEN = Kind.scope | Kind.place | Kind.team | Kind.grammar | Kind.noise;

function splitsName(place: number, cover: Cover, words: Words): boolean {
  const head = words[cover.last];
  const core = [...cover.used.keys()].filter(
    (used) => !((words[used]?.kind ?? 0) & (Kind.seniority | Kind.market)),
  );
  const isWithin = place > Math.min(...core) && place < cover.last;
  return isWithin && head?.part === words[cover.first]?.part && ((head?.kind ?? 0) & Kind.roleHead) !== 0;
}

/**
 * "Product Manager - Sales" and "Data Analyst, Sales" are no Sales Manager and no Sales Analyst: where the role word
 * comes first, what stands right before it says what is managed or analysed. Not so in "Commercial Director of Sales".
 */
function makesOtherHead(place: number, cover: Cover, words: Words, index: TermIndex): boolean {
  const kind = words[place]?.kind ?? 0;
  if ((kind & Kind.market) === 0 || kind & BETWEEN) return false;
  const head = words[place + 1];
  if (place + 1 !== cover.first || !head || (head.kind & Kind.roleHead) === 0) return false;
  const isName = words[place + 2]?.form === 'of' || isViceTitle(cover.label, index);
  return cover.last > cover.first && head.part === words[place]?.part && !isName;
}

/** In a part of its own stands another job, or the same one once more. */
function outsideRule(
  place: number,
  cover: Cover,
  words: Words,
  index: TermIndex,
): Obstacle['rule'] | undefined {
  const { kind } = words[place] ?? { kind: 0 };
  return (kind & BLOCKING) === 0 || isRepeated(place, cover, words, index) ? undefined : blockingRule(kind);
}

function blockingRule(kind: number): Obstacle['rule'] {
  if (kind & Kind.opposite) return 'opposite';
  return kind & (Kind.function | Kind.qualifier) ? 'function-word' : 'manages';
}

/** Executive, Senior or Assistant before Vice President make another job (Titles 5). */
export function isViceTitle(label: number, index: TermIndex): boolean {
  const words = index.labelWords(label);
  return words.includes(index.findWord('vice')) && words.includes(index.findWord('president'));
}
