import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIND, waitForCard, waitForNoCard } from '../harness/card.ts';
import { cardElement, inCard } from '../harness/card-frame.ts';
import { distance, misplaced } from '../harness/card-place.ts';
import { CORNER, CRM, Placing, TITLE } from '../harness/placing.ts';
import { clickMark, placeInView, placeOfMark } from '../harness/pointer.ts';
import { BROWSERS } from '../harness/rig.ts';

/** What a page's author may write, and what none of it may do to the card. */
const STYLES: [what: string, css: string][] = [
  ['a root font of ten pixels', 'html { font-size: 10px }'],
  ['a root that is moved', 'html { transform: translate(90px, 40px) }'],
  ['a body that is moved and made larger', 'body { transform: translateX(60px) scale(1.1) }'],
  ['a root that is made larger', 'html { zoom: 1.5 }'],
  [
    'a body with filters and its own layer',
    'body { filter: sepia(0.3); will-change: transform; contain: paint }',
  ],
  ['a body that scrolls in itself', 'html, body { height: 100%; overflow: hidden } body { overflow: auto }'],
  [
    'rules for every element',
    '* { zoom: 1.2 !important; position: static !important; font: 30px serif !important }',
  ],
  [
    'rules for every popover',
    '[popover] { display: none !important; inset: auto !important; opacity: 0 !important }',
  ],
  ['a right-to-left page', 'html { direction: rtl }'],
];
/** The browser's own zoom; at 4 a window of 1280 × 900 is one of 320 × 225. */
const ZOOMS = [0.5, 0.75, 1.5, 2, 3, 4];

describe.each(BROWSERS)('The place of the card in %s', (kind) => {
  let at: Placing;
  /** A page of the extension, which may ask the browser for what no page can. */
  let asker: Page;
  const zoomTo = async (zoom: number): Promise<void> => {
    const id = await at.rig.side.tabId(at.page);
    await asker.evaluate(`(globalThis.browser ?? chrome).tabs.setZoom(${id}, ${zoom})`);
    await at.page.waitForFunction(`Math.abs(devicePixelRatio - ${zoom}) < 0.02`);
  };
  beforeAll(async () => {
    at = await Placing.start(kind);
    asker = await at.rig.extensionPage('popup.html?tab=-1');
    await at.page.bringToFront();
  });
  afterAll(() => at?.rig.close());

  describe('beside its line', () => {
    it.each(['start', 'center', 'end'])('wherever the line is: %s', async (block) => {
      await at.visit('long', 'SQL', CRM);
      await at.page.evaluate(
        (where) =>
          document.querySelector('h2')?.nextElementSibling?.scrollIntoView({ block: where as 'start' }),
        block,
      );
      await at.nextFrame();
      await at.hover(CRM);
      await waitForCard(at.page, CRM);
      expect(await misplaced(at.page, CRM)).toEqual([]);
      expect(await distance(at.page, CRM)).toBeLessThan(12);
    });

    it.each(ZOOMS)('at a zoom of %s', async (zoom) => {
      await at.visit('long', CRM);
      await zoomTo(zoom);
      try {
        for (const text of [TITLE, CRM]) {
          await clickMark(at.page, text);
          await waitForCard(at.page, text);
          expect(await misplaced(at.page, text)).toEqual([]);
          await at.rig.shot(at.page, `placement-zoom-${zoom}`);
          await at.page.keyboard.press('Escape');
          await waitForNoCard(at.page);
        }
      } finally {
        await zoomTo(1);
      }
    });

    it.each(STYLES)('on a page with %s', async (what, css) => {
      await at.visit('long', 'SQL', CRM);
      await at.page.addStyleTag({ content: css });
      await clickMark(at.page, CRM);
      await waitForCard(at.page, CRM);
      expect(await misplaced(at.page, CRM)).toEqual([]);
      const fontSize = await inCard(at.page, `getComputedStyle(${FIND}).fontSize`);
      const box = await (await cardElement(at.page)).boundingBox();
      expect({ fontSize, width: Math.round(box?.width ?? 0) }).toEqual({ fontSize: '13px', width: 384 });
      await at.rig.shot(at.page, `placement-${what.replaceAll(' ', '-')}`);
    });

    it('without the cloth that a page spreads behind its own layers', async () => {
      await at.visit('long', 'SQL');
      await at.page.addStyleTag({
        content: '::backdrop { backdrop-filter: blur(9px); background: red !important }',
      });
      await clickMark(at.page, 'SQL');
      await waitForCard(at.page, 'SQL');
      const cloth = await (await cardElement(at.page)).evaluate((element) => {
        const root = element.getRootNode();
        return root instanceof ShadowRoot && getComputedStyle(root.host, '::backdrop').display;
      });
      expect(cloth).toBe('none');
    });
  });

  describe('while the page scrolls', () => {
    it('goes with its line, above a header that stays', async () => {
      await at.visit('long', 'SQL', CRM);
      await at.page.evaluate(() => document.documentElement.classList.add('sticky'));
      await clickMark(at.page, CRM);
      await waitForCard(at.page, CRM);
      for (const by of [150, 120, -330]) {
        await at.scrollBy(by);
        expect(await misplaced(at.page, CRM)).toEqual([]);
        expect(await distance(at.page, CRM)).toBeLessThan(12);
      }
    });

    it('stands at a line of the header that stays, whatever runs under it', async () => {
      await at.visit('long', 'Salesforce');
      await at.page.evaluate(() => document.documentElement.classList.add('sticky'));
      await clickMark(at.page, 'Salesforce');
      await waitForCard(at.page, 'Salesforce');
      await at.scrollBy(900);
      expect(await misplaced(at.page, 'Salesforce')).toEqual([]);
    });

    it('goes when its line leaves the window, a pane, or the sight under a header', async () => {
      await at.visit('long', 'SQL', CRM, 'sales forecasting');
      const open = async (text: string, name: string): Promise<void> => {
        const { x, y } = await placeOfMark(at.page, text);
        await at.page.mouse.move(x, y);
        await waitForCard(at.page, name);
      };
      await open(CRM, CRM);
      await at.scrollBy(2000);
      await waitForNoCard(at.page);
      await open('sales forecasting', 'Sales forecasting');
      await at.page.evaluate(() =>
        document.querySelector('.pane')?.scrollBy({ top: 400, behavior: 'instant' }),
      );
      await waitForNoCard(at.page);
      await at.page.evaluate(() => document.documentElement.classList.add('sticky'));
      await open(CRM, CRM);
      const { y } = await placeInView(at.page, CRM);
      await at.scrollBy(y - 20);
      await waitForNoCard(at.page);
      await at.nothingLeft();
    });

    it('stays in view where it was asked for, and finds its line again', async () => {
      await at.visit('long', 'SQL', CRM);
      await clickMark(at.page, CRM);
      await waitForCard(at.page, CRM);
      await at.scrollBy(2000);
      expect(await misplaced(at.page, CRM)).toEqual([]);
      await at.scrollBy(-2000);
      expect(await misplaced(at.page, CRM)).toEqual([]);
      expect(await distance(at.page, CRM)).toBeLessThan(12);
    });

    it('keeps its own scrolling where the page scrolls', async () => {
      await at.visit('long', 'SQL', CRM);
      await clickMark(at.page, TITLE);
      await waitForCard(at.page, TITLE);
      const scrolled = (code: string): Promise<unknown> =>
        inCard(
          at.page,
          `(() => { const body = ${FIND}.querySelector('.card-body'); ${code} return body.scrollTop; })()`,
        );
      expect(await scrolled('body.scrollTop = 70;')).toBe(70);
      await at.scrollBy(40);
      expect(await misplaced(at.page, TITLE)).toEqual([]);
      expect(await scrolled('')).toBe(70);
    });

    it('follows a line that the page pushes down, and goes with one that it takes away', async () => {
      await at.visit('long', 'SQL', CRM);
      await clickMark(at.page, CRM);
      await waitForCard(at.page, CRM);
      const before = await placeInView(at.page, CRM);
      await at.page.evaluate(() => {
        const notice = document.querySelector('main > p')?.cloneNode(true);
        if (notice) document.querySelector('h2')?.before(notice);
      });
      expect((await placeInView(at.page, CRM)).y).toBeGreaterThan(before.y + 10);
      await expect.poll(() => distance(at.page, CRM)).toBeLessThan(12);
      expect(await misplaced(at.page, CRM)).toEqual([]);
      await at.page.keyboard.press('Escape');
      await waitForNoCard(at.page);
      await at.page.mouse.move(CORNER.x, CORNER.y);
      const { x, y } = await placeOfMark(at.page, CRM);
      await at.page.mouse.move(x, y);
      await waitForCard(at.page, CRM);
      await at.page.evaluate(() =>
        document.querySelector('h2')?.nextElementSibling?.replaceChildren('Gone.'),
      );
      await waitForNoCard(at.page);
    });
  });

  it('asks nothing of the network for all of this', async () => {
    expect(await at.rig.silence()).toEqual([]);
  });
});
