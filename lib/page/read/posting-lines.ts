import { MAX_POSTING_CHARS, MAX_POSTING_LINES } from '../../limits.ts';
import type { PostingLine } from '../../match/duties-lines.ts';
import { bodyOf, closestTo } from '../dom/dom.ts';
import { inSlices, STEP } from '../life/slices.ts';
import type { Block } from './block.ts';
import { inRegion } from './in-region.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * The frame's text for reading the posting as a whole: headings, items and paragraphs of `region` (of the page where
 * that is empty) in their order. Links, legal text and benefits are left out. Read anew, as nobody asks often.
 */
export async function postingLines(region: readonly Element[]): Promise<PostingLine[]> {
  return (await inSlices(linesIn(region), () => true, { ms: 0 })) ?? [];
}

function* linesIn(region: readonly Element[]): Generator<void, PostingLine[]> {
  const { blocks } = yield* readBlocks(bodyOf(document));
  const lines: PostingLine[] = [];
  let chars = 0;
  let looked = 0;
  for (const block of blocks) {
    if (++looked % STEP === 0) yield;
    if (block.context === 'eeo' || block.linked || !inRegion(block, region)) continue;
    chars += block.text.length;
    if (lines.length >= MAX_POSTING_LINES || chars > MAX_POSTING_CHARS) break;
    lines.push({
      text: block.text,
      kind: kindOf(block),
      context: block.context === 'list' ? 'list' : 'prose',
    });
  }
  return lines;
}

function kindOf({ heading, element }: Block): PostingLine['kind'] {
  if (heading > 0) return 'heading';
  return closestTo(element, 'li') ? 'item' : 'prose';
}
