import { MAX_FINDINGS } from '../../limits.ts';
import type { FrameFindings, TermFinding, TitleFinding } from '../../messages.ts';
import { entityKey, type SpottedBlock } from '../marks/choose-marks.ts';
import type { Block } from './block.ts';
import { inRegion } from './in-region.ts';

export interface FoundInFrame {
  found: readonly SpottedBlock[];
  title?: TitleFinding;
  titleBlock?: Block;
  /** The elements that hold the posting, where the site's rule names them. */
  region: readonly Element[];
  cut: boolean;
}

/** What a frame holds, by entity with counts; every mention counts, marked or not. */
export function findingsOf({ found, title, titleBlock, region, cut }: FoundInFrame): FrameFindings {
  const posting = title !== undefined;
  const terms = new Map<string, TermFinding>();
  const possible = new Map<string, TermFinding>();
  for (const { block, spots } of found) {
    if (block === titleBlock || !inRegion(block, region)) continue;
    for (const spot of spots) {
      // Titles that are links beside a posting lead to other postings: cards of a result list, "similar jobs".
      if (posting && block.linked && spot.kind === 'role') continue;
      const list = spot.verdict === 'match' ? terms : possible;
      const key = entityKey(spot);
      const seen = list.get(key);
      if (seen) seen.count++;
      else if (list.size < MAX_FINDINGS) {
        const text = block.text.slice(spot.start, spot.end);
        list.set(key, { matches: spot.matches, kind: spot.kind, text, count: 1 });
      }
    }
  }
  return {
    title,
    terms: byWeight(terms),
    possible: byWeight(possible),
    cut,
  };
}

function byWeight(terms: Map<string, TermFinding>): TermFinding[] {
  return [...terms.values()].sort((a, b) => b.count - a.count);
}
