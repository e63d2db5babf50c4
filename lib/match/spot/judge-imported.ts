import { LabelFlag, WordFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Block } from '../read/block.ts';
import type { Entry } from '../read/word-reader.ts';
import type { WhyNot } from '../types.ts';
import { ASIDE, kindOfWord } from '../words/phrases.ts';
import type { Window } from './windows.ts';
import { isOwnOrder } from './word-order.ts';

export interface Fault {
  fault: WhyNot['rule'];
  /** The word of the text that is in the way. */
  word?: string;
}

/**
 * What keeps a name of an imported classification from being sure at a place in running text, or undefined. Its names
 * cover every trade, so it is taken only as it is written, in its own order, and not as a part of a longer title.
 */
export function importedFault(window: Window, block: Block, index: TermIndex): Fault | undefined {
  const isWritten = window.readings.every(({ how }) => how === 'plain' || how === 'abbreviation');
  if (!isWritten || !isOwnOrder(window, index)) return { fault: 'other-word' };
  const flags = index.flags(window.label);
  const before = flags & LabelFlag.role ? describingBefore(window.first, block, index) : undefined;
  if (before !== undefined) return { fault: 'function-word', word: block.raw(before) };
  const after = window.last + 1;
  if (isWithin(after, block) && knownAs(block.entry(after), WordFlag.head, index)) {
    return { fault: 'manages', word: block.raw(after) };
  }
  const isName = flags & LabelFlag.proper && window.first === window.last;
  // A capital says nothing where every word would have one.
  if (isName && block.count > 1 && block.startsSentence(window.first)) return { fault: 'case' };
  return undefined;
}

/** A word before a title that describes an occupation: "clinical data analyst" is no data analyst. */
function describingBefore(first: number, block: Block, index: TermIndex): number | undefined {
  if (first === 0 || block.breaksBefore(first)) return undefined;
  const before = block.entry(first - 1);
  if (before.grammar || !knownAs(before, WordFlag.describes, index)) return undefined;
  const kind = kindOfWord(before.form);
  return kind & ASIDE ? undefined : first - 1;
}

function isWithin(place: number, block: Block): boolean {
  return place < block.count && !block.breaksBefore(place);
}

function knownAs({ readings }: Entry, flag: number, index: TermIndex): boolean {
  return readings.some(({ forms }) => forms.some((form) => (index.wordFlags(form) & flag) !== 0));
}
