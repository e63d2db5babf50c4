import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildName, buildWhenStale, builtFolder } from '../../scripts/build-when-stale.ts';
import { clickInCard, readCard, takesPresses, waitForCard, waitForNoCard } from './harness/card.ts';
import { cardElement, cardFrame, inCard } from './harness/card-frame.ts';
import { until } from './harness/deadline.ts';
import { focused, waitForFocus } from './harness/keyboard.ts';
import { waitForMarks } from './harness/marks.ts';
import { lootOf, pretendAt } from './harness/page-attacks.ts';
import { clickMark, placeOfMark } from './harness/pointer.ts';
import { shownText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const TITLE = 'Sales Operations Specialist';
/** Words of its card that the posting does not have. */
const WORDS = ['Not this?', 'Restated from', 'What changes'];

/** Where a button of the open card is, in coordinates of the window. */
async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const found = await (await cardFrame(page))?.evaluateHandle(
    `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(text)})`,
  );
  const box = await found?.asElement()?.boundingBox();
  if (!box) throw new Error(`“${text}” is not to be seen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

// The build that is shipped, opened as a user opens it, and the one that holds its site.
const ways = BROWSERS.flatMap((kind) => [
  { kind, build: (kind === 'chromium' ? 'chrome' : 'firefox') as BuildName, host: 'other' as const },
  {
    kind,
    build: (kind === 'chromium' ? 'chrome-e2e' : 'firefox-e2e') as BuildName,
    host: 'granted' as const,
  },
]);

describe.each(ways)('A hostile page and the card of $build', ({ kind, build, host }) => {
  let rig: Rig;
  let page: Page;
  const open = async (): Promise<void> => {
    await page?.close();
    page = await rig.open('/lever', { host, guard: false });
    if (host === 'other') await rig.side.toolbar(page);
    await waitForMarks(page, { 'rung-role': [TITLE], 'rung-term': ['SQL'] });
    if (host === 'granted') return;
    await rig.side.closePopup?.();
    await page.mouse.click(2, 2);
  };
  beforeAll(async () => {
    expect(buildWhenStale(build)).toBeUndefined();
    rig = await startRig(kind, { extension: builtFolder(build) });
    const keeper = await rig.side.browser.newPage();
    await keeper.bringToFront();
    await open();
  });
  afterAll(() => rig?.close());

  it('opens none by events that it makes', async () => {
    expect(await pretendAt(page, TITLE)).toBe(0);
    expect(await cardFrame(page)).toBeNull();
  });

  it('opens none by bringing a mark under a mouse at rest', async () => {
    const { x, y } = await placeOfMark(page, 'SQL');
    await page.mouse.move(x, y + 200);
    await page.evaluate((at) => {
      document.body.style.transform = `translateY(${at}px)`;
    }, 200);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await cardFrame(page)).toBeNull();
    await page.evaluate(() => document.body.removeAttribute('style'));
    await page.mouse.move(2, 2);
  });

  it('learns nothing of one that the user opens', async () => {
    await clickMark(page, TITLE);
    const { text } = await waitForCard(page, TITLE);
    for (const word of WORDS) expect(text).toContain(word);
    const loot = await lootOf(page, WORDS);
    expect(loot).toEqual({ words: [], objects: [] });
    expect((await readCard(page))?.text).toBe(text);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('presses nothing in it', async () => {
    await clickMark(page, TITLE);
    await waitForCard(page, TITLE);
    const { x, y } = await placeOf(page, 'Pin');
    await page.evaluate(
      (clientX, clientY) => {
        const host = document.elementFromPoint(clientX, clientY) as HTMLElement;
        const at = { clientX, clientY, bubbles: true, composed: true, detail: 1 };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          host.dispatchEvent(new PointerEvent(type, at));
        host.click();
        host.focus();
        for (const key of ['p', 'Enter', ' ', 'Tab'])
          host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      },
      x,
      y,
    );
    // A press of the user that comes later is through by then.
    await clickInCard(page, 'Source');
    expect((await readCard(page))?.text).not.toContain('Unpin');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('gets no press for what it fades', async () => {
    await clickMark(page, TITLE);
    await waitForCard(page, TITLE);
    const { x, y } = await placeOf(page, 'Pin');
    await page.evaluate(() => {
      document.documentElement.style.opacity = '0.01';
    });
    await until('the card to take nothing', async () => !(await takesPresses(page)));
    await page.mouse.click(x, y);
    await until(
      'the card to say so',
      async () => (await inCard(page, `!!document.querySelector('.covered')`)) === true,
    );
    expect((await readCard(page))?.text).not.toContain('Unpin');
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    // What could not be seen for a while is marked again.
    await waitForMarks(page, { 'rung-role': [TITLE] });
    await until('the card to take presses', () => takesPresses(page));
    await page.mouse.click(x, y);
    await until('the pin', async () => (await readCard(page))?.text.includes('Unpin'));
    await clickInCard(page, 'Unpin');
    await until('no pin', async () => !(await readCard(page))?.text.includes('Unpin'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  // Firefox has no eye of its own, and a page's script does not see what lets clicks through.
  it.runIf(kind === 'chromium')('gets no press through a cloth that it lays over it', async () => {
    await clickMark(page, TITLE);
    await waitForCard(page, TITLE);
    const { x, y } = await placeOf(page, 'Pin');
    await page.evaluate(() => {
      const cloth = document.createElement('div');
      cloth.id = 'cloth';
      cloth.popover = 'manual';
      cloth.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
      document.body.append(cloth);
      cloth.showPopover();
    });
    await until('the card to take nothing', async () => !(await takesPresses(page)));
    await page.mouse.click(x, y);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await readCard(page))?.text).not.toContain('Unpin');
    await page.evaluate(() => document.querySelector('#cloth')?.remove());
    await waitForMarks(page, { 'rung-role': [TITLE] });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('gets no press for one that it moves under the mouse', async () => {
    await clickMark(page, TITLE);
    await waitForCard(page, TITLE);
    await page.evaluate(() => {
      document.body.style.marginTop = '-30px';
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    await until('the card to follow its line', async () => !(await takesPresses(page)));
    const { x, y } = await placeOf(page, 'Pin');
    await page.mouse.click(x, y);
    await until('the card to take presses', () => takesPresses(page));
    expect((await readCard(page))?.text).not.toContain('Unpin');
    await page.evaluate(() => document.body.removeAttribute('style'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('takes the card away where it takes the host, and loses the next one nothing', async () => {
    await page.evaluate(() => {
      const all = globalThis as { stops?: AbortController };
      all.stops = new AbortController();
      const options = { capture: true, signal: all.stops.signal };
      addEventListener('beforetoggle', ({ target }) => (target as Element).remove(), options);
    });
    await clickMark(page, TITLE);
    await until('no host', () => page.evaluate(() => document.documentElement.childElementCount === 2));
    await waitForNoCard(page);
    await page.evaluate(() => (globalThis as { stops?: AbortController }).stops?.abort());
    await page.mouse.click(2, 2);
    await clickMark(page, TITLE);
    await waitForCard(page, TITLE);
    await page.evaluate(() => document.body.append(document.documentElement.lastElementChild as Element));
    await waitForNoCard(page);
    await until('no host', () => page.evaluate(() => !document.querySelector('[popover=manual]')));
  });

  it('does not fetch the keyboard back from it, and has it afterwards', async () => {
    await page.focus('a.button');
    await page.evaluate(() => {
      const all = globalThis as { trap?: AbortController };
      all.trap = new AbortController();
      const link = document.querySelector<HTMLElement>('a.button');
      document.addEventListener('focusin', ({ target }) => target !== link && link?.focus(), {
        signal: all.trap.signal,
      });
    });
    await rig.side.command('look-up', page);
    await waitForCard(page, TITLE);
    await until('the keyboard in the card', async () => (await focused(page))?.tag === 'dialog');
    await page.keyboard.press('Tab');
    await waitForFocus(page, 'Close');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('button');
    await page.evaluate(() => (globalThis as { trap?: AbortController }).trap?.abort());
  });

  it('sees no more of it than that it is there', async () => {
    await page.evaluate(() => {
      const all = globalThis as { heard?: string[] };
      all.heard = [];
      const note = ({ type, target }: Event): unknown =>
        target === document.documentElement.lastElementChild && all.heard?.push(type);
      for (const type of ['keydown', 'keyup', 'input', 'click', 'pointerdown', 'copy', 'message'])
        addEventListener(type, note, true);
    });
    await clickMark(page, TITLE);
    await waitForCard(page, TITLE);
    await page.keyboard.press('n');
    await clickInCard(page, 'Source');
    const heard = await page.evaluate(() => (globalThis as { heard?: string[] }).heard);
    expect(heard).toEqual([]);
    const attributes = await page.evaluate(() =>
      document.documentElement.lastElementChild?.getAttributeNames().filter((name) => name !== 'data-theme'),
    );
    expect(attributes).toEqual(['popover']);
    const width = await (await cardElement(page)).evaluate((one) => one.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(300);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('is not drawn on paper', async () => {
    await clickMark(page, TITLE);
    await waitForCard(page, TITLE);
    if (kind === 'chromium') {
      // A card that is out of sight is closed a moment later, and its frame is nowhere then.
      const element = await cardElement(page);
      expect(await element.evaluate((one) => one.getClientRects().length)).toBe(1);
      await page.emulateMediaType('print');
      const drawn = await element.evaluate((one) => one.getClientRects().length);
      await page.emulateMediaType();
      expect(drawn).toBe(0);
    }
    await page.mouse.click(2, 2);
  });

  it('asks nothing of the network for all of this', async () => {
    expect(await rig.silence()).toEqual([]);
    expect(await shownText(page)).toContain(TITLE);
  });
});
