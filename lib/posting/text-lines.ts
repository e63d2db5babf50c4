import { namesSection, type PostingLine } from '../match/duties-lines.ts';
import { textBlocks } from './text-blocks.ts';

/** Most words of a line that can be a heading; copying loses the bullets of most lists. */
const HEADING_WORDS = 8;

/** A pasted posting as a page would give it: its title, and the lines below that are scanned. */
export function textLines(text: string): { title: string; lines: PostingLine[] } {
  const blocks = textBlocks(text);
  const [first, ...rest] = blocks;
  const hasTitle = first?.context === 'title';
  let section = -1;
  const lines = (hasTitle ? rest : blocks).flatMap(
    ({ text: body, at, context, section: own }): PostingLine[] => {
      const opens = own !== section;
      section = own;
      if (context === 'eeo') return [];
      const bulleted = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() !== '';
      const heads = opens && !bulleted && body.split(/\s+/).length <= HEADING_WORDS && namesSection(body);
      const kind = heads ? 'heading' : bulleted || context === 'list' ? 'item' : 'prose';
      return [{ text: body, kind, context: context === 'list' ? 'list' : 'prose' }];
    },
  );
  return { title: hasTitle ? first.text : '', lines };
}
