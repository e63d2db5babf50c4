import { isAcronym, singularOfAcronym } from './abbreviations.ts';
import type { Block } from './block.ts';
import { fold } from './inflection.ts';
import { Gap } from './letters.ts';
import { Kind, kindOfWord } from './phrases.ts';
import { isCompany } from './tool-companies.ts';
import type { MatchContext, WhyNot } from './types.ts';
import type { Window } from './windows.ts';
import { lists } from './word-lists.ts';
import type { Entry } from './word-reader.ts';

const roleHeads = new Set(lists.heads);

/**
 * What keeps a proper name (Salesforce, Excel, Python) or an acronym (SQL) from being named at a place, or undefined
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
  // "full workday": a name in lower case is one only where nothing else stands.
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

/** Salesforce Tower, SQL Server, Monty Python, T-SQL, non-Salesforce, Salesforce administrator: other things of a longer name. */
function isPartOfName(first: number, last: number, block: Block): boolean {
  if (last + 1 < block.count && block.gap(last + 1) === Gap.space) {
    const { form, folded } = block.entry(last + 1);
    const next = block.raw(last + 1);
    if (roleHeads.has(form)) return true;
    const isRank = (kindOfWord(form) & (Kind.seniority | Kind.grade)) !== 0;
    const isName = startsUpper(next) && !/^[A-Z]{2,}s?$/.test(next) && !isRank;
    const isEdition = !isAcronym(block.raw(last)) && startsEdition(last + 1, block);
    if (isName && !lists.toolFollowers.has(folded) && !isEdition) return true;
  }
  if (block.gap(last + 1) === Gap.hyphen && !lists.toolFollowers.has(block.entry(last + 1).folded))
    return true;
  if (first === 0) return false;
  const previous = block.raw(first - 1);
  const gap = block.gap(first);
  if (gap === Gap.hyphen || (gap === Gap.slash && lists.toolPrefixes.has(fold(previous)))) return true;
  if (gap !== Gap.space || !startsUpper(previous)) return false;
  // "Monty Python": a capital at the start of a sentence says nothing, but a name is no word of everyday.
  if (block.startsSentence(first - 1) && isCommonWord(block.entry(first - 1))) return false;
  return (
    !/^[A-Z]{2,}s?$/.test(previous) &&
    !lists.toolLeaders.has(fold(previous)) &&
    !block.entry(first - 1).grammar
  );
}

/** "Desktop", or "Sales Cloud" with one word before. */
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

/** "Excel in your role", "Go the extra mile": an everyday word that opens a sentence. */
function isVerb(first: number, last: number, block: Block): boolean {
  if (first + 1 >= block.count || block.gap(first + 1) !== Gap.space || !block.startsSentence(first))
    return false;
  const word = fold(block.raw(first));
  const next = block.entry(first + 1).folded;
  if (lists.toolVerbs.get(word)?.includes(next)) return true;
  if (first !== last || !lists.everyday.has(word)) return false;
  if (next === 'and' || next === 'or') return first + 2 < block.count && !startsUpper(block.raw(first + 2));
  return !lists.toolFollowers.has(next);
}

function startsUpper(raw: string): boolean {
  return /^\p{Lu}/u.test(raw);
}
