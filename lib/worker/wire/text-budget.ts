/** Time in which a tab gets all of its budget back, in milliseconds. */
const REFILL_MS = 60_000;
/** Tabs from which on those that have all of their budget again are forgotten. */
const MANY_TABS = 200;

interface Texts {
  texts: number;
  chars: number;
}

/** How much text each tab may still ask about. It comes back bit by bit, so that a page over it goes on soon. */
export class TextBudget {
  readonly #perMinute: Texts;
  readonly #left = new Map<number, Texts & { at: number }>();

  constructor(perMinute: Texts) {
    this.#perMinute = perMinute;
  }

  /** Takes the texts off the tab's budget; false, and nothing is taken, where it is too small for them. */
  take(tab: number, { texts, chars }: Texts, now = Date.now()): boolean {
    const left = this.#leftOf(tab, now);
    const enough = left.texts >= texts && left.chars >= chars;
    if (enough) {
      left.texts -= texts;
      left.chars -= chars;
    }
    this.#left.set(tab, { ...left, at: now });
    if (this.#left.size > MANY_TABS) this.#forgetFull(now);
    return enough;
  }

  #leftOf(tab: number, now: number): Texts {
    const { texts, chars } = this.#perMinute;
    const before = this.#left.get(tab);
    if (!before) return { texts, chars };
    // A clock that was set back gives nothing.
    const share = Math.max(0, now - before.at) / REFILL_MS;
    return {
      texts: Math.min(texts, before.texts + share * texts),
      chars: Math.min(chars, before.chars + share * chars),
    };
  }

  #forgetFull(now: number): void {
    for (const [tab, { at }] of this.#left) if (now - at > REFILL_MS) this.#left.delete(tab);
  }
}
