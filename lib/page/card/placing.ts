import type { ToCard } from '../../card-frame/port.ts';
import { rootOf } from '../dom/dom.ts';
import type { PageLife } from '../life/page-life.ts';
import type { Anchor } from './host.ts';
import type { CardLayer } from './layer-of-card.ts';
import { Line } from './line.ts';
import { type Box, placeCard, type Side, USABLE } from './place-card.ts';
import { isSeen } from './seen.ts';
import { View } from './view.ts';

/** Widest card, in px; the component is drawn for it. */
const WIDTH = 384;
/** Its border above and below, in px. */
const BORDER = 2;
/** Below this height the card scrolls as a whole, so that its foot does not take the room of its text; in px. */
const SHORT = 280;
/** A smaller step of the card is no move that anybody would click beside; in px. */
const STEP = 4;
/** Height of a card that has not told its own yet, in px. */
const FIRST_HEIGHT = 320;

/** Where the card's frame stands: beside its line, in view, as high as its content. */
export class CardPlacing {
  line = new Line(null);
  readonly #layer: CardLayer;
  readonly #view: View;
  readonly #say: (message: ToCard) => void;
  #element: HTMLElement | undefined;
  #side: Side | undefined;
  #wanted = FIRST_HEIGHT;
  #least = 0;
  #put: Box | undefined;
  /** The corner that stays where it is while the card grows. */
  #corner: Pick<Box, 'left' | 'top'> | undefined;
  #placedFor = '';
  #room = '';
  #seen: boolean | undefined;
  #frame = 0;

  /** @param say tells the card's script */
  constructor(ctx: PageLife, layer: CardLayer, say: (message: ToCard) => void) {
    this.#layer = layer;
    this.#say = say;
    this.#view = new View(layer.root, () => this.#place());
    const passive = { passive: true, capture: true };
    ctx.addEventListener(window, 'scroll', () => this.#placeSoon(), passive);
    ctx.addEventListener(window, 'resize', () => this.#placeSoon(), passive);
    for (const type of ['scroll', 'resize']) {
      visualViewport?.addEventListener(type, () => this.#placeSoon(), { passive: true, signal: ctx.signal });
    }
  }

  get box(): DOMRect {
    return this.#element?.getBoundingClientRect() ?? new DOMRect();
  }

  /** The line of the next card. */
  aim(anchor: Anchor): void {
    this.line = new Line(anchor);
    this.#side = undefined;
    this.#least = 0;
  }

  /** Places this frame from now on; it is not shown before `reveal`. */
  take(element: HTMLElement): void {
    this.#element = element;
    this.#wanted = FIRST_HEIGHT;
    this.#room = '';
    this.#seen = undefined;
    element.classList.add('coming');
    this.#view.ask();
    this.#place(true);
  }

  /** Shows the frame whose card is drawn. */
  reveal(arriving: boolean, theme: 'auto' | 'light' | 'dark'): void {
    const element = this.#element;
    if (!element) return;
    if (theme === 'auto') delete element.dataset.theme;
    else element.dataset.theme = theme;
    this.#view.ask();
    this.#place(true);
    element.classList.remove('coming');
    element.classList.toggle('arriving', arriving);
    this.#say({ say: 'moved' });
    this.#look();
  }

  /** The card's content takes this height now. */
  fit(wanted: number): void {
    this.#wanted = wanted + BORDER;
    this.#place(true);
  }

  /** Looks whether line, view or card have moved, which no event tells. */
  check(): void {
    this.#view.ask();
    this.#place();
    this.#look();
  }

  rest(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#element = undefined;
    this.#put = undefined;
    this.#corner = undefined;
    this.#placedFor = '';
    this.#view.rest();
  }

  /** In a window too low for line and card the page gives way as far as the line stays in it; only when asked for. */
  makeRoom(): void {
    const line = this.line.rect;
    const lack = Math.min(USABLE, this.#wanted) - this.box.height;
    if (!line || lack <= 0) return;
    const { top, height } = this.#view.box;
    const down = this.#side === 'below';
    const free = Math.max(0, (down ? line.top - top : top + height - line.bottom) - 8);
    window.scrollBy({ top: Math.min(lack, free) * (down ? 1 : -1), behavior: 'instant' });
    this.#place(true);
  }

  /** Tells the card once more how high it may be: a new card starts without knowing. */
  sayRoom(): void {
    this.#room = '';
    this.#place(true);
  }

  #placeSoon(): void {
    if (!this.#element || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  }

  /** @param anew also where neither line nor view have changed since the last time */
  #place(anew = false): void {
    const element = this.#element;
    if (!element) return;
    const view = this.#view.box;
    const line = this.line.place ?? topOf(view);
    const placedFor = JSON.stringify([line, view]);
    if (!anew && placedFor === this.#placedFor) return;
    this.#placedFor = placedFor;
    const rtl = getComputedStyle(rootOf(document)).direction === 'rtl';
    // Above the line a shorter level would pull the card away from under the pointer; it keeps its height instead.
    const size = { width: WIDTH, height: Math.max(this.#wanted, this.#least) };
    const { side, maxHeight, left, top, width } = placeCard(line, size, view, { rtl, side: this.#side });
    this.#side = side;
    this.#least = side === 'above' ? size.height : 0;
    const height = Math.min(Math.max(this.#wanted, this.#least), maxHeight);
    const put = { left, top, width, height };
    const { style } = element;
    style.opacity = this.#view.known ? '' : '0';
    // What the page makes larger as a whole is placed in the pixels of the window.
    style.zoom = String(1 / this.#layer.zoom);
    for (const key of ['left', 'top', 'width', 'height'] as const) style[key] = `${put[key]}px`;
    this.#put = put;
    this.#tellRoom(maxHeight);
    // Of a card above its line the lower corner stays where it is.
    const corner = { left, top: side === 'above' ? top + height : top };
    const before = this.#corner;
    this.#corner = corner;
    if (before && Math.hypot(before.left - corner.left, before.top - corner.top) > STEP)
      this.#say({ say: 'moved' });
  }

  #tellRoom(maxHeight: number): void {
    const most = Math.max(0, maxHeight - BORDER);
    const least = Math.max(0, Math.min(this.#least, maxHeight) - BORDER);
    const room = { most, least, short: maxHeight < SHORT };
    const text = JSON.stringify(room);
    if (text === this.#room) return;
    this.#room = text;
    this.#say({ say: 'room', ...room });
  }

  /** Whether a reader sees the card; the card takes no press otherwise. */
  #look(): void {
    if (!this.#element || !this.#put) return;
    const seen = isSeen(this.box, this.#put, this.#view.box, (element) => this.#layer.is(element));
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#say({ say: 'seen', seen });
  }
}

/** Where a card goes that explains nothing to be seen: under the upper edge, in the middle. */
function topOf({ left, top, width }: Box): Box {
  return { left: left + Math.max(8, width / 2 - WIDTH / 2), top, width: WIDTH, height: 0 };
}
