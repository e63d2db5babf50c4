import { ASIDE, Kind, RELATION } from './phrases.ts';

/** What a word makes of a title that it stands beside, where it makes another job of it. */
export type Relation = 'function-word' | 'manages' | 'opposite';

/**
 * What a word before a title's head makes of it, the same in titles and in running text (Titles 5 and 7): an
 * opposite, a function or a relation another job, a word for people the job of somebody else. `adjacent`: directly
 * before it.
 */
export function relationBefore(kind: number, adjacent: boolean): Relation | undefined {
  if (kind & Kind.opposite) return 'opposite';
  if (kind & (Kind.function | RELATION)) return 'function-word';
  if (kind & Kind.relationBefore && adjacent) return 'function-word';
  return kind & Kind.roleHead ? 'manages' : undefined;
}

/**
 * The same for a word behind it. A function behind the head is a product or a client and stands aside, but not behind
 * the field of a turned title ("Director of Kiln Engineering").
 */
export function relationAfter(kind: number, turned: boolean): Relation | undefined {
  if (kind & RELATION) return 'function-word';
  if (kind & Kind.function && turned) return 'function-word';
  return kind & Kind.roleHead ? 'manages' : undefined;
}

const OPEN = ASIDE & ~Kind.market;

/** Whether a word stands aside even before a title of one word: rank, reach, place, contract, urgency. */
export function isOpen(kind: number): boolean {
  return (kind & OPEN) !== 0;
}
