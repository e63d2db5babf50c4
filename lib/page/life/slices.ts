import { SLICE_MS } from '../../limits.ts';
import { isHidden } from '../dom/dom.ts';

/** Longest wait for an idle moment: a page that is never idle is read all the same, slice by slice. */
const IDLE_TIMEOUT_MS = 100;

/** Nodes or blocks between two looks at the clock, which costs as much as one of them. */
export const STEP = 64;

/** Time spent on the main thread, in milliseconds. */
export interface Meter {
  ms: number;
}

/** The next idle moment; idle callbacks rest in hidden tabs and a timer does the same more roughly. */
function nextIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (!isHidden(document)) requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
    else setTimeout(resolve, 0);
  });
}

/**
 * Runs a generator in slices of SLICE_MS on the main thread, each in an idle moment, and adds their time to `meter`.
 * Gives what the generator returns, or undefined once `alive` says no.
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  alive: () => boolean,
  meter: Meter,
): Promise<T | undefined> {
  for (;;) {
    await nextIdle();
    if (!alive()) return undefined;
    const start = performance.now();
    let step: IteratorResult<void, T>;
    do step = steps.next();
    while (!step.done && performance.now() - start < SLICE_MS);
    meter.ms += performance.now() - start;
    if (step.done) return step.value;
  }
}
