import type { TermIndex } from '../index/open-index.ts';
import type { Block } from '../read/block.ts';
import { fold } from '../text/inflection.ts';
import { Gap } from '../text/letters.ts';
import { lists } from '../words/word-lists.ts';
import type { Window } from './windows.ts';

/**
 * Whether the order in which a label's words stand in a sentence still names it. The label's own order does, as long
 * as nothing but articles and the label's own small words stand between ("kiln and operations" are two things).
 * Another order does for up to three words where "of" or "for" turns them round ("resolution of customer complaints"),
 * and for a term where a verb form changes sides ("problem solving"); "management meetings" are no meeting management.
 */
export function keepsMeaning(window: Window, block: Block, index: TermIndex): boolean {
  const { label, places, readings } = window;
  const role = index.isRole(label);
  const ordered = isOwnOrder(window, index);
  const small = smallWords(window, block);
  if (ordered && small.length === 0) return true;
  const strange = small.length === 0 ? small : strangeWords(small, index.labelText(label), role);
  if (ordered) return strange.every((word) => role && lists.turners.has(word));
  if (index.labelLength(label) > 3 || strange.some((word) => !lists.turners.has(word))) return false;
  if (strange.length > 0) return true;
  return !role && places.some((place, at) => isVerbForm(place, block, readings[at]?.stems, index));
}

/** Whether the words of a label were read in the label's own order. */
export function isOwnOrder({ label, readings }: Window, index: TermIndex): boolean {
  const role = index.isRole(label);
  const { labelWords } = index.sections;
  let place = index.labelStart(label);
  for (const { forms, stems } of readings) {
    for (const word of role ? forms : stems) if (word !== labelWords[place++]) return false;
  }
  return true;
}

function strangeWords(small: string[], labelText: string, role: boolean): string[] {
  const own = new Set(fold(labelText.replaceAll('&', ' and ')).split(/[^\p{L}]+/u));
  return small.filter((word) => (role || !lists.articles.has(word)) && !own.has(word));
}

/** Words without a meaning of their own between those of a label; "&" counts as "and". */
function smallWords({ first, last }: Window, block: Block): string[] {
  const small: string[] = [];
  for (let place = first + 1; place <= last; place++) {
    if (block.gap(place) & Gap.and) small.push('and');
    const { grammar, folded } = block.entry(place);
    if (grammar) small.push(folded);
  }
  return small;
}

/** A gerund of a verb, not a noun that ends like one: "solving", but not "meeting". */
function isVerbForm(place: number, block: Block, stems: number[] | undefined, index: TermIndex): boolean {
  const isVerb = stems?.every((stem) => index.isVerbStem(stem)) ?? false;
  return isVerb && block.entry(place).folded.endsWith('ing');
}
