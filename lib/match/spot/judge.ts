import { LabelFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Block } from '../read/block.ts';
import { fold } from '../text/inflection.ts';
import { Gap } from '../text/letters.ts';
import { isFarFromName, wordsOf } from '../title/titles.ts';
import { isViceTitle } from '../title/vice-title.ts';
import type { MatchContext, Why, WhyNot } from '../types.ts';
import { isAcronym, singularOfAcronym } from '../words/abbreviations.ts';
import { formsOf } from '../words/compile-fields.ts';
import { kindOfWord } from '../words/phrases.ts';
import type { Surroundings } from '../words/surroundings.ts';
import { lists } from '../words/word-lists.ts';
import { importedFault } from './judge-imported.ts';
import { isWrittenAcronym, properNameFault } from './proper-names.ts';
import { blockingNeighbour } from './role-neighbours.ts';
import { isSpelledOutOtherwise } from './spelled-out.ts';
import type { Window } from './windows.ts';
import { keepsMeaning } from './word-order.ts';

export interface Judgement {
  verdict: 'match' | 'possible' | 'none';
  rule?: Why['rule'];
  reason?: string;
  /** Why it is none. */
  fault?: WhyNot['rule'];
  /** The word of the text that is in the way. */
  word?: string;
}
export interface JudgeAsk {
  block: Block;
  context: Exclude<MatchContext, 'title'>;
  around: Surroundings;
}

/** Decides what a label found in a sentence, a list item or a looked-up phrase is worth (matching.md, Skill terms). */
export function judge(window: Window, ask: JudgeAsk, index: TermIndex): Judgement {
  const { block, context } = ask;
  if (context === 'eeo') return { verdict: 'none', fault: 'not-scanned' };
  if (!keepsMeaning(window, block, index)) return { verdict: 'none', fault: 'other-word' };
  const flags = index.flags(window.label);
  if (context !== 'lookup' && isWrongCase(window, flags, block, index))
    return { verdict: 'none', fault: 'case' };
  if (!isWritten(window, block, index)) return { verdict: 'none', fault: 'other-word' };
  if (!isSettled(window)) return { verdict: 'none', fault: 'other-word' };
  if (flags & LabelFlag.imported) {
    const fault = importedFault(window, block, index);
    if (fault) return { verdict: 'none', ...fault };
  }
  return flags & LabelFlag.role ? judgeRole(window, flags, ask, index) : judgeTerm(window, flags, ask, index);
}

function isWrongCase(
  { label, first, readings }: Window,
  flags: number,
  block: Block,
  index: TermIndex,
): boolean {
  if (readings.some(({ wrongCase }) => wrongCase)) return true;
  const isShort = (flags & LabelFlag.acronym) !== 0 && (flags & LabelFlag.role) !== 0;
  return isShort && !isWrittenAcronym(block.raw(first), index.labelText(label));
}

/** "On-Call" is not named by "a call": a name of small words and one other counts only with the small words. */
function isWritten({ label, first }: Window, block: Block, index: TermIndex): boolean {
  if (!(index.flags(label) & LabelFlag.small)) return true;
  const small = formsOf(index.labelText(label)).slice(0, -1);
  return small.every(
    (word, at) => first + at >= small.length && block.entry(first - small.length + at).folded === word,
  );
}

/** A slip between two known words counts only where at least two other words of the label stand as they should. */
function isSettled({ readings }: Window): boolean {
  let slips = 0;
  let sound = 0;
  for (const { how } of readings) {
    if (how === 'settled') slips++;
    if (how !== 'edit') sound++;
  }
  return slips === 0 || (slips === 1 && sound >= 2);
}

function judgeRole(window: Window, flags: number, ask: JudgeAsk, index: TermIndex): Judgement {
  const { block, context, around } = ask;
  const pack = index.packOf(index.entityOf(window.label));
  const neighbour = blockingNeighbour(window, {
    block,
    vice: isViceTitle(window.label, index),
    isOwnField: (form) => around.fields.isWordOf(form, pack),
  });
  if (neighbour) return { verdict: 'none', fault: neighbour.rule, word: neighbour.text };
  const isShort = (flags & LabelFlag.acronym) !== 0;
  const acronyms =
    isShort || window.readings.some(({ how }) => how === 'acronym')
      ? acronymsOf(window, isShort, block)
      : NO_WORDS;
  if (
    acronyms.some((acronym) => around.hasOtherMeaning(acronym, pack)) ||
    isSpelledOutOtherwise(window, block, index)
  )
    return { verdict: 'none', fault: 'other-meaning' };
  if (flags & LabelFlag.related) return { verdict: 'possible' };
  const isEveryday =
    flags & LabelFlag.needsContext && !around.speaksBesides(wordsOf(window.label, index), pack);
  const needsField = acronyms.length > 0 && context !== 'lookup' && block.count > 1;
  const isBare = needsField && !around.speaksBesides(lettersOf(acronyms), pack);
  if (isEveryday || isBare) return { verdict: 'possible', rule: 'no-context' };
  // A cook, to cook: in a sentence one everyday word is no title.
  const isWord = index.labelLength(window.label) === 1 && acronyms.length === 0 && isPlain(window);
  if (isWord && context !== 'lookup') return { verdict: 'possible', rule: 'generic' };
  if (flags & LabelFlag.imported && isFarFromName(window.label, index))
    return { verdict: 'possible', rule: 'similar' };
  const plurals: Record<string, string> = lists.inflections.plurals;
  for (const place of window.places) {
    const { folded } = block.entry(place);
    const reason = plurals[folded];
    if (reason && !fold(index.labelText(window.label)).includes(folded))
      return { verdict: 'possible', rule: 'similar', reason };
  }
  return { verdict: 'match' };
}

const NO_WORDS: string[] = [];

function acronymsOf({ places, readings }: Window, isShort: boolean, block: Block): string[] {
  return places
    .filter((_, at) => isShort || readings[at]?.how === 'acronym')
    .map((place) => block.raw(place));
}

function lettersOf(acronyms: string[]): Set<string> {
  return new Set(acronyms.map((acronym) => fold(singularOfAcronym(acronym) ?? acronym)));
}

function judgeTerm(window: Window, flags: number, ask: JudgeAsk, index: TermIndex): Judgement {
  const { block, context, around } = ask;
  if (flags & (LabelFlag.acronym | LabelFlag.proper)) {
    const fault = properNameFault(window, index.labelText(window.label), block, context);
    if (fault) return { verdict: 'none', fault };
  } else if (isNegated(window, block)) return { verdict: 'none', fault: 'opposite' };
  if (flags & LabelFlag.topic)
    return judgeTopic(context, isWhole(window, block), (flags & LabelFlag.generic) !== 0);
  const entity = index.sections.entityFlags[index.entityOf(window.label)] as number;
  if (context === 'prose' && (entity | flags) & (LabelFlag.generic | LabelFlag.topic))
    return { verdict: 'none', fault: 'generic' };
  if (flags & LabelFlag.related) return { verdict: 'possible' };
  if (flags & (LabelFlag.generic | LabelFlag.quiet)) {
    return context === 'lookup' && isWhole(window, block)
      ? { verdict: 'match' }
      : { verdict: 'possible', rule: 'generic' };
  }
  if (!(flags & LabelFlag.acronym)) return { verdict: 'match' };
  const pack = index.packOf(index.entityOf(window.label));
  if (
    around.hasOtherMeaning(index.labelText(window.label), pack) ||
    isSpelledOutOtherwise(window, block, index)
  )
    return { verdict: 'none', fault: 'other-meaning' };
  const own = new Set([fold(index.labelText(window.label))]);
  const isTool = lists.tools.has(fold(index.labelText(window.label)));
  const strays =
    context === 'list' && !isTool && holdsOthers(window, block) && !around.speaksBesides(own, pack);
  const needs = strays || (context === 'prose' && !around.speaksBesides(own, pack));
  return needs ? { verdict: 'possible', rule: 'no-context' } : { verdict: 'match' };
}

/**
 * Topics of statements are no names: found on lookup, offered for a list item, never marked in a sentence. The name
 * of a subject that we grouped them under (`ours`) is found on lookup only.
 */
function judgeTopic(context: MatchContext, whole: boolean, ours: boolean): Judgement {
  if (context === 'lookup' && whole) return { verdict: 'match' };
  if (context === 'prose' || !whole || ours) return { verdict: 'none', fault: 'generic' };
  return { verdict: 'possible', rule: 'statement' };
}

/** Whether the words are those of the label and not short for it. */
function isPlain({ readings }: Window): boolean {
  return readings.every(({ how }) => how === 'plain' || how === 'edit' || how === 'settled');
}

/** "KK kit for the school run": beside the acronym stands something of its own that no list knows. */
function holdsOthers({ first, last }: Window, block: Block): boolean {
  for (let place = 0; place < block.count; place++) {
    const { grammar, form } = block.entry(place);
    if ((place >= first && place <= last) || grammar || lists.everyday.has(form)) continue;
    if (!isAcronym(block.raw(place)) && kindOfWord(form) === 0) return true;
    // "AR/VR": a slash makes one name of them.
    const isJoined = place === first - 1 ? block.gap(first) : place === last + 1 ? block.gap(place) : 0;
    if (isJoined & Gap.slash && kindOfWord(form) === 0 && block.entry(place).readings.length === 0)
      return true;
  }
  return false;
}

/** "post-kiln operations", "non-kiln function": an opposite in front. */
function isNegated({ first }: Window, block: Block): boolean {
  return first > 0 && !block.breaksBefore(first) && lists.opposites.has(block.entry(first - 1).folded);
}

/** Whether a label takes every word of a block that has a meaning of its own. */
function isWhole({ places }: Window, block: Block): boolean {
  let count = 0;
  for (let index = 0; index < block.count; index++) if (!block.entry(index).grammar) count++;
  return places.length >= count;
}
