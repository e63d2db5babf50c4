import { Gap } from '../text/letters.ts';
import { ASIDE, Kind } from '../words/phrases.ts';
import { isOpen, relationAfter, relationBefore } from '../words/relations.ts';
import { lists } from '../words/word-lists.ts';
import type { Shape } from './title-shape.ts';
import type { TitleWord } from './title-words.ts';

/** A word beside a label that makes it another job. */
export interface Obstacle {
  word: number;
  rule: 'function-word' | 'manages' | 'opposite' | 'other-word';
  /** It only leaves open which job is meant: at most possible. */
  doubt?: boolean;
}
/** A word of a title that is none of the label's, in a part that the label stands in. */
interface Inside {
  place: number;
  shape: Shape;
  words: readonly TitleWord[];
  /** The label is a vice president's. */
  vice: boolean;
}

/** What may stand inside a name that ends with its head: "Kiln Regional Manager", but no "Kiln Product Manager". */
const BETWEEN = Kind.scope | Kind.place | Kind.team | Kind.grammar | Kind.noise;

/** What a word makes of the label in whose part it stands, or between whose parts (Titles 5 to 8). */
export function insideObstacle(at: Inside): Obstacle | undefined {
  const { place, shape, words } = at;
  const { first, last } = shape;
  if ((words[place]?.kind ?? 0) & Kind.seniority) return rankObstacle(at);
  if (place > first && place < last) return betweenObstacle(at);
  if (signBetween(place, place < first ? first : last, words)) return besideSign(at);
  return place < first ? beforeObstacle(at) : afterObstacle(at);
}

/** Ranks stand aside, but for a lead behind the title, who leads others, and what makes another vice president. */
function rankObstacle({ place, shape, words, vice }: Inside): Obstacle | undefined {
  if (words[place]?.form === 'lead') {
    const ranks = place < shape.first && words[place + 1]?.form !== 'of';
    return ranks ? undefined : { word: place, rule: 'manages' };
  }
  return vice && place < shape.last ? { word: place, rule: 'function-word' } : undefined;
}

function betweenObstacle({ place, shape, words }: Inside): Obstacle | undefined {
  const { kind, gap } = words[place] as TitleWord;
  // Behind a slash stands the field of another label: "UX/UI Designer".
  if (!shape.turned && shape.parts.size > 1 && gap & Gap.slash) return undefined;
  const rule = relationBefore(kind, false);
  if (rule) return { word: place, rule };
  return shape.turned || kind & BETWEEN ? undefined : { word: place, rule: 'other-word' };
}

function beforeObstacle({ place, shape, words, vice }: Inside): Obstacle | undefined {
  const { kind, form } = words[place] as TitleWord;
  const isNext = place + 1 === shape.first;
  // "EA to the Head of Kiln" works for that job.
  const rule = form === 'to' && place > 0 ? 'manages' : relationBefore(kind, isNext);
  if (rule) return { word: place, rule };
  // "Event Manager Kiln" manages events: the word right before a head that comes first says what is led.
  const isOtherHead = shape.turned && isNext && !isOpen(kind) && words[place + 2]?.form !== 'of' && !vice;
  if (isOtherHead) return { word: place, rule: 'other-word' };
  return shape.isOneWord && !isOpen(kind) ? { word: place, rule: 'other-word', doubt: true } : undefined;
}

function afterObstacle({ place, shape, words }: Inside): Obstacle | undefined {
  const { kind, part } = words[place] as TitleWord;
  const { last, turned, isOneWord } = shape;
  const rule = relationAfter(kind, turned);
  if (rule) return { word: place, rule };
  if (kind & ASIDE) return undefined;
  if (turned && place === last + 1 && words[last]?.part === part) return { word: place, rule: 'other-word' };
  const isServed = words.slice(last + 1, place).some((one) => one.form === 'of');
  return isOneWord && !isServed ? { word: place, rule: 'other-word', doubt: true } : undefined;
}

/** Whether "and", "&" or "cum" stands between two places of a part. */
function signBetween(place: number, other: number, words: readonly TitleWord[]): boolean {
  const [low, high] = place < other ? [place, other] : [other, place];
  for (let at = low + 1; at <= high; at++) {
    if ((words[at]?.gap ?? 0) & Gap.and || lists.joiners.has(words[at]?.form ?? '')) return true;
  }
  return false;
}

/** "Admin cum Kiln Coordinator" names two jobs in so many words. */
function isTwoJobs(words: readonly TitleWord[]): boolean {
  return words.some(({ form }) => form === 'cum');
}

/** What stands beyond "and" or "&": a function of another kind leaves open which job it is, another head is one. */
function besideSign({ place, shape, words }: Inside): Obstacle | undefined {
  const { kind } = words[place] as TitleWord;
  if (kind & Kind.function)
    return isTwoJobs(words) ? undefined : { word: place, rule: 'function-word', doubt: true };
  const rule = place < shape.first ? relationBefore(kind, false) : relationAfter(kind, false);
  return rule ? { word: place, rule } : undefined;
}
