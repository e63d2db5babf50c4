import type { Block } from './block.ts';
import { LabelFlag } from './index-format.ts';
import type { TermIndex } from './open-index.ts';
import type { Window } from './windows.ts';

/**
 * Whether the order in which a label's words stand in a sentence still names it. The label's own order does. Another
 * one does for up to three words where "of" or "for" turns them round ("resolution of customer complaints"), and for
 * a term where a verb form changes sides ("problem solving"); "management meetings" are no meeting management.
 */
export function keepsMeaning(
  { label, first, last, readings }: Window,
  block: Block,
  index: TermIndex,
): boolean {
  const role = (index.flags(label) & LabelFlag.role) !== 0;
  const wanted = [...index.labelWords(label)];
  const given = [...readings.values()].flatMap(({ forms, stems }) => (role ? forms : stems));
  if (given.every((word, place) => word === wanted[place])) return true;
  if (wanted.length > 3) return false;
  for (let at = first + 1; at < last; at++) {
    const { grammar, folded } = block.entry(at);
    if (grammar && (folded === 'of' || folded === 'for')) return true;
  }
  return (
    !role && [...readings.keys()].some((place) => isVerbForm(place, block, readings.get(place)?.stems, index))
  );
}

/** A gerund of a verb, not a noun that ends like one: "solving", but not "meeting". */
function isVerbForm(place: number, block: Block, stems: number[] | undefined, index: TermIndex): boolean {
  const isVerb = stems?.every((stem) => index.isVerbStem(stem)) ?? false;
  return isVerb && block.entry(place).folded.endsWith('ing');
}
