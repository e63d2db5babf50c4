import type { Page } from 'puppeteer-core';

/** Runs in the page: the middle of the first mark of this text, in client coordinates. */
function middleOf(text: string, scroll = true): { x: number; y: number } | null {
  for (const name of ['rung-role', 'rung-term']) {
    for (const part of CSS.highlights.get(name) ?? []) {
      const range = new Range();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      if (range.toString() !== text) continue;
      if (scroll) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = range.getClientRects();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}

/** Where the middle of a mark is, in client coordinates, once it is scrolled into view and the page rests. */
export async function placeOfMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  await page.evaluate(middleOf, text);
  // The page hears of a scroll in the next frame, and whoever hovers there has scrolled before.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const place = await page.evaluate(middleOf, text);
  if (!place) throw new Error(`“${text}” is not marked.`);
  return place;
}

/** Where the middle of a mark that is in view already is; nothing scrolls. */
export async function placeInView(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(middleOf, text, false);
  if (!place) throw new Error(`“${text}” is not marked.`);
  return place;
}

/** Clicks on a mark as a reader does, with the mouse. */
export async function clickMark(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOfMark(page, text);
  await page.mouse.click(x, y);
}

/** Moves the mouse from one place to another in as many frames as there are steps: slowly, as a hand does. */
export async function moveSlowly(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
  steps = 40,
): Promise<void> {
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
