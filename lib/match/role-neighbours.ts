import type { Block } from './block.ts';
import { Gap } from './letters.ts';
import { Kind, kindOfWord, RELATION } from './phrases.ts';
import type { WhyNot } from './types.ts';
import type { Window } from './windows.ts';

export interface Neighbour {
  rule: WhyNot['rule'];
  /** The word that stands in the way, as the page writes it. */
  text: string;
}

/** Words of the lists that are verbs as well: in a sentence they block only where they are written like the title. */
const verbs = new Set(
  'support training recruiting marketing finance planning onboarding lead head coach partner host champion train staff'.split(
    ' ',
  ),
);
const leaders = new Set([
  'manager',
  'head',
  'lead',
  'director',
  'supervisor',
  'leader',
  'chief',
  'vp',
  'assistant',
]);

/**
 * The word beside a role title in a sentence or list that makes it another job (matching.md, Titles 5 and 7), or
 * undefined. Sentences are open, so only words that the lists know as making another job count here.
 */
export function blockingNeighbour(window: Window, block: Block, vice: boolean): Neighbour | undefined {
  return before(window, block, vice) ?? after(window, block);
}

function before({ first }: Window, block: Block, vice: boolean): Neighbour | undefined {
  if (first === 0 || block.breaksBefore(first)) return undefined;
  const previous = block.entry(first - 1);
  const text = block.raw(first - 1);
  if (previous.grammar) return leadingBefore(first - 1, block);
  const kind = kindOfWord(previous.form);
  if (vice && /^(?:senior|executive|assistant|associate|deputy)$/.test(previous.form))
    return { rule: 'function-word', text };
  if (kind & Kind.opposite) return { rule: 'opposite', text };
  if (!(kind & (Kind.function | RELATION | Kind.relationBefore))) return undefined;
  const isVerb = verbs.has(previous.form) && (isLower(text) || block.startsSentence(first - 1));
  return isVerb ? undefined : { rule: 'function-word', text };
}

/** "Head of SDRs" leads them; "marketing and sales manager" is one post for both fields. */
function leadingBefore(place: number, block: Block): Neighbour | undefined {
  if (place === 0 || block.breaksBefore(place)) return undefined;
  const word = block.entry(place).folded;
  const { form } = block.entry(place - 1);
  const text = block.raw(place - 1);
  if (word === 'of' && leaders.has(form)) return { rule: 'manages', text };
  if (word === 'to' && form === 'assistant') return { rule: 'function-word', text };
  const kind = kindOfWord(form);
  return word === 'and' && kind & Kind.function ? { rule: 'function-word', text } : undefined;
}

function after({ last }: Window, block: Block): Neighbour | undefined {
  let next = last + 1;
  if (next >= block.count || block.breaksBefore(next)) return undefined;
  const joined = block.entry(next).folded === 'and' || (block.gap(next) & Gap.and) !== 0;
  if (block.gap(next) & Gap.slash) return afterSlash(next, block);
  if (block.entry(next).folded === 'and') next++;
  if (next >= block.count || block.breaksBefore(next)) return undefined;
  const following = block.entry(next);
  const text = block.raw(next);
  const kind = kindOfWord(following.form);
  if (isVerbBehind(last, next, block)) return undefined;
  if (kind & Kind.function) return { rule: 'function-word', text };
  if (joined || following.grammar) return undefined;
  if (kind & Kind.roleHead) return { rule: kind & RELATION ? 'function-word' : 'manages', text };
  if (following.form === 'team' && next + 1 < block.count && !block.breaksBefore(next + 1)) {
    return leaders.has(block.entry(next + 1).form)
      ? { rule: 'manages', text: `${text} ${block.raw(next + 1)}` }
      : undefined;
  }
  return undefined;
}

/** "Account Executives coach you": a verb behind a plural or a capitalised title. */
function isVerbBehind(last: number, next: number, block: Block): boolean {
  const title = block.raw(last);
  return (
    verbs.has(block.entry(next).form) && isLower(block.raw(next)) && (!isLower(title) || title.endsWith('s'))
  );
}

/** "SDR/AE managers" lead both. */
function afterSlash(next: number, block: Block): Neighbour | undefined {
  for (let place = next + 1; place < Math.min(next + 4, block.count) && !block.breaksBefore(place); place++) {
    if (leaders.has(block.entry(place).form)) return { rule: 'manages', text: block.raw(place) };
  }
  return undefined;
}

function isLower(raw: string): boolean {
  return /^\p{Ll}/u.test(raw);
}
