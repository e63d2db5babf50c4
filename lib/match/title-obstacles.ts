import { type Fields, fieldsOf } from './fields.ts';
import { Gap } from './letters.ts';
import type { TermIndex } from './open-index.ts';
import { ASIDE, Kind } from './phrases.ts';
import { isOpen, relationAfter, relationBefore } from './relations.ts';
import type { Cover } from './title-cover.ts';
import { isRepeated } from './title-echo.ts';
import { type Shape, shapeOf } from './title-shape.ts';
import type { TitleWord } from './title-words.ts';
import { lists } from './word-lists.ts';

/** A word beside a label that makes it another job. */
export interface Obstacle {
  word: number;
  rule: 'function-word' | 'manages' | 'opposite' | 'other-word';
  /** It only leaves open which job is meant: at most possible. */
  doubt?: boolean;
}
type Words = readonly TitleWord[];

/**
 * The first word that keeps a label from standing for a title, else one that makes it doubtful, or undefined (Titles
 * 1, 5 and 7). What is no rank, relation, function or other job stands aside.
 */
export function findObstacle(cover: Cover, title: Words, index: TermIndex): Obstacle | undefined {
  const words = withOwnField(title, index.packOf(index.entityOf(cover.label)), fieldsOf(index));
  const shape = shapeOf(cover, words, index);
  if ('stray' in shape) return { word: shape.stray, rule: 'other-word' };
  let doubt: Obstacle | undefined;
  for (const [place, word] of words.entries()) {
    let found: Obstacle | undefined;
    if (cover.used.has(place)) found = splitBySign(place, cover, words, index);
    else if (!isRepeated(place, cover, words, index)) {
      const isInside = shape.parts.has(word.part) || (place > shape.first && place < shape.last);
      found = isInside ? insideObstacle(place, cover, shape, words, index) : outsideObstacle(place, words);
    }
    if (found && !found.doubt) return found;
    doubt ??= found;
  }
  return doubt;
}

/** A word for the field of the label's own framework is no function of another kind. */
function withOwnField(words: Words, pack: number, fields: Fields): Words {
  if (!words.some(({ kind }) => kind & Kind.function)) return words;
  return words.map((word) =>
    word.kind & Kind.function && fields.isWordOf(word.form, pack)
      ? { ...word, kind: (word.kind & ~Kind.function) | Kind.team }
      : word,
  );
}

/** "Sales and Operations Manager" has two fields, where the label's words make one: "and", "&" or a slash between. */
function splitBySign(place: number, cover: Cover, words: Words, index: TermIndex): Obstacle | undefined {
  const word = words[place];
  const before = words[place - 1];
  if (!word || !before || place === cover.first) return undefined;
  const joined = (word.gap & Gap.and) !== 0 || lists.joiners.has(before.form);
  if (!joined || /\band\b|[&/]/.test(index.labelText(cover.label).toLowerCase())) return undefined;
  return { word: place, rule: 'other-word' };
}

/** What may stand inside a name that ends with its head: "Sales Regional Manager", but no "Sales Product Manager". */
const BETWEEN = Kind.scope | Kind.place | Kind.team | Kind.grammar | Kind.noise;

function insideObstacle(
  place: number,
  cover: Cover,
  shape: Shape,
  words: Words,
  index: TermIndex,
): Obstacle | undefined {
  const { kind, form, part } = words[place] as TitleWord;
  const { first, last, turned } = shape;
  const vice = isViceTitle(cover.label, index);
  if (kind & Kind.seniority) {
    if (form === 'lead') {
      const ranks = place < first && words[place + 1]?.form !== 'of';
      return ranks ? undefined : { word: place, rule: 'manages' };
    }
    return vice && place < last ? { word: place, rule: 'function-word' } : undefined;
  }
  if (place > first && place < last) {
    const isOtherField = isAcrossSign(place, shape, words);
    if (isOtherField) return undefined;
    const rule = relationBefore(kind, false);
    if (rule) return { word: place, rule };
    return turned || kind & BETWEEN ? undefined : { word: place, rule: 'other-word' };
  }
  const isFar = signBetween(place, place < first ? first : last, words);
  if (isFar) return besideSign(place, words, first, last);
  if (place < first) {
    const isNext = place + 1 === first;
    const rule = form === 'to' && place > 0 ? 'manages' : relationBefore(kind, isNext);
    if (rule) return { word: place, rule };
    if (turned && isNext && isOtherHead(kind, words[place + 2]?.form, vice)) return { word: place, rule: 'other-word' };
    return shape.isOneWord && !isOpen(kind) ? { word: place, rule: 'other-word', doubt: true } : undefined;
  }
  const rule = relationAfter(kind, turned);
  if (rule) return { word: place, rule };
  if (turned && place === last + 1 && words[last]?.part === part && (kind & ASIDE) === 0)
    return { word: place, rule: 'other-word' };
  const isServed = words.slice(last + 1, place).some((one) => one.form === 'of');
  return shape.isOneWord && (kind & ASIDE) === 0 && !isServed
    ? { word: place, rule: 'other-word', doubt: true }
    : undefined;
}

/** "Event Manager Sales" manages events: the word right before a head that comes first says what is led. */
function isOtherHead(kind: number, next: string | undefined, vice: boolean): boolean {
  return !isOpen(kind) && next !== 'of' && !vice;
}

/** Whether a slash between two fields stands at this word, which then is the field of another label. */
function isAcrossSign(place: number, { parts, turned }: Shape, words: Words): boolean {
  return !turned && parts.size > 1 && ((words[place]?.gap ?? 0) & Gap.slash) !== 0;
}

/** Whether "and", "&" or "cum" stands between two places of a part. */
function signBetween(place: number, other: number, words: Words): boolean {
  const [low, high] = place < other ? [place, other] : [other, place];
  for (let at = low + 1; at <= high; at++) {
    if ((words[at]?.gap ?? 0) & Gap.and || lists.joiners.has(words[at]?.form ?? '')) return true;
  }
  return false;
}

/** What stands beyond "and" or "&": a function of another kind leaves open which job it is, another head is one. */
function besideSign(place: number, words: Words, first: number, last: number): Obstacle | undefined {
  const { kind } = words[place] as TitleWord;
  if (kind & Kind.function) return { word: place, rule: 'function-word', doubt: true };
  const rule = place < first ? relationBefore(kind, false) : relationAfter(kind, false);
  return rule && last >= first ? { word: place, rule } : undefined;
}

/**
 * In a part of its own stands another job, the same one once more, or what is set aside: product, industry, client,
 * place, employer. It is a job where it ends in a word for people or in a relation ("Executive Assistant", "Intern").
 */
function outsideObstacle(place: number, words: Words): Obstacle | undefined {
  const { kind, part } = words[place] as TitleWord;
  if (kind & Kind.entrant) return { word: place, rule: 'function-word' };
  if ((kind & (Kind.roleHead | Kind.relation)) === 0) return undefined;
  const isPlural = (kind & Kind.roleHead) !== 0 && isPluralHead(words[place] as TitleWord) && part > 0;
  if (isPlural || !endsPart(place, words)) return undefined;
  if (kind & Kind.officer) return { word: place, rule: 'manages', doubt: true };
  return { word: place, rule: kind & Kind.relation ? 'function-word' : 'manages' };
}

function isPluralHead({ raw, form }: TitleWord): boolean {
  return raw.length > form.length && raw.toLowerCase().endsWith('s');
}

/** Whether nothing but words of place, contract and the like follows in the same part, or "of", "to" and "for" do. */
function endsPart(place: number, words: Words): boolean {
  const part = words[place]?.part;
  for (let at = place + 1; at < words.length && words[at]?.part === part; at++) {
    const { kind, form } = words[at] as TitleWord;
    if (lists.servants.has(form)) return true;
    if (kind & (Kind.roleHead | Kind.relation)) continue;
    if ((kind & ASIDE) === 0) return false;
  }
  return true;
}

/** Executive, Senior or Assistant before Vice President make another job (Titles 5). */
export function isViceTitle(label: number, index: TermIndex): boolean {
  const words = index.labelWords(label);
  return words.includes(index.findWord('vice')) && words.includes(index.findWord('president'));
}
