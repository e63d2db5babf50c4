/**
 * Time for which the card takes no press of a pointer after it appeared or was moved, in milliseconds. Chromium takes
 * none from a frame for as long by itself where that frame asks whether it is seen, and says so to nobody
 * (https://chromestatus.com/feature/5406180975312896).
 */
const SETTLE_MS = 550;
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

  /**
   * @param root tells the tests whether presses are taken
   * @param card what has to be seen
   * @param onRefused a press was not taken, as the card is not seen as it is
   */
  constructor(root: HTMLElement, card: HTMLElement, onRefused: () => void) {
    this.#root = root;
    this.#onRefused = onRefused;
    for (const type of ['click', 'auxclick', 'dblclick', 'keydown'] as const) {
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
    }, options).observe(card);
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
    const aimed = event instanceof KeyboardEvent ? this.#isSeen || leads(event) : this.#isOpen;
    if (event.isTrusted && aimed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isTrusted && !this.#isSeen) this.#onRefused();
  }

  /** For the tests, which press as soon as a user could: nobody else can look into the document. */
  #show(): void {
    this.#root.toggleAttribute('data-takes', this.#isOpen);
  }
}

function leads({ key }: KeyboardEvent): boolean {
  return WAYS.test(key);
}
