import { readsAsItem } from '../../posting/list-item.ts';
import type { Sections } from '../../posting/sections.ts';
import { isSkippedText } from '../../posting/skipped-headings.ts';
import type { Block } from './block.ts';
import type { BlockText } from './block-text.ts';
import { BOLD_RANK, isBoldParagraph } from './heading-rank.ts';
import type { Scope } from './scope.ts';

/** Spares most pages the pattern for all of Unicode, which the browser takes long to make ready. */
const LETTER = /[a-z]/i;

/** The block of a finished run of text; tells `sections` of headings. Null for text without a letter. */
export function finishBlock(run: BlockText, scope: Scope, sections: Sections): Block | null {
  const { text, pieces } = run;
  if (!LETTER.test(text) && !/\p{L}/u.test(text)) return null;
  const heading = rankOf(run, scope);
  if (heading > 0 && !scope.aside) sections.heading(text, heading);
  return {
    text,
    pieces,
    element: scope.element,
    context: contextOf(text, heading, scope, sections),
    section: sections.number,
    heading,
    linked: run.linked,
    inMain: scope.inMain,
  };
}

function rankOf(run: BlockText, scope: Scope): number {
  if (scope.heading > 0) return scope.heading;
  if (scope.item || run.linked) return 0;
  const bold = isBoldParagraph(
    run.text,
    run.pieces.map(({ node }) => node),
  );
  return bold ? BOLD_RANK : 0;
}

/** The title is found later, when all blocks are known; until then a heading reads like an item. */
function contextOf(text: string, heading: number, scope: Scope, sections: Sections): Block['context'] {
  if (scope.aside || sections.skipped || (heading !== 1 && isSkippedText(text))) return 'eeo';
  return (heading > 0 || scope.item) && readsAsItem(text) ? 'list' : 'prose';
}
