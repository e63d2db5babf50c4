/** Least time in which the browser looks, in milliseconds; less is not allowed. */
const LOOK_MS = 100;
/** Time between two looks, in milliseconds. */
const REST_MS = 1_000;
/** Time after a change of its size in which it does not look, in milliseconds: see below. */
const CALM_MS = 600;

interface EyeOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

/**
 * The browser's own eye: whether an element is seen as it is, and nothing of the page covers, fades or bends it
 * (https://w3c.github.io/IntersectionObserver/v2/). Chromium has it; elsewhere everything counts as seen, and the page's
 * script alone looks.
 *
 * It looks once in a while and not all the time: for half a second after a frame was moved or changed its size Chromium
 * drops what is pressed in it, without a word, while somebody looks (https://chromestatus.com/feature/5406180975312896).
 * A card changes its size at every other press.
 */
export class BrowserEye {
  readonly #element: Element;
  readonly #onChange: () => void;
  readonly #canLook = 'isVisible' in IntersectionObserverEntry.prototype;
  #sees = !this.#canLook;
  #looking: IntersectionObserver | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(element: Element, onChange: () => void) {
    this.#element = element;
    this.#onChange = onChange;
  }

  get sees(): boolean {
    return this.#sees;
  }

  /** Looks now: the element has just appeared, or stands elsewhere. */
  look(): void {
    if (!this.#canLook) return;
    this.#stop();
    const options: EyeOptions = { trackVisibility: true, delay: LOOK_MS, threshold: [0, 1] };
    this.#looking = new IntersectionObserver((entries) => this.#saw(entries.at(-1)), options);
    this.#looking.observe(this.#element);
  }

  /** The element changed its size: what is pressed next is not to be dropped. */
  resized(): void {
    if (this.#canLook && this.#sees) this.#lookAfter(CALM_MS);
  }

  #saw(entry: (IntersectionObserverEntry & { isVisible?: boolean }) | undefined): void {
    const before = this.#sees;
    this.#sees = entry?.isVisible === true;
    // What is not seen is watched until it is.
    if (this.#sees) this.#lookAfter(REST_MS);
    if (this.#sees !== before) this.#onChange();
  }

  #lookAfter(ms: number): void {
    this.#stop();
    this.#next = setTimeout(() => this.look(), ms);
  }

  #stop(): void {
    clearTimeout(this.#next);
    this.#looking?.disconnect();
    this.#looking = undefined;
  }
}
