import type { ElementHandle, Page } from 'puppeteer-core';
import { takesPresses } from './card.ts';
import { cardFrame, inCard } from './card-frame.ts';
import { until } from './deadline.ts';
import type { BrowserKind } from './find-browser.ts';
import { waitForMarks } from './marks.ts';
import { placeInView } from './pointer.ts';
import { type Rig, startRig } from './rig.ts';

/** Where the mouse touches nothing. */
export const CORNER = { x: 2, y: 2 };
/** Marks of the pages under /placement, which are the names of their cards, too. */
export const TITLE = 'Sales Operations Specialist';
export const CRM = 'CRM administration';

/** One tab on the pages under /placement, and what the tests of the card's place do in it. */
export class Placing {
  readonly rig: Rig;
  readonly page: Page;

  private constructor(rig: Rig, page: Page) {
    this.rig = rig;
    this.page = page;
  }

  static async start(kind: BrowserKind): Promise<Placing> {
    const rig = await startRig(kind);
    return new Placing(rig, await rig.open('/placement/long', { guard: false }));
  }

  /** Opens one of the pages and waits for these terms in it. */
  async visit(path: string, ...terms: string[]): Promise<void> {
    await this.page.mouse.move(CORNER.x, CORNER.y);
    await this.page.goto(`${this.rig.site.origin}/placement/${path}`);
    if (terms.length > 0) await waitForMarks(this.page, { 'rung-term': terms });
  }

  /** Rests the mouse on a mark that is in view. */
  async hover(text: string): Promise<void> {
    const { x, y } = await placeInView(this.page, text);
    await this.page.mouse.move(x, y);
  }

  /** Presses a button of the page, and waits until what it opens is read. */
  async open(button: string, term: string): Promise<void> {
    await this.page.click(button);
    await waitForMarks(this.page, { 'rung-term': [term] });
  }

  async nextFrame(): Promise<void> {
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
  }

  async scrollBy(top: number): Promise<void> {
    await this.page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), top);
  }

  /** Waits until no host of a card is left anywhere in the page. */
  async nothingLeft(): Promise<void> {
    await this.page.waitForFunction(`(() => {
      const left = (root) => root.querySelector('div[popover=manual]:empty') !== null ||
        [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && left(shadowRoot));
      return !left(document);
    })()`);
    await until('no card', async () => (await cardFrame(this.page)) === null);
  }

  /** Waits until the tab of this name is the one that the card shows. */
  async waitForTab(name: string): Promise<void> {
    const shown = `document.querySelector('.tabs [aria-selected=true]')?.textContent`;
    await until(`the tab ${name}`, async () => (await inCard(this.page, shown)) === name);
  }

  /** Where a tab of the open card is that is not chosen, in coordinates of the window. */
  async otherTab(): Promise<{ x: number; y: number; name: string }> {
    const tab = await this.#otherTab();
    const box = await tab.boundingBox();
    if (!box) throw new Error('The tab is not to be seen.');
    const name = await tab.evaluate((one) => one.textContent ?? '');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, name };
  }

  async #otherTab(): Promise<ElementHandle<Element>> {
    return until('another tab', async () => {
      const takes = await takesPresses(this.page);
      return takes && ((await (await cardFrame(this.page))?.$('.tabs [aria-selected=false]')) ?? false);
    });
  }

  /** Clicks on another tab of the open card with the mouse, and waits until that one is shown. */
  async chooseTab(): Promise<void> {
    const tab = await this.#otherTab();
    const name = await tab.evaluate((one) => one.textContent ?? '');
    await tab.click();
    await this.waitForTab(name);
  }
}
