import type { Block } from '../read/block.ts';
import type { Entry } from '../read/word-reader.ts';
import { fold } from '../text/inflection.ts';
import { Gap } from '../text/letters.ts';
import type { MatchContext, WhyNot } from '../types.ts';
import { isAcronym, singularOfAcronym } from '../words/abbreviations.ts';
import { Kind, kindOfWord } from '../words/phrases.ts';
import { lists } from '../words/word-lists.ts';
import { isCompany } from './tool-companies.ts';
import type { Window } from './windows.ts';

const roleHeads = new Set(lists.heads);

/**
 * What keeps a proper name (Glazomat) or an acronym (KLN) from being named at a place, or undefined
 * (matching.md, Skill terms 1): the case, a longer name around it, a verb, a role word behind it.
 */
export function properNameFault(
  window: Window,
  labelText: string,
  block: Block,
  context: MatchContext,
): WhyNot['rule'] | undefined {
  const { first, last } = window;
  if (isPartOfName(first, last, block) || isCompany(first, last, block)) return 'other-word';
  if (context === 'lookup') return undefined;
  const raw = block.raw(first);
  const edited = window.readings.some(({ how }) => how === 'edit');
  if (isAcronym(labelText)) return isWrittenAcronym(raw, labelText) ? undefined : 'case';
  const written =
    first === last ? raw : block.text.slice(block.tokens.starts[first], block.tokens.ends[last]);
  if (!edited && lettersOf(written) !== lettersOf(labelText)) return 'other-word';
  if (edited && context === 'prose') return 'other-word';
  if (startsUpper(raw) && (startsUpper(block.raw(last)) || !startsUpper(labelText.split(' ').at(-1) ?? '')))
    return isVerb(first, last, block) ? 'other-word' : undefined;
  // "a full glazomat": a name in lower case is one only where nothing else stands.
  return context === 'prose' || block.count > 1 ? 'case' : undefined;
}

/** A name without what may stand between its words. */
function lettersOf(name: string): string {
  return /[^a-z]/.test(name) ? fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ') : name;
}

export function isWrittenAcronym(raw: string, label: string): boolean {
  return raw === label || singularOfAcronym(raw) === label;
}

function isCommonWord({ folded, form, readings }: Entry): boolean {
  const isKnown = lists.everyday.has(form) || lists.everyday.has(folded) || lists.toolLeaders.has(folded);
  return isKnown || readings.some(({ how }) => how !== 'edit');
}

/** Glazomat Tower, ACME Server, Otto Glazomat, T-ACME, non-Glazomat, Glazomat administrator: other things of a longer name. */
function isPartOfName(first: number, last: number, block: Block): boolean {
  return goesOn(last + 1, block) || (first > 0 && startsBefore(first, block));
}

/** Whether the word behind a name belongs to it, or is somebody who works with it. */
function goesOn(place: number, block: Block): boolean {
  const gap = block.gap(place);
  if (gap === Gap.hyphen) return !lists.toolFollowers.has(block.entry(place).folded);
  if (place >= block.count || gap !== Gap.space) return false;
  const { form, folded } = block.entry(place);
  const next = block.raw(place);
  if (roleHeads.has(form)) return true;
  const isRank = lists.levelWords.has(form) || (kindOfWord(form) & (Kind.seniority | Kind.grade)) !== 0;
  const isName = startsUpper(next) && !/^[A-Z]{2,}s?$/.test(next) && !isRank;
  const isEdition = !isAcronym(block.raw(place - 1)) && startsEdition(place, block);
  return isName && !lists.toolFollowers.has(folded) && !isEdition;
}

function startsBefore(first: number, block: Block): boolean {
  const previous = block.raw(first - 1);
  const gap = block.gap(first);
  if (gap === Gap.hyphen || (gap === Gap.slash && lists.toolPrefixes.has(fold(previous)))) return true;
  if (gap !== Gap.space || !startsUpper(previous)) return false;
  // "Otto Glazomat": a capital at the start of a sentence says nothing, but a name is no word of everyday.
  if (block.startsSentence(first - 1) && isCommonWord(block.entry(first - 1))) return false;
  return (
    !/^[A-Z]{2,}s?$/.test(previous) &&
    !lists.toolLeaders.has(fold(previous)) &&
    !block.entry(first - 1).grammar
  );
}

/** "Desktop", or "Kiln Cloud" with one word before. */
function startsEdition(place: number, block: Block): boolean {
  if (lists.toolEditions.has(block.entry(place).folded)) return true;
  const next = place + 1;
  return (
    next < block.count &&
    block.gap(next) === Gap.space &&
    lists.toolEditions.has(block.entry(next).folded) &&
    startsUpper(block.raw(next))
  );
}

/** "Swift in your role", "Go the extra mile": an everyday word that opens a sentence. */
function isVerb(first: number, last: number, block: Block): boolean {
  if (first + 1 >= block.count || block.gap(first + 1) !== Gap.space || !block.startsSentence(first))
    return false;
  const word = fold(block.raw(first));
  const next = block.entry(first + 1).folded;
  if (lists.toolVerbs.get(word)?.includes(next)) return true;
  if (first !== last) return false;
  if (lists.articles.has(next)) return true;
  if (!lists.everyday.has(word)) return false;
  if (next === 'and' || next === 'or') return first + 2 < block.count && !startsUpper(block.raw(first + 2));
  return !lists.toolFollowers.has(next);
}

function startsUpper(raw: string): boolean {
  return /^\p{Lu}/u.test(raw);
}
