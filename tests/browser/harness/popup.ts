import type { Page } from 'puppeteer-core';
import { until } from './deadline.ts';
import { inPage } from './in-page.ts';

/** Text of the page as a reader sees it, white space collapsed. */
export function shownText(page: Page): Promise<string> {
  // What is hidden is not in it, as it would be with textContent.
  return page.evaluate("document.body.innerText.replace(/\\s+/g, ' ').trim()") as Promise<string>;
}

/**
 * Looks again and again until the page shows all of these texts, and gives the whole of what it shows then.
 * @throws Error that says what it showed instead.
 */
export async function waitForText(page: Page, ...texts: string[]): Promise<string> {
  try {
    await page.waitForFunction(
      `${JSON.stringify(texts)}.every((text) => document.body.innerText.includes(text))`,
      { polling: 30, timeout: 10_000 },
    );
  } catch (error) {
    throw new Error(`Wanted ${texts.join(', ')}, but there is: ${await shownText(page)}`, { cause: error });
  }
  return shownText(page);
}

/** Types into the popup's search box. */
export async function search(page: Page, query: string): Promise<void> {
  await page.waitForSelector('[data-search]');
  await page.focus('[data-search]');
  await page.keyboard.type(query);
}

/** Runs in the page: clicks the first visible button, option or line whose text starts so, once it can be used. */
function clickOn(start: string): boolean {
  const parts = [...document.querySelectorAll<HTMLElement>('button, summary, [role=option], [role=tab]')];
  const part = parts.find((one) => {
    const name = one.getAttribute('aria-label') ?? one.textContent;
    return one.checkVisibility() && name.trim().startsWith(start);
  });
  if (!part || part.matches(':disabled')) return false;
  part.click();
  return true;
}

/**
 * Clicks the first visible button, option or line whose text starts so; waits until there is one that can be used.
 * @throws Error that says what the page showed instead.
 */
export async function press(page: Page, text: string): Promise<void> {
  await until(`“${text}” to press`, () => page.evaluate(inPage(clickOn, text)) as Promise<boolean>).catch(
    async (error) => {
      throw new Error(`${error.message} There is: ${await shownText(page)}`, { cause: error });
    },
  );
}

/** Presses what closes the page: it may be gone before it has answered. */
export async function pressLast(page: Page, text: string): Promise<void> {
  await until(`“${text}” to press`, async () => {
    try {
      return (await page.evaluate(inPage(clickOn, text))) as boolean;
    } catch (error) {
      if (/detached|closed|No target/iu.test((error as Error).message)) return true;
      throw error;
    }
  });
}
