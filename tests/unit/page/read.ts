import { type Reading, readBlocks } from '../../../lib/page/read/read-blocks.ts';

/** Puts `html` into the body and reads it in one go. */
export function read(html: string): Reading {
  // happy-dom lays out no tables; browsers have that from their own style sheet.
  document.body.innerHTML = html.replaceAll('<td>', '<td style="display:block">');
  return readNow();
}
export function readNow(): Reading {
  return drain(readBlocks(document.body));
}
/** What a generator gives in the end. */
export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
/** What a reader of the test wants to see of each block. */
export function seen(html: string): [string, string][] {
  return read(html).blocks.map(({ text, context }) => [text, context]);
}
