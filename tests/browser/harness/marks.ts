import type { Frame, Page } from 'puppeteer-core';
import { inPage } from './in-page.ts';

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

/**
 * Runs in the page. The registry is the page's own: what is read here is what the browser paints. A mark over several
 * elements is painted in parts; parts that follow each other in one line of text are one mark here.
 */
function readInPage(within: string | undefined): Marks {
  const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
  const blockOf = (node: Node): Element | null => {
    let element = elementOf(node);
    while (element && getComputedStyle(element).display === 'inline') element = element.parentElement;
    return element;
  };
  const textOf = (from: AbstractRange, to: AbstractRange = from): string => {
    const range = new Range();
    range.setStart(from.startContainer, from.startOffset);
    range.setEnd(to.endContainer, to.endOffset);
    return range.toString();
  };
  const follows = (first: AbstractRange, second: AbstractRange): boolean =>
    blockOf(first.endContainer) === blockOf(second.startContainer) &&
    textOf(first, second) === textOf(first) + textOf(second);
  const textsOf = (parts: AbstractRange[]): string[] => {
    const texts: string[] = [];
    for (const [at, part] of parts.entries()) {
      const before = parts[at - 1];
      if (before && follows(before, part)) texts.push(`${texts.pop()}${textOf(part)}`);
      else texts.push(textOf(part));
    }
    return texts;
  };
  const painted = (name: string): AbstractRange[] =>
    [...(CSS.highlights?.get(name) ?? [])].filter(
      ({ startContainer }) =>
        startContainer.isConnected && (!within || elementOf(startContainer)?.closest(within)),
    );
  return { 'rung-role': textsOf(painted('rung-role')), 'rung-term': textsOf(painted('rung-term')) };
}

/** What is marked now in a page's top document, or in a frame. */
export function readMarks(target: Target, { within }: Where = {}): Promise<Marks> {
  return target.evaluate(inPage(readInPage, within)) as Promise<Marks>;
}

/** How often a page is looked at, in milliseconds. Not by frames: a tab behind another draws none. */
export const POLL_MS = 30;

async function waitUntil(target: Target, test: string, wanted: string, where: Where): Promise<void> {
  const { timeout = 10_000 } = where;
  try {
    await target.waitForFunction(test, { polling: POLL_MS, timeout });
  } catch (error) {
    const marked = JSON.stringify(await readMarks(target, where));
    throw new Error(`Wanted ${wanted} within ${timeout} ms, but there are ${marked}.`, { cause: error });
  }
}

/**
 * Looks again and again until all wanted texts are marked, and gives all marks.
 * @throws Error that names what was marked instead.
 */
export async function waitForMarks(
  target: Target,
  wanted: Partial<Marks>,
  where: Where = {},
): Promise<Marks> {
  const texts = JSON.stringify(wanted);
  const test = `((marks) => Object.entries(${texts}).every(
    ([name, texts]) => texts.every((text) => marks[name].includes(text)),
  ))(${inPage(readInPage, where.within)})`;
  await waitUntil(target, test, `marks ${texts}`, where);
  return readMarks(target, where);
}

/** Looks again and again until nothing is marked. */
export async function waitForNoMarks(target: Target, where: Where = {}): Promise<void> {
  const test = `Object.values(${inPage(readInPage, where.within)}).flat().length === 0`;
  await waitUntil(target, test, 'no mark', where);
}
