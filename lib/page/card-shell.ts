import { deepActive, returnFocus } from './focus.ts';
import { keepInside } from './keep-inside.ts';
import type { PageLife } from './page-life.ts';
import { placeCard } from './place-card.ts';

type Anchor = () => DOMRect | null;
interface ShellRequest {
  anchor: Anchor;
  focus: boolean;
  theme: 'auto' | 'light' | 'dark';
}

/** Widest card, in px; the component is drawn for it. */
const WIDTH = 384;

/**
 * The one node that Rung ever adds to a page: a host with a closed shadow root (open in the e2e build, so that tests
 * and axe can see into it) over everything else. Added when a card opens, taken away when it closes.
 */
export class CardShell {
  readonly panel = document.createElement('div');
  readonly #host = document.createElement('div');
  #anchor: Anchor = () => null;
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
    new ResizeObserver(() => this.#placeSoon()).observe(this.panel);
    const passive = { passive: true, capture: true };
    ctx.addEventListener(window, 'scroll', () => this.#placeSoon(), passive);
    ctx.addEventListener(window, 'resize', () => this.#placeSoon(), passive);
  }

  get isOpen(): boolean {
    return this.#host.isConnected;
  }
  /** The card's box in client coordinates, and the line's. */
  get box(): DOMRect {
    return this.panel.getBoundingClientRect();
  }
  get line(): DOMRect | null {
    return this.#anchor();
  }
  /** Whether an event of the page's window happened on the card. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  /** Shows the panel at its line; call when its content is drawn. */
  show({ anchor, focus, theme }: ShellRequest): void {
    const arriving = !this.isOpen;
    this.#anchor = anchor;
    for (const element of [this.#host, this.panel]) {
      if (theme === 'auto') delete element.dataset.theme;
      else element.dataset.theme = theme;
    }
    if (arriving) {
      this.#returnTo = deepActive();
      this.#attach();
    }
    this.panel.classList.toggle('arriving', arriving);
    this.panel.style.minHeight = '';
    this.#place();
    if (focus) this.focus();
  }

  focus(): void {
    const dialog = this.panel.querySelector<HTMLElement>('[role="dialog"]');
    (dialog ?? this.panel).focus({ preventScroll: true });
  }

  hide(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const held = document.activeElement === this.#host || this.#host.matches(':focus-within');
    this.#host.remove();
    if (held) returnFocus(this.#returnTo);
    this.#returnTo = null;
  }

  /** Into the top layer, where neither dialogs nor sticky headers cover it; what is outside a modal dialog is dead. */
  #attach(): void {
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    (modal ?? document.documentElement).append(this.#host);
    if (typeof this.#host.showPopover !== 'function') return;
    this.#host.popover = 'manual';
    this.#host.showPopover();
  }

  #placeSoon(): void {
    if (!this.isOpen || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.isOpen) this.#place();
    });
  }

  #place(): void {
    const line = this.#anchor();
    if (!line) return;
    const { style } = this.panel;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const viewport = { width: width || innerWidth, height: Math.min(height || innerHeight, innerHeight) };
    style.maxHeight = '';
    style.width = `${Math.min(WIDTH, viewport.width - 16)}px`;
    const size = { width: WIDTH, height: this.panel.offsetHeight };
    const place = placeCard(
      line,
      size,
      viewport,
      getComputedStyle(document.documentElement).direction === 'rtl',
    );
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    style.width = `${place.width}px`;
    style.maxHeight = `${place.maxHeight}px`;
    // Above the line a shorter level would pull the card away from under the pointer; it keeps its height instead.
    if (place.side === 'above') style.minHeight = `${Math.min(size.height, place.maxHeight)}px`;
  }
}
