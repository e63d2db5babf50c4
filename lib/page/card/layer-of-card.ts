import { append, focusIn, hasFocus, moveBefore, newElement, rootOf } from '../dom/dom.ts';
import { keepInside } from './keep-inside.ts';
import { layerFor } from './layer.ts';

/**
 * The one node that Rung ever adds to a page: a host with a closed shadow root over everything else. It holds the
 * card's frame and nothing that could be read. Added when a card opens, taken away when it closes.
 */
export class CardLayer {
  readonly root: ShadowRoot;
  readonly #host = newElement('div');

  constructor(css: string) {
    this.root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    keepInside(this.root);
  }

  get zoom(): number {
    return this.#host.currentCSSZoom ?? 1;
  }
  /** Whether the keyboard is in the card. */
  get hasFocus(): boolean {
    const around = this.#host.getRootNode();
    const active = around instanceof ShadowRoot ? around.activeElement : focusIn(document);
    return active === this.#host && hasFocus(document);
  }
  /** Whether an event of the page's window happened on the card. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }
  /** Whether this element is what the page's own hit test finds of the card. */
  is(element: Element | null): boolean {
    return element === this.#host;
  }

  setTheme(theme: 'auto' | 'light' | 'dark'): void {
    if (theme === 'auto') delete this.#host.dataset.theme;
    else this.#host.dataset.theme = theme;
  }

  /** Whether the host stands where a card for this line can be used; false once a dialog has opened over it. */
  fits(line: Element | null): boolean {
    return layerFor(line) === this.#host.parentNode;
  }

  /**
   * Puts the host into the top layer, where neither dialogs nor sticky headers cover it, and there where it can be
   * used. What stands in the root is loaded anew by that, unless `keeping` and the browser can keep it.
   */
  enter(line: Element | null, keeping = false): void {
    this.#enter(layerFor(line), keeping);
    // Some components show nothing of what is put into them.
    if (!this.isShown) this.#enter(rootOf(document), keeping);
  }

  /** False where the page has closed or taken away what the host stands in. */
  get isShown(): boolean {
    const inner = this.root.querySelector('.shell');
    return this.#host.isConnected && (!inner || inner.getClientRects().length > 0);
  }

  leave(): void {
    this.#host.remove();
  }

  #enter(layer: Element, keeping: boolean): void {
    if (keeping && this.#host.isConnected && 'moveBefore' in Element.prototype)
      moveBefore(layer, this.#host, null);
    else append(layer, this.#host);
    // A page hears of both steps and may take the host away in between; then the card is lost, and nothing else.
    try {
      this.#host.popover = 'manual';
      if (this.#host.matches(':popover-open')) this.#host.hidePopover();
      this.#host.showPopover();
    } catch (error) {
      console.debug('Rung: the page took the card away', error);
    }
  }
}
