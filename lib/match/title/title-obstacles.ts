import type { TermIndex } from '../index/open-index.ts';
import { Gap } from '../text/letters.ts';
import { type Fields, fieldsOf } from '../words/fields.ts';
import { ASIDE, Kind } from '../words/phrases.ts';
import { lists } from '../words/word-lists.ts';
import type { Cover } from './title-cover.ts';
import { isRepeated } from './title-echo.ts';
import { insideObstacle, type Obstacle } from './title-inside.ts';
import { shapeOf } from './title-shape.ts';
import type { TitleWord } from './title-words.ts';
import { isViceTitle } from './vice-title.ts';

type Words = readonly TitleWord[];

/**
 * The first word that keeps a label from standing for a title, else one that makes it doubtful, or undefined (Titles
 * 1, 5 and 7). What is no rank, relation, function or other job stands aside.
 */
export function findObstacle(cover: Cover, title: Words, index: TermIndex): Obstacle | undefined {
  const words = withOwnField(title, index.packOf(index.entityOf(cover.label)), fieldsOf(index));
  const shape = shapeOf(cover, words, index);
  if ('stray' in shape) return { word: shape.stray, rule: 'other-word' };
  const vice = isViceTitle(cover.label, index);
  let doubt: Obstacle | undefined;
  for (const [place, word] of words.entries()) {
    let found: Obstacle | undefined;
    if (cover.used.has(place)) found = splitBySign(place, cover, words, index);
    else if (!isRepeated(place, cover, words, index)) {
      const isInside = shape.parts.has(word.part) || (place > shape.first && place < shape.last);
      found = isInside ? insideObstacle({ place, shape, words, vice }) : outsideObstacle(place, words);
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

/** "Kiln and Operations Manager" has two fields, where the label's words make one: "and", "&" or a slash between. */
function splitBySign(place: number, cover: Cover, words: Words, index: TermIndex): Obstacle | undefined {
  const word = words[place];
  const before = words[place - 1];
  if (!word || !before || place === cover.first) return undefined;
  const joined = (word.gap & Gap.and) !== 0 || lists.joiners.has(before.form);
  if (!joined || /\band\b|[&/]/.test(index.labelText(cover.label).toLowerCase())) return undefined;
  return { word: place, rule: 'other-word' };
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
