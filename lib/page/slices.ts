import { SLICE_MS } from '../limits.ts';

/** Longest wait for an idle moment: a page that is never idle is read all the same, slice by slice. */
const IDLE_TIMEOUT_MS = 100;

type Idle = (callback: () => void, options: { timeout: number }) => unknown;

function nextIdle(): Promise<void> {
  return new Promise((resolve) => {
    const idle = (globalThis as { requestIdleCallback?: Idle }).requestIdleCallback;
    // Idle callbacks rest in hidden tabs and are missing in some browsers; a timer does the same more roughly.
    if (idle && document.visibilityState === 'visible') idle(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
    else setTimeout(resolve, 0);
  });
}

/**
 * Runs a generator in slices of SLICE_MS on the main thread, each in an idle moment.
 * Gives what the generator returns, or undefined once `alive` says no.
 */
export async function inSlices<T>(steps: Generator<void, T>, alive: () => boolean): Promise<T | undefined> {
  for (;;) {
    await nextIdle();
    if (!alive()) return undefined;
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}
