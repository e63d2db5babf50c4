import { WORKER_SLICE_MS } from '../../limits.ts';

let since = 0;

/**
 * Ends a slice of work that has used up its time: what else waits for the worker happens before this resolves. Where
 * time is left, it resolves at once.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - since < WORKER_SLICE_MS) return;
  await nextTask();
  since = performance.now();
}

/** A task of its own; timers would be held back to 4 ms each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
