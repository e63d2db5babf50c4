import { MAX_BLOCK_CHARS } from '../limits.ts';
import type { SpotBlock } from '../match/types.ts';
import { readsAsItem } from './list-item.ts';
import { isSkippedText, opensSkippedSection } from './skipped-headings.ts';

/** A line of a pasted text with its place in it. */
export interface TextBlock extends SpotBlock {
  /** Offset of the line's first character in the whole text, UTF-16 units. */
  at: number;
  /** Number of the section, from heading to heading. */
  section: number;
}

const BULLET = /^\s*(?:[-–—•·▪◦*]|\d{1,2}[.)])\s+/;
const HEADING_WORDS = 8;

/**
 * Plain text as blocks: the first short line is the title, bullets and short lines are list items, the rest is
 * prose, and sections on benefits, law or applying are not scanned. A PDF or a mail keeps lines, so lines are all
 * there is to go by.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let skipped = false;
  let section = 0;
  for (const { line, at } of linesOf(text)) {
    const bullet = BULLET.exec(line)?.[0].length ?? 0;
    const body = line
      .slice(bullet)
      .trim()
      .slice(0, MAX_BLOCK_CHARS - 1);
    if (body === '') continue;
    if (bullet === 0 && looksLikeHeading(body)) {
      skipped = blocks.length > 0 && opensSkippedSection(body);
      section++;
    }
    const start = at + line.indexOf(body, bullet);
    const first = blocks.length === 0 && readsAsItem(body);
    const context = first
      ? 'title'
      : skipped || isSkippedText(body)
        ? 'eeo'
        : readsAsItem(body)
          ? 'list'
          : 'prose';
    blocks.push({ text: body, at: start, context, section });
  }
  return blocks;
}

function looksLikeHeading(body: string): boolean {
  return body.split(/\s+/).length <= HEADING_WORDS && !/[.;,]$/.test(body);
}

function* linesOf(text: string): Generator<{ line: string; at: number }> {
  for (const match of text.matchAll(/[^\r\n]+/g)) yield { line: match[0], at: match.index };
}
