import type { SpotBlock } from '../../match/types.ts';
import { isConnected } from '../dom/dom.ts';

/** A run of one text node that stands verbatim in the block's text. Offsets in UTF-16 units. */
export interface Piece {
  node: Text;
  /** Where the run starts in the block's text. */
  at: number;
  /** Where it starts in the node. */
  from: number;
  length: number;
}

/** One line of thought of the page: text of a block element, joined over inline tags, white space collapsed. */
export interface Block {
  text: string;
  pieces: Piece[];
  /** The nearest element that is laid out as a block. */
  element: Element;
  context: SpotBlock['context'];
  /** Number of the section, from heading to heading. */
  section: number;
  /** Rank of a heading (1–6 real, 7 bold paragraph, 8 dt), 0 for other text. */
  heading: number;
  /** True where all of it is a link or a button, as in menus and result lists. */
  linked: boolean;
  inMain: boolean;
}

/** Places of a block's text range in its text nodes, one per node, so that marks can be painted. */
export function placesOf(block: Pick<Block, 'pieces'>, start: number, end: number): NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (const piece of block.pieces) {
    const from = Math.max(start, piece.at);
    const to = Math.min(end, piece.at + piece.length);
    if (from >= to) continue;
    const span = { node: piece.node, start: piece.from + from - piece.at, end: piece.from + to - piece.at };
    const last = spans.at(-1);
    if (last?.node === span.node) {
      // White space between two runs of one node was collapsed; the mark runs on over it.
      last.end = span.end;
      continue;
    }
    if (last) {
      // What is left of either node is white space that belongs to the mark.
      last.end = last.node.length;
      span.start = 0;
    }
    spans.push(span);
  }
  return spans;
}
interface NodeSpan {
  node: Text;
  start: number;
  end: number;
}

/** A live range over a block's text range, for measuring; null where the page has changed since. */
export function rangeOf(block: Pick<Block, 'pieces'>, start: number, end: number): Range | null {
  const spans = placesOf(block, start, end);
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last || !spans.every(stillThere)) return null;
  const range = new Range();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

/** Whether a span still stands in the page. */
export function stillThere(span: NodeSpan): boolean {
  return isConnected(span.node) && span.node.length >= span.end;
}
