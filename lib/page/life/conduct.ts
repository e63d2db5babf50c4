import type { PageSettings } from '../../messages.ts';
import type { CardCaller } from '../card/caller.ts';
import { whenLargeEnough } from '../read/frame-size.ts';
import { isJobPath } from '../read/site-rules.ts';
import type { Page } from './page.ts';
import type { PageLife } from './page-life.ts';

/** Reads where the settings let it, stops where they do not any more, and goes on where a pause ends. */
export class Conduct {
  readonly #ctx: PageLife;
  readonly #page: Page;
  readonly #cards: CardCaller;
  #reads = false;
  /** What a pause stopped, or kept from starting, comes back when it ends. */
  #resumes = true;

  constructor(ctx: PageLife, page: Page, cards: CardCaller) {
    this.#ctx = ctx;
    this.#page = page;
    this.#cards = cards;
  }

  heed(next: PageSettings): void {
    this.#cards.heed(next);
    this.#page.setDensity(next.density);
    this.#page.setAnswers(next.answers);
    const before = this.#reads;
    this.#reads = next.reads === 'yes';
    if (before && !this.#reads) {
      this.#resumes = this.#page.isOn;
      this.#page.stop();
      this.#cards.close();
    } else if (!before && this.#reads && this.#resumes) this.#begin();
  }

  /** The browser has put a page that was read away and brings it back. */
  goOn(): void {
    if (this.#reads) void this.#page.read();
    else this.#resumes = true;
  }

  #begin(): void {
    // The frame may grow at a time when reading is paused again.
    whenLargeEnough(this.#ctx, () => this.#reads && this.#page.begin(isJobPath(location)));
  }
}
