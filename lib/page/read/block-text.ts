import { MAX_BLOCK_CHARS } from '../../limits.ts';
import type { Piece } from './block.ts';

/** White space that the page shows as one space but that is more, or something else, in the source. */
const IRREGULAR = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const SOLID = /[^ \t\n\r\f]/;
const SPACE = 32;

/** Collects the text nodes of one block: collapses white space as the browser does and keeps the way back. */
export class BlockText {
  text = '';
  pieces: Piece[] = [];
  cut = false;
  /** True while every text so far is inside a link or a button. */
  linked = true;
  #spaceWaits = false;

  get empty(): boolean {
    return this.text === '';
  }

  add(node: Text, linked: boolean): void {
    const data = node.data.slice(0, MAX_BLOCK_CHARS);
    // Line breaks of the source between two blocks.
    if (this.empty && !SOLID.test(data)) return;
    const before = this.text.length;
    let from = 0;
    for (let gap = IRREGULAR.exec(data); gap; gap = IRREGULAR.exec(data)) {
      this.#run(node, data, from, gap.index);
      this.#spaceWaits = true;
      from = IRREGULAR.lastIndex;
    }
    this.#run(node, data, from, data.length);
    if (this.text.length > before) this.linked &&= linked;
  }

  /** Adds data[from, to), which holds single spaces at most; one at either end may join another run's. */
  #run(node: Text, data: string, from: number, to: number): void {
    if (from >= to) return;
    const first = data.charCodeAt(from) === SPACE ? from + 1 : from;
    const end = first < to && data.charCodeAt(to - 1) === SPACE ? to - 1 : to;
    if (first > from) this.#spaceWaits = true;
    if (first >= end) return;
    if (this.text.length + end - first >= MAX_BLOCK_CHARS) {
      this.cut = true;
      return;
    }
    if (this.#spaceWaits && this.text !== '') this.text += ' ';
    this.pieces.push({ node, at: this.text.length, from: first, length: end - first });
    this.text += data.slice(first, end);
    this.#spaceWaits = end < to;
  }
}
