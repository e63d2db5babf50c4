import { placesOf, stillThere } from '../read/block.ts';
import type { Mark } from './choose-marks.ts';
import { MarkStyle, ROLE_MARKS, TERM_MARKS } from './mark-style.ts';

type Root = Document | ShadowRoot;

/** Absent where the user has switched the API off. */
const registry: HighlightRegistry | undefined = CSS.highlights;

/** Paints marks with the CSS Custom Highlight API; without it there are none and everything else works. */
export class Painter {
  readonly #style = new MarkStyle();
  #styled: Root[] = [];
  #painted: Record<string, Highlight> = {};
  #markOf = new Map<AbstractRange, Mark>();
  #rangesIn = new Map<Node, StaticRange[]>();

  get empty(): boolean {
    return this.#markOf.size === 0;
  }

  /** Replaces all marks at once; `roots` are the open shadow roots that were read. */
  paint(marks: readonly Mark[], roots: readonly ShadowRoot[]): void {
    if (!registry) return;
    this.#markOf = new Map();
    this.#rangesIn = new Map();
    const role = new Highlight();
    const term = new Highlight();
    for (const mark of marks) {
      for (const range of this.#rangesOf(mark)) (mark.spot.kind === 'role' ? role : term).add(range);
    }
    this.#painted = { [ROLE_MARKS]: role, [TERM_MARKS]: term };
    for (const [name, highlight] of Object.entries(this.#painted)) registry.set(name, highlight);
    this.#styleRoots(marks.length > 0 ? [document, ...roots] : []);
  }

  /** Takes away what this script painted; the marks of a newer one, after an update, are left to it. */
  clear(): void {
    this.#markOf.clear();
    this.#rangesIn.clear();
    for (const [name, highlight] of Object.entries(this.#painted)) {
      if (registry?.get(name) === highlight) registry.delete(name);
    }
    this.#painted = {};
    this.#styleRoots([]);
  }

  /** The mark that a painted range belongs to. */
  markOf(range: AbstractRange): Mark | undefined {
    return this.#markOf.get(range);
  }
  /** The mark at a place in a text node. */
  markAt(node: Node, offset: number): Mark | undefined {
    const range = this.#rangesIn
      .get(node)
      ?.find(({ startOffset, endOffset }) => startOffset <= offset && offset <= endOffset);
    return range && this.#markOf.get(range);
  }

  /** Static ranges: the page may change as often as it likes without the browser moving thousands of live ones. */
  #rangesOf(mark: Mark): StaticRange[] {
    const spans = placesOf(mark.block, mark.spot.start, mark.spot.end);
    if (!spans.every(stillThere)) return [];
    return spans.map(({ node, start, end }) => {
      const range = new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      });
      this.#markOf.set(range, mark);
      const there = this.#rangesIn.get(node);
      if (there) there.push(range);
      else this.#rangesIn.set(node, [range]);
      return range;
    });
  }

  #styleRoots(roots: Root[]): void {
    for (const root of this.#styled) if (!roots.includes(root)) this.#style.removeFrom(root);
    for (const root of roots) this.#style.addTo(root);
    this.#styled = roots;
  }
}
