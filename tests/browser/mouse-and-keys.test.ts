import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from './harness/card.ts';
import { cardElement, inCard } from './harness/card-frame.ts';
import { focused, tabTo } from './harness/keyboard.ts';
import { waitForMarks } from './harness/marks.ts';
import { clickMark, moveSlowly, placeInView, placeOfMark } from './harness/pointer.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const TITLE = 'Sales Operations Specialist';
const CORNER = { x: 2, y: 2 };

/** What holds the keyboard, inside the card or not. */
const active = async (page: Page) => (await focused(page))?.name;

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
    const box = await (await cardElement(page)).boundingBox();
    if (!box) throw new Error('The card is not to be seen.');
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
    expect(await active(page)).toBe('Apply for this job');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await active(page)).toBe('Apply for this job');
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
    const level = () =>
      inCard<string>(page, `document.querySelector('.strip [aria-selected=true]')?.textContent`);
    await expect.poll(level).toMatch(/^P3/);
    await page.keyboard.press('n');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Knowledge & Application');
    // Tab reaches everything in the card, the last of it within a few steps.
    const stops = await tabTo(page, 'Copy with source', { most: 20 });
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
