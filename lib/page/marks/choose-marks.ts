import { MAX_MARKS } from '../../limits.ts';
import type { Spot } from '../../match/types.ts';
import type { Settings } from '../../state/settings.ts';
import type { Block } from '../read/block.ts';

/** A block with what the worker found in it. */
export interface SpottedBlock {
  block: Block;
  spots: readonly Spot[];
}
/** A place that is underlined. */
export interface Mark {
  block: Block;
  spot: Spot;
}

/**
 * Which places are underlined: only sure ones; each entity at its first mention in a section, or all of them
 * (matching.md, Skill terms 4). The cap keeps the page's first marks.
 */
export function chooseMarks(found: readonly SpottedBlock[], density: Settings['density']): Mark[] {
  if (density === 'off') return [];
  const marks: Mark[] = [];
  const mentioned = new Set<string>();
  for (const { block, spots } of found) {
    for (const spot of spots) {
      if (spot.verdict !== 'match' || spot.quiet) continue;
      const key = `${block.section} ${entityKey(spot)}`;
      if (density === 'first' && mentioned.has(key)) continue;
      mentioned.add(key);
      marks.push({ block, spot });
      if (marks.length >= MAX_MARKS) return marks;
    }
  }
  return marks;
}

/** One key for the same answer, whichever words the page used for it. */
export function entityKey({ matches }: Pick<Spot, 'matches'>): string {
  return matches.map(({ id, levels }) => `${id}@${levels?.join() ?? ''}`).join(' ');
}
