import { isConnected } from '../dom/dom.ts';
import { closest, holds, topmostAt } from '../dom/flat-tree.ts';
import type { Anchor } from './host.ts';

/** The line that a card explains, as it stands in the page at this moment. */
export class Line {
  readonly #anchor: Anchor;
  readonly #element: Element | null;
  readonly #wasSeen: boolean;
  #last: DOMRect | null = null;

  constructor(anchor: Anchor) {
    this.#anchor = anchor;
    this.#element = anchor instanceof Range ? elementOf(anchor.commonAncestorContainer) : anchor;
    this.#wasSeen = this.#isOnTop();
  }

  /** The innermost element that holds all of it; null where the card explains nothing to be seen in the page. */
  get element(): Element | null {
    return this.#element;
  }

  /** Its box in client coordinates; null once it left the page. */
  get rect(): DOMRect | null {
    const rect = this.#anchor?.getBoundingClientRect();
    // A range whose text was taken away closes up somewhere, and what is not drawn has no place.
    if (!rect || !this.#element || !isConnected(this.#element) || (rect.width === 0 && rect.height === 0))
      return null;
    return rect;
  }

  /** Where it is, else where it was last. */
  get place(): DOMRect | null {
    this.#last = this.rect ?? this.#last;
    return this.#last;
  }

  /**
   * False once it is out of the window, scrolled out of its pane, or under a header or a dialog. Lines over which the
   * page lays something that is transparent were never on top, so that for them only the window counts.
   */
  get inSight(): boolean {
    const { rect } = this;
    if (!rect || rect.bottom <= 0 || rect.top >= innerHeight) return false;
    return !this.#wasSeen || this.#isOnTop();
  }

  #isOnTop(): boolean {
    const element = this.#element;
    if (!element || !this.#anchor) return false;
    return [...this.#anchor.getClientRects()].some(({ left, top, width, height }) =>
      holds(element, topmostAt(left + width / 2, top + height / 2)),
    );
  }
}

function elementOf(node: Node): Element | null {
  return closest(node, () => true);
}
