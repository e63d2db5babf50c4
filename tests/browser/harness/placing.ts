import type { Page } from 'puppeteer-core';
import { FIND } from './card.ts';
import type { BrowserKind } from './find-browser.ts';
import { waitForMarks } from './marks.ts';
import { placeInView } from './pointer.ts';
import { type Rig, startRig } from './rig.ts';

/** Where the mouse touches nothing. */
export const CORNER = { x: 2, y: 2 };
/** Marks of the pages under /placement, which are the names of their cards, too. */
export const TITLE = 'Sales Operations Specialist';
export const CRM = 'CRM administration';

interface Point {
  x: number;
  y: number;
}

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
      const left = (root) => [...root.querySelectorAll('*')].some(({ shadowRoot }) =>
        shadowRoot && (shadowRoot.querySelector('.shell') || left(shadowRoot)));
      return !left(document);
    })()`);
  }

  /** Where a tab of the open card is that is not chosen. */
  async otherTab(): Promise<Point & { name: string }> {
    return (await this.page.evaluate(`(() => {
      const tab = ${FIND}.querySelector('.tabs [aria-selected=false]');
      tab.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = tab.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, name: tab.textContent };
    })()`)) as Point & { name: string };
  }

  /** Waits until the tab of this name is the one that the card shows. */
  async waitForTab(name: string): Promise<void> {
    await this.page.waitForFunction(
      `${FIND}?.querySelector('.tabs [aria-selected=true]')?.textContent === ${JSON.stringify(name)}`,
    );
  }

  /** Clicks on another tab of the open card with the mouse, and waits until that one is shown. */
  async chooseTab(): Promise<void> {
    const { x, y, name } = await this.otherTab();
    await this.page.mouse.click(x, y);
    await this.waitForTab(name);
  }
}
