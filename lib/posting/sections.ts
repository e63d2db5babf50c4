import { opensSkippedSection } from './skipped-headings.ts';

interface Open {
  rank: number;
  skipped: boolean;
}

/** Follows headings in reading order: a section runs to the next heading of the same rank or higher. */
export class Sections {
  #open: Open[] = [];
  #number = 0;

  get number(): number {
    return this.#number;
  }
  /** True inside a section (or a part of one) that is not scanned. */
  get skipped(): boolean {
    return this.#open.some(({ skipped }) => skipped);
  }
  get depth(): number {
    return this.#open.length;
  }

  /** A heading of `rank` (1 is the highest). The page's own title never opens a section that is not scanned. */
  heading(text: string, rank: number): void {
    const keep = this.#open.findIndex((open) => open.rank >= rank);
    if (keep >= 0) this.#open.length = keep;
    this.#open.push({ rank, skipped: rank > 1 && opensSkippedSection(text) });
    this.#number++;
  }

  /** The end of an article, an aside or the main part: what was opened inside ends with it. */
  leave(depth: number): void {
    if (this.#open.length <= depth) return;
    this.#open.length = depth;
    this.#number++;
  }
}
