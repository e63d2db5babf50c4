import type { PageLife } from './page-life.ts';

/**
 * One slot for a delayed call. `ctx.setTimeout` adds a listener at every call and never takes it off, which a
 * page that mutates all day would pile up; a slot has one listener for its whole life.
 */
export class Timer {
  #id: ReturnType<typeof setTimeout> | undefined;
  readonly #ctx: PageLife;

  constructor(ctx: PageLife) {
    this.#ctx = ctx;
    ctx.onInvalidated(() => this.cancel());
  }

  get pending(): boolean {
    return this.#id !== undefined;
  }

  /** Calls back after `ms` milliseconds; a call that is already waiting is dropped. */
  set(ms: number, call: () => void): void {
    this.cancel();
    if (!this.#ctx.isValid) return;
    this.#id = setTimeout(() => {
      this.#id = undefined;
      if (this.#ctx.isValid) call();
    }, ms);
  }

  cancel(): void {
    clearTimeout(this.#id);
    this.#id = undefined;
  }
}
