import type { Page } from 'puppeteer-core';

/** Runs in the page: the middle of the first mark of this text, in client coordinates. */
function middleOf(text: string): { x: number; y: number } | null {
  for (const name of ['rung-role', 'rung-term']) {
    for (const part of CSS.highlights.get(name) ?? []) {
      const range = new Range();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      if (range.toString() !== text) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = range.getClientRects();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}

/** Clicks on a mark as a reader does, with the mouse. */
export async function clickMark(page: Page, text: string): Promise<void> {
  const place = await page.evaluate(middleOf, text);
  if (!place) throw new Error(`“${text}” is not marked.`);
  await page.mouse.click(place.x, place.y);
}
