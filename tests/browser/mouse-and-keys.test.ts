import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForNoCard } from './harness/card.ts';
import { waitForMarks } from './harness/marks.ts';
import { clickMark, moveSlowly, placeInView, placeOfMark } from './harness/pointer.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const TITLE = 'Sales Operations Specialist';
const CORNER = { x: 2, y: 2 };

/** Runs in the page: where the open card stands, and what holds the keyboard, inside the card or not. */
const BOX = `(() => {
  for (const host of document.documentElement.children) {
    const dialog = host.shadowRoot?.querySelector('[role=dialog]');
    if (dialog) { const { x, y, width, height } = dialog.getBoundingClientRect(); return { x, y, width, height }; }
  }
  throw new Error('No card is open.');
})()`;
const ACTIVE = `(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return (active?.getAttribute('aria-label') || active?.textContent || active?.localName || '').trim();
})()`;

describe.each(BROWSERS)('Mouse and keys on a page in %s', (kind) => {
  let rig: Rig;
  let page: Page;
  beforeAll(async () => {
    rig = await startRig(kind);
    page = await rig.open('/lever');
  });
  beforeEach(async () => {
    await page.goto(`${rig.site.origin}/lever`);
    await page.mouse.move(CORNER.x, CORNER.y);
    await waitForMarks(page, { 'rung-role': [TITLE], 'rung-term': ['SQL', 'CRM administration'] });
  });
  afterAll(() => rig?.close());

  it('opens the card of the mark on which the mouse rests, not of one that it passes', async () => {
    const wanted = await placeOfMark(page, 'CRM administration');
    const passed = await placeInView(page, 'SQL');
    await page.mouse.move(passed.x, passed.y);
    await page.mouse.move(wanted.x, wanted.y);
    await waitForCard(page, 'CRM administration');
  });

  it('keeps the card on the way to it, and lets it go on the way elsewhere', async () => {
    const mark = await placeOfMark(page, 'SQL');
    await page.mouse.move(mark.x, mark.y);
    const { text } = await waitForCard(page, 'SQL');
    const box = (await page.evaluate(BOX)) as { x: number; y: number; width: number; height: number };
    const edge = box.y > mark.y ? box.y + 20 : box.y + box.height - 20;
    const onCard = { x: box.x + 30, y: edge };
    await moveSlowly(page, mark, onCard);
    expect((await readCard(page))?.text).toBe(text);
    await moveSlowly(page, onCard, { x: box.x - 200, y: mark.y });
    await waitForNoCard(page);
  });

  it('leaves the keyboard with the page while the mouse only looks', async () => {
    await page.focus('a.button');
    const mark = await placeOfMark(page, 'SQL');
    await page.mouse.move(mark.x, mark.y);
    await waitForCard(page, 'SQL');
    expect(await page.evaluate(ACTIVE)).toBe('Apply for this job');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(ACTIVE)).toBe('Apply for this job');
  });

  it('holds a card that was clicked open until something else is clicked', async () => {
    await clickMark(page, 'SQL');
    const { text } = await waitForCard(page, 'SQL');
    await moveSlowly(page, await placeOfMark(page, 'SQL'), CORNER);
    expect((await readCard(page))?.text).toBe(text);
    await page.mouse.click(CORNER.x, CORNER.y);
    await waitForNoCard(page);
  });

  it('leaves a click on a mark inside a link to the link', async () => {
    await page.goto(`${rig.site.origin}/dark`);
    await waitForMarks(page, { 'rung-term': ['Salesforce'] }, { within: 'a' });
    await clickMark(page, 'Salesforce');
    await page.waitForFunction(() => location.hash === '#tools');
    // A click that did open a card has done so by the time a later one has.
    await page.mouse.move(CORNER.x, CORNER.y);
    expect(await readCard(page)).toBeNull();
    await clickMark(page, 'SMB Account Executive');
    await waitForCard(page, 'SMB Account Executive');
  });

  it('can be used by keys alone, which go back to where they were', async () => {
    await page.focus('#apply a');
    await rig.side.command('look-up', page);
    const card = await waitForCard(page, TITLE);
    expect(card.text).toMatch(/P2 of P1–P5/);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(`(() => {
      for (const host of document.documentElement.children) {
        const tab = host.shadowRoot?.querySelector('.strip [aria-selected=true]');
        if (tab) return tab.textContent.startsWith('P3');
      }
    })()`);
    await page.keyboard.press('n');
    await clickInCard(page, 'P2 → P3');
    expect((await readCard(page))?.text).toContain('Knowledge & Application');
    // Tab reaches everything in the card, the last of it within a few steps.
    const stops: unknown[] = [];
    while (stops.at(-1) !== 'Copy with source' && stops.length < 20) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(ACTIVE));
    }
    expect(stops).toEqual(expect.arrayContaining(['Close', 'What changes', 'Copy with source']));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.closest('#apply') !== null)).toBe(true);
  });

  it('takes every key for itself only where its card is', async () => {
    const heard = () => page.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []);
    await page.evaluate(() => {
      const all = globalThis as { heard?: string[] };
      all.heard = [];
      document.addEventListener('keydown', ({ key }) => all.heard?.push(key));
    });
    await rig.side.command('look-up', page);
    await waitForCard(page, TITLE);
    for (const key of ['n', 'ArrowLeft', 'c'] as const) await page.keyboard.press(key);
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    for (const key of ['n', '/', 'Backspace'] as const) await page.keyboard.press(key);
    expect(await heard()).toEqual(['n', '/', 'Backspace']);
  });

  it('asks nothing of the network for all of this', async () => {
    expect(await rig.silence()).toEqual([]);
  });
});
