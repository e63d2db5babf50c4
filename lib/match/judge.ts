import type { Block } from './block.ts';
import { hasOtherMeaning } from './context.ts';
import { LabelFlag } from './index-format.ts';
import { importedFault } from './judge-imported.ts';
import type { TermIndex } from './open-index.ts';
import { properNameFault } from './proper-names.ts';
import { blockingNeighbour } from './role-neighbours.ts';
import type { Surroundings } from './surroundings.ts';
import { isViceTitle } from './title-obstacles.ts';
import type { MatchContext, Why, WhyNot } from './types.ts';
import type { Window } from './windows.ts';
import { lists } from './word-lists.ts';
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
  if (context !== 'lookup' && isWrongCase(window)) return { verdict: 'none', fault: 'case' };
  if (!isSettled(window)) return { verdict: 'none', fault: 'other-word' };
  if (flags & LabelFlag.imported) {
    const fault = importedFault(window, block, index);
    if (fault) return { verdict: 'none', ...fault };
  }
  return flags & LabelFlag.role ? judgeRole(window, flags, ask, index) : judgeTerm(window, flags, ask, index);
}

function isWrongCase({ readings }: Window): boolean {
  return readings.some(({ wrongCase }) => wrongCase);
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
  const neighbour = blockingNeighbour(window, block, isViceTitle(window.label, index));
  if (neighbour) return { verdict: 'none', fault: neighbour.rule, word: neighbour.text };
  const acronyms = window.places
    .filter((_, at) => window.readings[at]?.how === 'acronym')
    .map((place) => block.raw(place));
  if (acronyms.some((acronym) => hasOtherMeaning(acronym, around.text)))
    return { verdict: 'none', fault: 'other-meaning' };
  if (flags & LabelFlag.related) return { verdict: 'possible' };
  const needs =
    flags & LabelFlag.needsContext || (acronyms.length > 0 && context !== 'lookup' && block.count > 1);
  if (needs && !around.speaksOfSales) return { verdict: 'possible', rule: 'no-context' };
  const plurals: Record<string, string> = lists.inflections.plurals;
  for (const place of window.places) {
    const reason = plurals[block.entry(place).folded];
    if (reason) return { verdict: 'possible', rule: 'similar', reason };
  }
  return { verdict: 'match' };
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
  if (hasOtherMeaning(index.labelText(window.label), around.text))
    return { verdict: 'none', fault: 'other-meaning' };
  const needs = context === 'prose' && !around.speaksOfSales;
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

/** "post-sales operations", "non-sales function": an opposite in front. */
function isNegated({ first }: Window, block: Block): boolean {
  return first > 0 && !block.breaksBefore(first) && lists.opposites.has(block.entry(first - 1).folded);
}

/** Whether a label takes every word of a block that has a meaning of its own. */
function isWhole({ places }: Window, block: Block): boolean {
  let count = 0;
  for (let index = 0; index < block.count; index++) if (!block.entry(index).grammar) count++;
  return places.length >= count;
}
