import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from '../harness/card.ts';
import { cardElement, inCard } from '../harness/card-frame.ts';
import { cardPlace, misplaced } from '../harness/card-place.ts';
import { waitForFocus } from '../harness/keyboard.ts';
import { waitForMarks } from '../harness/marks.ts';
import { CORNER, CRM, Placing, TITLE } from '../harness/placing.ts';
import { moveSlowly, placeInView, placeOfMark } from '../harness/pointer.ts';
import { BROWSERS, type Rig, startRig } from '../harness/rig.ts';

describe.each(BROWSERS)('The card under mouse and finger in %s', (kind) => {
  let at: Placing;
  beforeAll(async () => {
    at = await Placing.start(kind);
  });
  afterAll(() => at?.rig.close());

  describe('the mouse', () => {
    it('may cross to the card on a slant way, and rest on it where it lies over other marks', async () => {
      await at.visit('long', 'SQL', CRM);
      await at.page.evaluate(() => {
        for (let section = 0; section < 6; section++) {
          const heading = document.createElement('h2');
          heading.textContent = `Part ${section}`;
          const text = document.createElement('p');
          text.textContent = 'The tool that we use here is Salesforce.';
          document.querySelector('ul')?.after(heading, text);
        }
      });
      await at.page.waitForFunction('CSS.highlights.get("rung-term").size > 7');
      const mark = await placeOfMark(at.page, 'SQL');
      await at.page.mouse.move(mark.x, mark.y);
      const { text } = await waitForCard(at.page, 'SQL');
      const { card } = await cardPlace(at.page, 'SQL');
      const far = { x: card.right - 30, y: card.top > mark.y ? card.top + 90 : card.bottom - 90 };
      await moveSlowly(at.page, mark, far);
      expect((await readCard(at.page))?.text).toBe(text);
      const { lines } = await cardPlace(at.page, 'Salesforce');
      const covered = lines.filter(({ left, right, top, bottom }) => {
        const x = (left + right) / 2;
        const y = (top + bottom) / 2;
        return x > card.left && x < card.right && y > card.top && y < card.bottom;
      });
      expect(covered.length).toBeGreaterThan(1);
      for (const { left, right, top, bottom } of covered.slice(0, 2)) {
        const on = { x: (left + right) / 2, y: (top + bottom) / 2 };
        // As many frames as the mouse would need to rest on a mark that can be seen.
        await moveSlowly(at.page, on, { x: on.x + 4, y: on.y }, 50);
        expect((await readCard(at.page))?.text).toBe(text);
      }
    });

    it('turns a card that only showed itself into one that stays, by a click on its line, without a gap', async () => {
      await at.visit('long', 'SQL', CRM);
      const mark = await placeOfMark(at.page, 'SQL');
      await at.page.mouse.move(mark.x, mark.y);
      await waitForCard(at.page, 'SQL');
      // The same element in the same document all the while, and never without the card.
      const element = await cardElement(at.page);
      await inCard(at.page, `globalThis.wasHere = true`);
      await element.evaluate((frame) => {
        const all = globalThis as { gaps?: number };
        all.gaps = 0;
        const look = (): void => {
          if (!frame.isConnected || getComputedStyle(frame).opacity !== '1') all.gaps = (all.gaps ?? 0) + 1;
          requestAnimationFrame(look);
        };
        look();
      });
      await at.page.mouse.down();
      await at.nextFrame();
      await at.nextFrame();
      await at.page.mouse.up();
      await waitForFocus(at.page, 'SQL', 'dialog');
      await moveSlowly(at.page, mark, CORNER);
      expect(await element.evaluate(() => (globalThis as { gaps?: number }).gaps)).toBe(0);
      expect(await inCard(at.page, 'globalThis.wasHere')).toBe(true);
      await waitForCard(at.page, 'SQL');
      await at.page.mouse.click(CORNER.x, CORNER.y);
      await waitForNoCard(at.page);
    });
  });

  describe('a finger', () => {
    it('opens by a tap on a mark, serves taps, and goes by one elsewhere', async () => {
      await at.visit('long', 'SQL', CRM);
      const mark = await placeOfMark(at.page, CRM);
      await at.page.touchscreen.tap(mark.x, mark.y);
      await waitForCard(at.page, CRM);
      expect(await misplaced(at.page, CRM)).toEqual([]);
      const tab = await at.otherTab();
      await at.page.touchscreen.tap(tab.x, tab.y);
      await at.waitForTab(tab.name);
      expect((await readCard(at.page))?.name).toBe(CRM);
      await at.page.touchscreen.tap(20, 300);
      await waitForNoCard(at.page);
    });

    it('drags the page without opening a card, and without losing the one that is open', async () => {
      await at.visit('long', 'SQL', CRM);
      const drag = async (x: number, y: number): Promise<void> => {
        const touch = await at.page.touchscreen.touchStart(x, y);
        for (let step = 1; step <= 12; step++) {
          await touch.move(x, y - step * 6);
          await at.nextFrame();
        }
        // The finger rests before it lifts: a page that glides on takes the next tap for the wish to stop.
        for (let frame = 0; frame < 12; frame++) await at.nextFrame();
        await touch.end();
        await at.nextFrame();
      };
      const mark = await placeOfMark(at.page, 'SQL');
      await drag(mark.x, mark.y);
      const title = await placeOfMark(at.page, TITLE);
      expect(await readCard(at.page)).toBeNull();
      await at.page.touchscreen.tap(title.x, title.y);
      await waitForCard(at.page, TITLE);
      await drag(60, 500);
      expect((await readCard(at.page))?.name).toBe(TITLE);
      expect(await misplaced(at.page, TITLE)).toEqual([]);
    });

    it('follows a link that holds a mark, and no card comes', async () => {
      await at.page.goto(`${at.rig.site.origin}/dark`);
      await waitForMarks(at.page, { 'rung-term': ['Salesforce'] }, { within: 'a' });
      const link = await placeOfMark(at.page, 'Salesforce');
      await at.page.touchscreen.tap(link.x, link.y);
      await at.page.waitForFunction(() => location.hash === '#tools');
      expect(await readCard(at.page)).toBeNull();
      const title = await placeOfMark(at.page, 'SMB Account Executive');
      await at.page.touchscreen.tap(title.x, title.y);
      await waitForCard(at.page, 'SMB Account Executive');
    });
  });

  it('asks nothing of the network for all of this', async () => {
    expect(await at.rig.silence()).toEqual([]);
  });
});

describe('The place of the card under two fingers in Chromium', () => {
  let rig: Rig;
  afterAll(() => rig?.close());

  it('is in what a pinched page shows, and follows it', async () => {
    rig = await startRig('chromium');
    const page = await rig.open('/placement/long', { guard: false });
    await waitForMarks(page, { 'rung-term': [CRM] });
    await placeOfMark(page, CRM);
    const client = await page.createCDPSession();
    await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
    await page.waitForFunction('visualViewport.scale > 2.4');
    await rig.side.command('look-up', page);
    await waitForCard(page, TITLE);
    expect((await misplaced(page, TITLE)).filter((wrong) => !wrong.startsWith('over'))).toEqual([]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    const { x, y } = await placeInView(page, TITLE);
    await page.mouse.click(x, y);
    await waitForCard(page, TITLE);
    expect(await misplaced(page, TITLE)).toEqual([]);
    await rig.shot(page, 'placement-pinched');
    await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    await page.waitForFunction('visualViewport.scale === 1');
    expect(await misplaced(page, TITLE)).toEqual([]);
  });
});
