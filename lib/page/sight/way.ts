import {
  bodyOf,
  boxOf,
  clientLeft,
  clientTop,
  documentOf,
  getAttribute,
  localName,
  offsetWidth,
  rootOf,
  scrollerOf,
  scrollHeight,
  scrollLeft,
  scrollTop,
  scrollWidth,
} from '../dom/dom.ts';
import { around } from '../dom/flat-tree.ts';
import { LEAST_LIGHT } from '../read/rendered.ts';
import { bearings, holdsAll, isOpenWay, MAX_DEPTH } from './bearing.ts';
import { area, type Box, middleOf, samplesOf } from './boxes.ts';
import { hasContrast } from './contrast.ts';
import { hasCover, isCover, isCovering, lightThrough, styleOf } from './look.ts';
import { Moment } from './moment.ts';
import { type Painters, pathTo } from './painters.ts';
import { type Axis, axesOf, axis, seenThrough } from './reach.ts';
import { shapeOf } from './shape.ts';
import { stackAt } from './stack.ts';

/** Share of a text that must be seen. */
const LEAST_SHARE = 0.5;
/** Places of the window, as shares of its height, at one of which a text must be free when it is scrolled there. */
const HEIGHTS = [0.1, 0.3, 0.5, 0.7, 0.9];

/** The way from a text to the eye: through every element around it, out of its frame, and out of those around. */
export class Way {
  #element: Element;
  /** Known of the text's own document alone. */
  #painters: Painters | null;
  #least: number;
  #boxes: Box[];
  /** Scrolling would bring the text to where its boxes are now. */
  #moved = false;
  #light = 1;
  #scale = 1;
  #turned: DOMMatrix | null = null;
  #oneSided = false;
  /** Where it is while nothing is scrolled but the window; empty where a pane must be. */
  #natural: readonly Box[] = [];
  /** How far a reader can scroll the text up and down in the window, in px. */
  #up = 0;
  #down = 0;
  /** By which ancestors the text is clipped: all, those that hold what is absolute, or what is fixed. */
  #flow: 'in' | 'absolute' | 'fixed' = 'in';

  constructor(element: Element, boxes: Box[], painters: Painters) {
    this.#element = element;
    this.#boxes = boxes;
    this.#painters = painters;
    this.#least = area(boxes) * LEAST_SHARE;
  }

  /** Size of the letters, in px, after all that scales them. */
  size({ fontSize }: CSSStyleDeclaration): number {
    return (Number.parseFloat(fontSize) || 0) * this.#scale;
  }

  leadsOut(): boolean {
    let depth = 0;
    for (let view: Window | null = window; view; view = this.#goOut(view)) {
      if (!isOpenWay(this.#element)) {
        let inner: Element | null = null;
        for (let at: Element | null = this.#element; at; at = around(at)) {
          if (++depth > MAX_DEPTH || isFolded(at, inner) || !this.#passes(at)) return false;
          inner = at;
        }
      }
      if (!this.#passesWindow(view) || !this.#isOnTop(view)) return false;
    }
    return true;
  }

  /** Steps out of a frame into the page around it, where the browser lets a script see that. */
  #goOut({ frameElement: frame, parent }: Window): Window | null {
    if (!frame) return null;
    const { left, top, width } = boxOf(frame);
    const scale = width / offsetWidth(frame as HTMLElement) || 1;
    const { paddingLeft, paddingTop } = styleOf(frame);
    const x = left + (clientLeft(frame) + Number.parseFloat(paddingLeft)) * scale;
    const y = top + (clientTop(frame) + Number.parseFloat(paddingTop)) * scale;
    this.#boxes = this.#boxes.map((box) => ({
      left: box.left * scale + x,
      right: box.right * scale + x,
      top: box.top * scale + y,
      bottom: box.bottom * scale + y,
    }));
    this.#least *= scale * scale;
    this.#scale *= scale;
    this.#element = frame;
    this.#painters = null;
    this.#moved = false;
    this.#flow = 'in';
    return parent;
  }

  #passes(element: Element): boolean {
    const { isPlain, position: place } = bearings.of(element);
    if (isPlain) {
      const holds = this.#flow === 'in' || (this.#flow === 'absolute' && place !== 'static');
      if (holds) this.#flow = place === 'absolute' || place === 'fixed' ? place : 'in';
      return true;
    }
    const style = styleOf(element);
    this.#light *= lightThrough(style);
    if (this.#light < LEAST_LIGHT) return false;
    if (style.display === 'contents') return true;
    if (!this.#passesTurns(style) || !this.#passesShape(element, style)) return false;
    const { position } = style;
    const holdsFixed = holdsAll(style);
    const holds = this.#flow === 'in' || holdsFixed || (this.#flow === 'absolute' && position !== 'static');
    if (!holds) return true;
    if (
      style.display !== 'inline' &&
      !isViewport(element) &&
      !this.#passesAxes(axesOf(element, style), element)
    )
      return false;
    this.#flow = position === 'absolute' || position === 'fixed' ? position : 'in';
    return true;
  }

  /** Backs of what is turned round, and scales down to nothing. */
  #passesTurns({ transform, scale, rotate, backfaceVisibility }: CSSStyleDeclaration): boolean {
    this.#oneSided ||= backfaceVisibility === 'hidden';
    if (scale && scale !== 'none') {
      const [x = 1, y = x] = scale.split(' ').map(Number);
      this.#scale *= Math.sqrt(Math.abs(x * y));
    }
    if (transform && transform !== 'none') {
      const matrix = new DOMMatrix(transform);
      this.#scale *= Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
      this.#turned = this.#turned ? matrix.multiply(this.#turned) : matrix;
    }
    return !this.#oneSided || ((this.#turned?.m33 ?? 1) >= 0 && !/[xy0-9] \S+deg/.test(rotate ?? ''));
  }

  #passesShape(element: Element, style: CSSStyleDeclaration): boolean {
    if (style.clipPath === 'none' && style.clip === 'auto') return true;
    const { left, top, width, height } = boxOf(element);
    const shape = shapeOf(style, { width, height });
    if (!shape) return true;
    this.#boxes = this.#boxes.filter((box) => {
      const points = samplesOf(box);
      return points.filter(([x, y]) => shape(x - left, y - top)).length * 2 >= points.length;
    });
    return area(this.#boxes) >= this.#least;
  }

  #passesAxes(axes: [Axis | null, Axis | null], within: Element | null): boolean {
    if (!axes[0] && !axes[1]) return true;
    const before = this.#boxes;
    const through = before.flatMap((box) => seenThrough(box, axes) ?? []);
    this.#boxes = through.map(({ box }) => box);
    if (area(this.#boxes) < this.#least) return false;
    if (!through.some(({ moved }) => moved)) return true;
    this.#moved = true;
    // What lies over it in there scrolls with it.
    return !before.some((box) => this.#painters?.coverScrolling(this.#element, ...middleOf(box), within));
  }

  #passesWindow({ document: doc, innerWidth, innerHeight }: Window): boolean {
    this.#natural = this.#moved ? [] : this.#boxes;
    const root = rootOf(doc);
    const { overflowX, overflowY, isTurned } = viewports.of(root);
    const isFixed = this.#flow === 'fixed';
    const way = (overflow: string) => (isFixed || /hidden|clip/.test(overflow) ? 'clip' : 'auto');
    const by = scrollerOf(doc) ?? root;
    const x = { at: scrollLeft(by), size: scrollWidth(by), isTurned };
    const y = { at: scrollTop(by), size: scrollHeight(by), isTurned: false };
    const scrolls = way(overflowY) === 'auto';
    this.#up = scrolls ? y.size - innerHeight - y.at : 0;
    this.#down = scrolls ? y.at : 0;
    return this.#passesAxes(
      [axis(way(overflowX), 0, innerWidth, x), axis(way(overflowY), 0, innerHeight, y)],
      null,
    );
  }

  /** Whether nothing lies over it, and whether its colour is another one than that of what lies under it. */
  #isOnTop({ document: doc, innerHeight }: Window): boolean {
    return this.#boxes.some((box) => {
      const [x, y] = middleOf(box);
      const stack = this.#moved ? [] : stackAt(doc, x, y);
      const place = stack.indexOf(this.#element);
      if (place >= 0) return this.#isHit(stack, place, x, y, innerHeight);
      return this.#painters ? this.#isFree(this.#painters, x, y, innerHeight) : this.#moved;
    });
  }

  /** The same by what the browser finds at a point, the topmost first. */
  #isHit(stack: readonly Element[], place: number, x: number, y: number, height: number): boolean {
    const element = this.#element;
    const painters = this.#painters;
    const above = stack.slice(0, place).filter(isCovering);
    if (!painters) return above.length === 0;
    if (hasCover(element) || painters.coverUnfelt(element, x, y)) return false;
    // What lies under a header that stays in the window is read above or below it.
    const isFree = above.length === 0 || this.#canLeave(above, painters, y, height);
    return isFree && hasContrast(element, stack.slice(place));
  }

  /** The same where the browser finds nothing, outside the window: by places and styles. */
  #isFree(painters: Painters, x: number, y: number, height: number): boolean {
    const element = this.#element;
    const heights = this.#moved ? HEIGHTS.map((share) => share * height) : [y];
    if (heights.every((at) => painters.coverStaying(element, x, at))) return false;
    if (!this.#moved && painters.coverScrolling(element, x, y, null)) return false;
    const path = [...pathTo(element)].reverse();
    const [natural] = this.#natural;
    const back = natural ? painters.under(element, ...middleOf(natural)) : null;
    const under = back && !path.includes(back) ? [element, back] : path;
    return !isUnderOwnPart(path) && hasContrast(element, under);
  }

  /** Whether scrolling brings a text out from under what stays in the window. */
  #canLeave(above: readonly Element[], painters: Painters, y: number, innerHeight: number): boolean {
    if (this.#flow === 'fixed' || !above.every((one) => painters.isStaying(one))) return false;
    const edges = above.map((one) => boxOf(one));
    return HEIGHTS.map((share) => share * innerHeight).some(
      (height) =>
        height >= y - this.#up &&
        height <= y + this.#down &&
        edges.every(({ top, bottom }) => height < top || height > bottom),
    );
  }
}

/** How the window of a document scrolls, by its root element. */
const viewports = new Moment((root) => {
  const html = styleOf(root);
  const body = bodyOf(documentOf(root) ?? document);
  const { overflowX, overflowY } = html.overflowX === 'visible' && body ? styleOf(body) : html;
  return { overflowX, overflowY, isTurned: html.direction === 'rtl' };
});

/** Whether closed details fold away what stands in `inner`, or text of their own. */
function isFolded(element: Element, inner: Element | null): boolean {
  return (
    localName(element) === 'details' &&
    getAttribute(element, 'open') === null &&
    !(inner && localName(inner) === 'summary')
  );
}

/** Whether a part that a style sheet made of an element around a text lies over it; `path` goes from the text outwards. */
function isUnderOwnPart(path: readonly Element[]): boolean {
  let level = -1;
  return path.some((element) => {
    const { position, zIndex } = styleOf(element);
    if (element === path[0] || position !== 'static') {
      if ((level < 0 && isCover(element, '::before')) || (level < 1 && isCover(element, '::after')))
        return true;
    }
    if (position !== 'static') level = Math.max(level, Number(zIndex) || 0);
    return false;
  });
}

/** Whether an element clips nothing itself, because the browser makes the window scroll instead of it. */
function isViewport(element: Element): boolean {
  const doc = documentOf(element) ?? document;
  const root = rootOf(doc);
  return element === root || (element === bodyOf(doc) && styleOf(root).overflowX === 'visible');
}
