import { boxOf, compareDocumentPosition, matches } from '../dom/dom.ts';
import { around } from '../dom/flat-tree.ts';
import { STEP } from '../life/slices.ts';
import type { Box } from './boxes.ts';
import { isCovering, mayCover, styleOf } from './look.ts';
import { Moment } from './moment.ts';

interface Painter extends Box {
  element: Element;
  /** It stays where it is while the page scrolls under it. */
  stays: boolean;
  /** No hit test finds it. */
  isGhost: boolean;
}

/** Height of a stripe of the page, in px, by which painters are found. */
const STRIPE = 400;
/** Stripes from which on a box is looked at everywhere. */
const TALL = 30;

/**
 * What in the page hides what is under it, by place. Places are those of one moment, in client coordinates with the
 * page scrolled to its start.
 */
export class Painters {
  readonly #stripes = new Map<number, Painter[]>();
  readonly #everywhere: Painter[] = [];
  readonly #staying: Painter[] = [];
  readonly #stays = new Map<Element, boolean>();

  /** Looks at all elements that were read; a generator, for slices. */
  *take(elements: readonly Element[]): Generator<void, void> {
    let looked = 0;
    for (const element of elements) {
      if (++looked % STEP === 0) yield;
      if (mayCover(element)) this.#add(element);
    }
  }

  #add(element: Element): void {
    const { left, top, right, bottom } = boxOf(element);
    if (right - left < 2 || bottom - top < 2) return;
    const stays = this.isStaying(element);
    const [x, y] = stays ? [0, 0] : [scrollX, scrollY];
    const isGhost = styleOf(element).pointerEvents === 'none';
    const box = { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
    const painter = { element, stays, isGhost, ...box };
    if (stays) {
      this.#staying.push(painter);
      return;
    }
    const first = Math.floor(painter.top / STRIPE);
    const last = Math.floor(painter.bottom / STRIPE);
    if (last - first > TALL) {
      this.#everywhere.push(painter);
      return;
    }
    for (let stripe = first; stripe <= last; stripe++) {
      const there = this.#stripes.get(stripe);
      if (there) there.push(painter);
      else this.#stripes.set(stripe, [painter]);
    }
  }

  /** Whether an element stays in the window, by itself or with one around it. */
  isStaying(element: Element): boolean {
    const known = this.#stays.get(element);
    if (known !== undefined) return known;
    const outer = around(element);
    const stays =
      /^(?:fixed|sticky)$/.test(styleOf(element).position) || (outer !== null && this.isStaying(outer));
    this.#stays.set(element, stays);
    return stays;
  }

  /** Whether something that scrolls with the page lies above `element` at a place, in client coordinates. */
  coverScrolling(element: Element, x: number, y: number, within: Element | null): boolean {
    return this.#scrollingAt(x, y).some(
      (painter) => (!within || isInside(painter.element, within)) && isOver(painter, element),
    );
  }

  /** Whether something that stays in the window lies above `element` at a place of the window. */
  coverStaying(element: Element, x: number, y: number): boolean {
    return this.#stayingAt(x, y).some((painter) => isOver(painter, element));
  }

  /** The same of all that no hit test finds. */
  coverUnfelt(element: Element, x: number, y: number): boolean {
    return [...this.#scrollingAt(x, y), ...this.#stayingAt(x, y)].some(
      (painter) => painter.isGhost && isOver(painter, element),
    );
  }

  /** What lies directly under the text in `element` at a place, an element around it as well as any other; else null. */
  under(element: Element, x: number, y: number): Element | null {
    return this.#scrollingAt(x, y)
      .map((painter) => painter.element)
      .filter((painter) => !liesOver(painter, element) && isCovering(painter))
      .reduce<Element | null>((top, painter) => (top && !liesOver(painter, top) ? top : painter), null);
  }

  #scrollingAt(x: number, y: number): Painter[] {
    const [pageX, pageY] = [x + scrollX, y + scrollY];
    const there = this.#stripes.get(Math.floor(pageY / STRIPE)) ?? [];
    return [...there, ...this.#everywhere].filter((painter) => contains(painter, pageX, pageY));
  }

  /** What stays in the window, where it is now: such things are moved as one looks at them. */
  #stayingAt(x: number, y: number): Painter[] {
    return this.#staying.filter(({ element }) => contains(boxOf(element), x, y));
  }
}

/** The dearest question last: whether it hides anything at this moment. */
function isOver({ element: painter }: Painter, element: Element): boolean {
  return liesOver(painter, element) && isCovering(painter);
}

function contains({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

export function isInside(element: Element, outer: Element): boolean {
  return pathTo(element).includes(outer);
}

/** An element and all around it, the outermost first. */
export function pathTo(element: Element): readonly Element[] {
  return paths.of(element);
}

const paths = new Moment<readonly Element[]>((element) => {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = around(at)) path.push(at);
  return path.reverse();
});

/** Text of the flow lies between what has a negative index and what is positioned. */
const FLOW = -0.5;
/** Above every index that a style can have: popovers, modal dialogs and what fills the screen. */
const TOP_LAYER = Number.MAX_SAFE_INTEGER;

/** Whether `painter` is drawn after the text in `element`, as far as styles tell; false for what holds that text. */
export function liesOver(painter: Element, element: Element): boolean {
  const [one, other] = [pathTo(painter), pathTo(element)];
  let parting = 0;
  while (one[parting] && one[parting] === other[parting]) parting++;
  const own = one.slice(parting);
  if (own.length === 0) return levelOf(other.slice(parting)) < FLOW;
  const difference = levelOf(own) - levelOf(other.slice(parting));
  if (difference !== 0) return difference > 0;
  return (compareDocumentPosition(painter, element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** The level at which the innermost element of a path is drawn, as seen from outside the path. */
function levelOf(path: readonly Element[]): number {
  // Whatever holds it and however low that lies.
  if (path.some((element) => inTopLayer.of(element))) return TOP_LAYER;
  let level = FLOW;
  for (const element of path) {
    const { position, zIndex, opacity, transform, filter } = styleOf(element);
    if (zIndex !== 'auto' && zIndex !== '') return Number(zIndex);
    const isContext = position === 'fixed' || position === 'sticky' || opacity !== '1';
    if (isContext || transform !== 'none' || filter !== 'none') return 0;
    if (position !== 'static') level = 0;
  }
  return level;
}

/** The browser takes such an element out of the flow: of all others nobody has to ask. */
const inTopLayer = new Moment(
  (element) =>
    /^(?:fixed|absolute)$/.test(styleOf(element).position) && matches(element, ':popover-open, :modal'),
);
