import type { Anchor } from './card-host.ts';
import { deepActive, returnFocus } from './focus.ts';
import { keepInside } from './keep-inside.ts';
import { layerFor } from './layer.ts';
import { Line } from './line.ts';
import type { PageLife } from './page-life.ts';
import { type Box, placeCard, type Side, USABLE } from './place-card.ts';
import { Timer } from './timer.ts';
import { View } from './view.ts';

interface ShellRequest {
  anchor: Anchor;
  focus: boolean;
  theme: 'auto' | 'light' | 'dark';
}

/** Widest card, in px; the component is drawn for it. */
const WIDTH = 384;
/** Below this height the card scrolls as a whole, so that its foot does not take the room of its text; in px. */
const SHORT = 280;
/** Time between two looks at what no event tells of: pages that shift their lines or lay a dialog over them. */
const CHECK_MS = 100;

/**
 * The one node that Rung ever adds to a page: a host with a closed shadow root (open in the e2e build, so that tests
 * and axe can see into it) over everything else. Added when a card opens, taken away when it closes.
 */
export class CardShell {
  readonly panel = document.createElement('div');
  readonly #host = document.createElement('div');
  readonly #view: View;
  readonly #timer: Timer;
  #line = new Line(null);
  #side: Side | undefined;
  #placedFor = '';
  #onCheck = () => {};
  #isOpen = false;
  #returnTo: Element | null = null;
  #frame = 0;

  /** @param speech language and direction of what the card says */
  constructor(ctx: PageLife, css: string, { lang, dir }: { lang: string; dir: 'ltr' | 'rtl' }) {
    const root = this.#host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    this.panel.className = 'shell';
    for (const element of [this.#host, this.panel]) {
      element.lang = lang;
      element.dir = dir;
    }
    root.append(this.panel);
    keepInside(root);
    this.#timer = new Timer(ctx);
    this.#view = new View(root, () => this.#place());
    new ResizeObserver(() => this.#placeSoon(true)).observe(this.panel);
    const passive = { passive: true, capture: true };
    ctx.addEventListener(window, 'scroll', () => this.#placeSoon(), passive);
    ctx.addEventListener(window, 'resize', () => this.#placeSoon(), passive);
    for (const type of ['scroll', 'resize']) {
      visualViewport?.addEventListener(type, () => this.#placeSoon(), { passive: true, signal: ctx.signal });
    }
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }
  /** True where the page has closed or taken away what the card stands in. */
  get isLost(): boolean {
    return this.#isOpen && this.panel.getClientRects().length === 0;
  }
  /** The card's box in client coordinates, and the line's. */
  get box(): DOMRect {
    return this.panel.getBoundingClientRect();
  }
  get line(): DOMRect | null {
    return this.#line.rect;
  }
  get lineInSight(): boolean {
    return this.#line.inSight;
  }
  /** Whether an event of the page's window happened on the card. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }
  /** Called a few times a second while the card is open, before it is placed anew. */
  onCheck(call: () => void): void {
    this.#onCheck = call;
  }

  /** Shows the panel at its line; call when its content is drawn. */
  show({ anchor, focus, theme }: ShellRequest): void {
    const arriving = !this.#isOpen;
    this.#line = new Line(anchor);
    this.#side = undefined;
    for (const element of [this.#host, this.panel]) {
      if (theme === 'auto') delete element.dataset.theme;
      else element.dataset.theme = theme;
    }
    if (arriving) this.#returnTo = deepActive();
    this.#isOpen = true;
    if (layerFor(this.#line.element) !== this.#host.parentNode) this.#attach();
    this.panel.classList.toggle('arriving', arriving);
    this.panel.style.minHeight = '';
    this.#view.ask();
    this.#place(true);
    if (focus) {
      this.#makeRoom();
      this.focus();
    }
    this.#checkLater();
  }

  focus(): void {
    const dialog = this.panel.querySelector<HTMLElement>('[role="dialog"]');
    (dialog ?? this.panel).focus({ preventScroll: true });
  }

  hide(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#timer.cancel();
    this.#view.rest();
    this.#isOpen = false;
    const held = this.#host.matches(':focus-within');
    this.#host.remove();
    if (held) returnFocus(this.#returnTo);
    this.#returnTo = null;
  }

  /** Into the top layer, where neither dialogs nor sticky headers cover it, and there where it can be used. */
  #attach(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#enter(layerFor(this.#line.element));
    // Some components show nothing of what is put into them.
    if (this.isLost) this.#enter(document.documentElement);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  #enter(layer: Element): void {
    layer.append(this.#host);
    this.#host.popover = 'manual';
    this.#host.showPopover();
  }

  #checkLater(): void {
    this.#timer.set(CHECK_MS, () => this.#check());
  }

  #check(): void {
    this.#onCheck();
    if (!this.#isOpen) return;
    this.#view.ask();
    if (this.#line.inSight && layerFor(this.#line.element) !== this.#host.parentNode) this.#attach();
    this.#place();
    this.#checkLater();
  }

  /** In a window too low for line and card the page gives way as far as the line stays in it; only when asked for. */
  #makeRoom(): void {
    const line = this.#line.rect;
    const lack = Math.min(USABLE, this.#wantedHeight()) - this.box.height;
    if (!line || lack <= 0) return;
    const { top, height } = this.#view.box;
    const down = this.#side === 'below';
    const free = Math.max(0, (down ? line.top - top : top + height - line.bottom) - 8);
    window.scrollBy({ top: Math.min(lack, free) * (down ? 1 : -1), behavior: 'instant' });
    this.#place(true);
  }

  #placeSoon(anew = false): void {
    if (anew) this.#placedFor = '';
    if (!this.#isOpen || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  }

  /** @param anew also where neither line nor view have changed since the last time */
  #place(anew = false): void {
    if (!this.#isOpen) return;
    const view = this.#view.box;
    const line = this.#line.place ?? topOf(view);
    const placedFor = JSON.stringify([line, view]);
    if (!anew && placedFor === this.#placedFor) return;
    this.#placedFor = placedFor;
    const { style } = this.panel;
    style.opacity = this.#view.known ? '' : '0';
    // What the page makes larger as a whole is measured and placed in the pixels of the window.
    style.zoom = String(1 / (this.#host.currentCSSZoom ?? 1));
    style.width = `${Math.min(WIDTH, view.width - 16)}px`;
    const size = { width: WIDTH, height: this.#wantedHeight() };
    const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
    const place = placeCard(line, size, view, { rtl, side: this.#side });
    this.#side = place.side;
    this.panel.classList.toggle('short', place.maxHeight < SHORT);
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    style.width = `${place.width}px`;
    style.maxHeight = `${place.maxHeight}px`;
    // Above the line a shorter level would pull the card away from under the pointer; it keeps its height instead.
    if (place.side === 'above') style.minHeight = `${Math.min(size.height, place.maxHeight)}px`;
  }

  /** The height that all of the card takes; taking its limit away to measure it would scroll it back to its top. */
  #wantedHeight(): number {
    const parts = [...this.panel.querySelectorAll('.card, .card-body')];
    const hidden = parts.reduce(
      (sum, { scrollHeight, clientHeight }) => sum + scrollHeight - clientHeight,
      0,
    );
    return this.box.height + hidden;
  }
}

/** Where a card goes that explains nothing to be seen: under the upper edge, in the middle. */
function topOf({ left, top, width }: Box): Box {
  return { left: left + Math.max(8, width / 2 - WIDTH / 2), top, width: WIDTH, height: 0 };
}
