import { ASKED_CHARS_PER_MINUTE, ASKED_TEXT_COST, MAX_ASKED_CHARS } from '../../limits.ts';

const MINUTE_MS = 60_000;
/** Texts that are remembered as paid for. */
const MAX_PAID = 50_000;

/**
 * How much a page may have looked at: one reading of the longest page at once, and so much more each minute. What is
 * beyond that waits. A page that swaps its text to try what the user's frameworks know gets on at this pace; a text
 * counts once, however often it comes back, and short ones count more by the letter, as titles are short.
 */
export class Allowance {
  #left = MAX_ASKED_CHARS;
  #since = performance.now();
  readonly #paid = new Set<string>();

  /** Whether a text may be asked about now; it is paid for then. */
  pays(text: string): boolean {
    if (this.#paid.has(text)) return true;
    const now = performance.now();
    const more = ((now - this.#since) / MINUTE_MS) * ASKED_CHARS_PER_MINUTE;
    this.#left = Math.min(MAX_ASKED_CHARS, this.#left + more);
    this.#since = now;
    const cost = text.length + ASKED_TEXT_COST;
    if (cost > this.#left) return false;
    this.#left -= cost;
    if (this.#paid.size >= MAX_PAID) this.#paid.clear();
    this.#paid.add(text);
    return true;
  }
}
