/** Time for which the card takes no press after it appeared, or was moved by whatever means, in milliseconds. */
const SETTLE_MS = 300;
/** Least time between two looks of the browser's own eye, in milliseconds; less is not allowed. */
const LOOK_MS = 100;

/** Keys that only lead around, and out: they do the same wherever they were aimed. */
const WAYS = /^(?:Escape|Tab|Shift|Arrow\w+|Page\w+|Home|End)$/;

interface EyeOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

/**
 * Lets only what a user means reach the card: trusted presses, on a card that is seen as it is and has stood where it
 * is for a moment. A page cannot press it, but it could lay something over it, fade it, or move it under the pointer.
 */
export class PressGate {
  readonly #root: HTMLElement;
  readonly #onRefused: () => void;
  #pageSees = false;
  /** Chromium's own eye; where there is none the page's script alone looks. */
  #browserSees: boolean;
  #settled = 0;

  /** @param onRefused a press was not taken, as the card is not seen as it is */
  constructor(window: Window, root: HTMLElement, onRefused: () => void) {
    this.#root = root;
    this.#onRefused = onRefused;
    for (const type of ['click', 'auxclick', 'dblclick', 'keydown', 'beforeinput'] as const) {
      window.addEventListener(type, (event) => this.#let(event), { capture: true });
    }
    // Not in Firefox, and never in a page of an extension that is not secure.
    const canLook = 'isVisible' in IntersectionObserverEntry.prototype;
    this.#browserSees = !canLook;
    if (!canLook) return;
    const options: EyeOptions = { trackVisibility: true, delay: LOOK_MS, threshold: [0, 1] };
    new IntersectionObserver((entries) => {
      this.#browserSees = (entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible === true;
      this.#show();
    }, options).observe(root);
  }

  /** Whether the page's script sees the card as it put it. */
  set pageSees(sees: boolean) {
    this.#pageSees = sees;
    this.#show();
  }

  /** The card appeared or was moved. */
  moved(): void {
    this.#settled = performance.now() + SETTLE_MS;
    this.#show();
    setTimeout(() => this.#show(), SETTLE_MS);
  }

  get #isSeen(): boolean {
    return this.#pageSees && this.#browserSees;
  }
  get #isOpen(): boolean {
    return this.#isSeen && performance.now() >= this.#settled;
  }

  #let(event: Event): void {
    if (event.isTrusted && (this.#isOpen || leads(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isTrusted && !this.#isSeen) this.#onRefused();
  }

  /** Says it to whoever looks at the document: the tests, which press as soon as a user could. */
  #show(): void {
    this.#root.toggleAttribute('data-takes', this.#isOpen);
  }
}

function leads(event: Event): boolean {
  return event instanceof KeyboardEvent && WAYS.test(event.key);
}
