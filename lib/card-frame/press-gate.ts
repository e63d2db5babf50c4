import { BrowserEye } from './browser-eye.ts';

/** Time for which the card takes no press of a pointer after it appeared or was moved, in milliseconds. */
const SETTLE_MS = 300;

/** Keys that only lead around, and out: they do the same wherever they were aimed. */
const WAYS = /^(?:Escape|Tab|Shift|Arrow\w+|Page\w+|Home|End)$/;

/**
 * Lets only what a user means reach the card: trusted presses, on a card that is seen as it is and has stood where it
 * is for a moment. A page cannot press it, but it could lay something over it, fade it, or move it under the pointer.
 */
export class PressGate {
  readonly #root: HTMLElement;
  readonly #onCovered: (isCovered: boolean) => void;
  readonly #eye: BrowserEye;
  #pageSees = false;
  #settled = 0;

  /**
   * @param root tells the tests whether presses are taken
   * @param card what has to be seen
   * @param onCovered a press was not taken, as the card is not seen as it is; or it is seen again
   */
  constructor(root: HTMLElement, card: HTMLElement, onCovered: (isCovered: boolean) => void) {
    this.#root = root;
    this.#onCovered = onCovered;
    this.#eye = new BrowserEye(card, () => this.#show());
    for (const type of ['click', 'auxclick', 'dblclick', 'keydown'] as const) {
      window.addEventListener(type, (event) => this.#let(event), { capture: true });
    }
  }

  /** Whether the page's script sees the card as it put it. */
  set pageSees(sees: boolean) {
    this.#pageSees = sees;
    this.#show();
  }

  get isSeen(): boolean {
    return this.#pageSees && this.#eye.sees;
  }

  /** The card appeared or was moved. */
  moved(): void {
    this.#settled = performance.now() + SETTLE_MS;
    this.#eye.look();
    this.#show();
    setTimeout(() => this.#show(), SETTLE_MS + 1);
  }

  /** The card became larger or smaller by what it shows. */
  resized(): void {
    this.#eye.resized();
  }

  get #isOpen(): boolean {
    return this.isSeen && performance.now() >= this.#settled;
  }

  #let(event: Event): void {
    const isAimed = event instanceof KeyboardEvent ? this.isSeen || leads(event) : this.#isOpen;
    if (event.isTrusted && isAimed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isTrusted && !this.isSeen) this.#onCovered(true);
  }

  /** An attribute for the tests, which press as soon as a user could; nobody else can look into the document. */
  #show(): void {
    this.#root.toggleAttribute('data-takes', this.#isOpen);
    if (this.isSeen) this.#onCovered(false);
  }
}

function leads({ key }: KeyboardEvent): boolean {
  return WAYS.test(key);
}
