import type { Frame, Page } from 'puppeteer-core';

/** Texts marked in one document, in the order in which they were painted; keys are the highlight names. */
export interface Marks {
  'rung-role': string[];
  'rung-term': string[];
}
export type Target = Page | Frame;
interface Where {
  /** Only marks that start inside an element of this selector (light DOM of that frame). */
  within?: string;
  /** Milliseconds. */
  timeout?: number;
}

/** Runs in the page. The registry is the page's own: what is read here is what the browser paints. */
function readInPage(within: string | undefined): Marks {
  const marks: Marks = { 'rung-role': [], 'rung-term': [] };
  for (const name of ['rung-role', 'rung-term'] as const) {
    for (const part of CSS.highlights?.get(name) ?? []) {
      const { startContainer, startOffset, endContainer, endOffset } = part;
      const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
      if (!startContainer.isConnected || (within && !element?.closest(within))) continue;
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      marks[name].push(range.toString());
    }
  }
  return marks;
}

/** What is marked now in a page's top document, or in a frame. */
export function readMarks(target: Target, { within }: Where = {}): Promise<Marks> {
  return target.evaluate(readInPage, within);
}

/**
 * Looks at every animation frame until all wanted texts are marked, and gives all marks.
 * @throws Error that names what was marked instead.
 */
export async function waitForMarks(
  target: Target,
  wanted: Partial<Marks>,
  { within, timeout = 10_000 }: Where = {},
): Promise<Marks> {
  const check = `(${readInPage})(${JSON.stringify(within)})`;
  const test = `(wanted) => { const marks = ${check}; return Object.entries(wanted).every(([name, texts]) => texts.every((text) => marks[name].includes(text))); }`;
  try {
    await target.waitForFunction(`(${test})(${JSON.stringify(wanted)})`, { polling: 'raf', timeout });
  } catch (error) {
    const marked = JSON.stringify(await readMarks(target, { within }));
    throw new Error(`Wanted marks ${JSON.stringify(wanted)} within ${timeout} ms, but there are ${marked}.`, {
      cause: error,
    });
  }
  return readMarks(target, { within });
}

/** Looks at every animation frame until nothing is marked. */
export async function waitForNoMarks(
  target: Target,
  { within, timeout = 10_000 }: Where = {},
): Promise<void> {
  const check = `(${readInPage})(${JSON.stringify(within)})`;
  try {
    await target.waitForFunction(`Object.values(${check}).flat().length === 0`, { polling: 'raf', timeout });
  } catch (error) {
    const marked = JSON.stringify(await readMarks(target, { within }));
    throw new Error(`Wanted no mark within ${timeout} ms, but there are ${marked}.`, { cause: error });
  }
}
