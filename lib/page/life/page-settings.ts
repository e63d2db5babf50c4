import { ask } from '../../client.ts';
import type { PageSettings } from '../../messages.ts';
import type { PageLife } from './page-life.ts';

/** Time until the next try where the worker did not answer. */
const RETRY_MS = 3_000;

/** What holds in this frame, as the worker says; the script sees no settings, no hosts and no policy itself. */
export class LiveSettings {
  readonly #ctx: PageLife;
  #stamp = '';
  #strange = '';
  /** Called with every answer of the worker. */
  onAnswer: (next: PageSettings) => void = () => {};

  constructor(ctx: PageLife) {
    this.#ctx = ctx;
  }

  /** Asks the worker, until it answers: nothing may be read on what held before. Undefined when the script has ended. */
  async ask(): Promise<PageSettings | undefined> {
    // Chromium names the pages around a frame to the frame alone.
    const around = [...(location.ancestorOrigins ?? [])];
    while (this.#ctx.isValid) {
      try {
        const next = await ask('pageSettings', { around });
        if (!this.#ctx.isValid) break;
        this.#stamp = next.stamp;
        this.onAnswer(next);
        return next;
      } catch (error) {
        console.debug('Rung: settings not heard', error);
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
    return undefined;
  }

  /** Takes the stamp of another answer; a strange one says that a change was missed. */
  seen(stamp: string): void {
    if (stamp === this.#stamp || stamp === this.#strange) return;
    this.#strange = stamp;
    void this.ask();
  }
}
