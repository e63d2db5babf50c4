import type { Block } from '../read/block.ts';
import { Gap } from '../text/letters.ts';
import { ASIDE, Kind, kindOfWord, RELATION } from '../words/phrases.ts';
import { type Relation, relationAfter, relationBefore } from '../words/relations.ts';
import { lists } from '../words/word-lists.ts';
import type { Window } from './windows.ts';

export interface Neighbour {
  rule: Relation;
  /** The word that stands in the way, as the page writes it. */
  text: string;
}
interface Ask {
  block: Block;
  /** The label is a vice president's, of which senior and executive ones are others. */
  vice: boolean;
  /** Whether a word tells the field of the label's own framework. */
  isOwnField: (form: string) => boolean;
}

/** Words of a noun phrase before a title that are looked at. */
const PHRASE = 4;
/** Words behind "and" in which the head of the next title has to stand. */
const NEXT_HEAD = 3;

/**
 * The word beside a role title in a sentence or list that makes it another job (matching.md, Titles 5 and 7), or
 * undefined: in the whole noun phrase before it, behind it, and at the next head after "and".
 */
export function blockingNeighbour(window: Window, ask: Ask): Neighbour | undefined {
  return before(window, ask) ?? after(window, ask.block);
}

function before({ first }: Window, ask: Ask): Neighbour | undefined {
  const { block } = ask;
  if (first === 0 || block.breaksBefore(first)) return undefined;
  if (block.entry(first - 1).grammar) return servedBefore(first, block);
  for (let place = first - 1; place >= Math.max(0, first - PHRASE); place--) {
    if (block.breaksBefore(place + 1) || block.entry(place).grammar) return undefined;
    const found = relationAt(place, first, ask);
    if (found) return found;
    const isName = !isLower(block.raw(place)) && !block.startsSentence(place);
    if (!isName && (kindOfWord(block.entry(place).form) & ASIDE) === 0) return undefined;
  }
  return undefined;
}

function relationAt(place: number, first: number, { block, vice, isOwnField }: Ask): Neighbour | undefined {
  const { form } = block.entry(place);
  const text = block.raw(place);
  const isNext = place === first - 1;
  const kind = kindOfWord(form) & ~Kind.roleHead;
  if (vice && isNext && kind & (Kind.seniority | RELATION)) return { rule: 'function-word', text };
  if (isOwnField(form)) return undefined;
  const rule = relationBefore(kind, isNext);
  const isVerb = lists.verbs.has(form) && (isLower(text) || block.startsSentence(place));
  return rule && !isVerb ? { rule, text } : undefined;
}

/** "Head of KKs" leads them, "assistant to the director" helps; "marketing and kiln manager" is one post for both. */
function servedBefore(first: number, block: Block): Neighbour | undefined {
  let place = first - 1;
  const joins = (at: number) =>
    lists.servants.has(block.entry(at).folded) || lists.joiners.has(block.entry(at).folded);
  while (place > 0 && block.entry(place).grammar && !joins(place) && !block.breaksBefore(place)) place--;
  if (place === 0 || block.breaksBefore(place) || !joins(place)) return undefined;
  const word = block.entry(place).folded;
  const { form } = block.entry(place - 1);
  const text = block.raw(place - 1);
  const kind = kindOfWord(form);
  const isVerb = lists.verbs.has(form) && isLower(text);
  if (word === 'to')
    return kind & (RELATION | Kind.roleHead) && !isVerb ? { rule: 'function-word', text } : undefined;
  if (word === 'of') return lists.leaders.has(form) ? { rule: 'manages', text } : undefined;
  return word === 'and' && place === first - 1 && kind & Kind.function
    ? { rule: 'function-word', text }
    : undefined;
}

function after({ last }: Window, block: Block): Neighbour | undefined {
  let next = last + 1;
  if (next >= block.count || block.breaksBefore(next)) return undefined;
  if (block.gap(next) & Gap.slash) return afterSlash(next, block);
  const isWord = lists.joiners.has(block.entry(next).folded);
  const joined = isWord || (block.gap(next) & Gap.and) !== 0;
  if (isWord) next++;
  if (next >= block.count || block.breaksBefore(next)) return undefined;
  if (isVerbBehind(last, next, block)) return undefined;
  const { form, grammar } = block.entry(next);
  const text = block.raw(next);
  const kind = kindOfWord(form);
  if (kind & Kind.function && !(joined && namesNext(next, block))) return { rule: 'function-word', text };
  if (joined || grammar) return undefined;
  const rule = relationAfter(kind & ~Kind.entrant, false);
  if (rule) return { rule, text };
  if (form === 'team' && next + 1 < block.count && !block.breaksBefore(next + 1)) {
    return lists.leaders.has(block.entry(next + 1).form)
      ? { rule: 'manages', text: `${text} ${block.raw(next + 1)}` }
      : undefined;
  }
  return undefined;
}

/** "Kiln keepers and operations managers" names both: behind "and" stands a title with a head of its own. */
function namesNext(from: number, block: Block): boolean {
  for (let place = from + 1; place <= Math.min(from + NEXT_HEAD, block.count - 1); place++) {
    if (block.breaksBefore(place) || block.entry(place).grammar) return false;
    if (kindOfWord(block.entry(place).form) & Kind.roleHead) return true;
  }
  return false;
}

/** "Kiln Keepers coach you": a verb behind a plural or a capitalised title. */
function isVerbBehind(last: number, next: number, block: Block): boolean {
  const title = block.raw(last);
  return (
    lists.verbs.has(block.entry(next).form) &&
    isLower(block.raw(next)) &&
    (!isLower(title) || title.endsWith('s'))
  );
}

/** "KK/GK managers" lead both. */
function afterSlash(next: number, block: Block): Neighbour | undefined {
  for (let place = next + 1; place < Math.min(next + 4, block.count) && !block.breaksBefore(place); place++) {
    if (lists.leaders.has(block.entry(place).form)) return { rule: 'manages', text: block.raw(place) };
  }
  return undefined;
}

function isLower(raw: string): boolean {
  return /^\p{Ll}/u.test(raw);
}
