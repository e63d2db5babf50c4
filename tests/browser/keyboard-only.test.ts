import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from './harness/card.ts';
import { inCard } from './harness/card-frame.ts';
import { focused, tabTo, waitForFocus } from './harness/keyboard.ts';
import { waitForMarks, waitForNoMarks } from './harness/marks.ts';
import { waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';
import { selectIn } from './harness/select.ts';

/** Runs in a page before all others: writes down that a pointer was used, which nothing here may do. */
const WATCH = `for (const type of ['pointerdown', 'mousedown', 'pointermove', 'touchstart']) {
  addEventListener(type, () => { globalThis.pointerUsed = type; }, { capture: true, passive: true });
}`;

/** The scenarios of product.md that there are so far, by keys alone; how the browser calls a shortcut is the rig's. */
describe.each(BROWSERS)('by keys alone in %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig?.close());

  async function open(path: string): Promise<Page> {
    const page = await rig.open(path, { guard: false });
    await page.evaluate(WATCH);
    return page;
  }
  async function close(page: Page): Promise<void> {
    expect(await page.evaluate('globalThis.pointerUsed ?? null')).toBeNull();
    await page.close();
  }

  it('R1: reads one posting, opens the reason of a step, and comes back to where it was', async () => {
    const page = await open('/greenhouse');
    await waitForMarks(page, { 'rung-role': ['Enterprise Account Executive'] });
    await page.keyboard.press('Tab');
    const before = await focused(page);
    expect(before).not.toBeNull();
    await rig.side.command('look-up', page);
    const card = await waitForCard(page, 'Enterprise Account Executive');
    expect(card.text).toMatch(/not in any framework: .?EMEA/);
    await waitForFocus(page, 'Enterprise Account Executive');
    await tabTo(page, 'stated');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readCard(page))?.text).toMatch(/The source states this step/);
    // A nested card takes the keyboard along, and gives it back to what opened it.
    await tabTo(page, 'Senior Account Executive');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'Senior Account Executive');
    await waitForFocus(page, 'Senior Account Executive');
    await page.keyboard.press('Backspace');
    await waitForCard(page, 'Enterprise Account Executive');
    await waitForFocus(page, 'Senior Account Executive', 'button');
    // Where the document of the card has the keyboard but nothing in it does, keys are the card's all the same.
    await inCard(page, 'document.activeElement.blur()');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused(page)).toEqual(before);
    await close(page);
  });

  it('R2: works through a result list, and asks why not', async () => {
    const page = await open('/board');
    const pick = async (title: string) => {
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        getSelection()?.collapse(document.body, 0);
      });
      await tabTo(page, title);
      await page.keyboard.press('Enter');
      await page.waitForFunction((text) => document.querySelector('h1')?.textContent === text, {}, title);
    };
    await pick('Account Executive II');
    await waitForMarks(page, { 'rung-role': ['Account Executive'] }, { within: 'h1' });
    await rig.side.command('look-up', page);
    expect((await waitForCard(page, 'Account Executive')).text).toMatch(/not in any framework: .?II/);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await pick('SDR Manager');
    await waitForNoMarks(page, { within: 'h1' });
    await rig.side.command('look-up', page);
    await waitForCard(page, 'SDR Manager');
    await tabTo(page, 'Sales Manager');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'Sales Manager');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await pick('Customer Support Supervisor');
    await expect.poll(async () => (await rig.findings(page)).title?.text).toBe('Customer Support Supervisor');
    const popup = await rig.popupPage(page);
    await waitForText(popup, 'Why not?');
    await tabTo(popup, 'Why not?');
    await popup.keyboard.press('Enter');
    await waitForText(popup, 'The text says “Customer” where Sales Support Supervisor needs “Sales”.');
    await popup.close();
    await page.bringToFront();
    await close(page);
  });

  it('C1: one level up, with what changes', async () => {
    const page = await open('/lever');
    await waitForMarks(page, { 'rung-role': ['Sales Operations Specialist'] });
    await rig.side.command('look-up', page);
    await waitForCard(page, 'Sales Operations Specialist');
    await page.keyboard.press('n');
    await expect.poll(async () => (await readCard(page))?.text).toMatch(/Knowledge & Application/);
    expect((await readCard(page))?.text).toMatch(/2\+ years[\s\S]*5\+ years/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await readCard(page))?.text).toMatch(/Level labels restored by us/);
    const level = await inCard<{ tab: string; duties: number }>(
      page,
      `({
        tab: document.querySelector('.strip [aria-selected=true]').textContent,
        duties: document.querySelectorAll('.level:not(.away) li').length,
      })`,
    );
    expect(level?.tab).toMatch(/^P3/);
    expect(level?.duties).toBe(5);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await close(page);
  });

  it('C3: looks up a phrase in a frame, and goes on from there', async () => {
    const page = await open('/icims');
    const frame = await page.waitForFrame((one) => one.url().includes('icims-frame'));
    await waitForMarks(frame, { 'rung-term': ['Customer complaint resolution'] });
    // As caret browsing leaves it: how a browser selects by keys is its own affair.
    await selectIn(frame, '#complaints b');
    await rig.side.command('look-up', page);
    expect((await waitForCard(frame, 'Customer Complaint Resolution')).text).toContain('General Familiarity');
    await waitForFocus(frame, 'Customer Complaint Resolution');
    await tabTo(page, 'strong evidence Why?', { target: frame });
    await page.keyboard.press('Enter');
    await tabTo(page, 'Customer complaints', { target: frame });
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await readCard(frame))?.text)
      .toMatch(/Emerging[\s\S]*Developing[\s\S]*Proficient[\s\S]*Advanced/);
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await readCard(frame))?.text).toMatch(/no statement.*at Advanced/i);
    await page.keyboard.press('Escape');
    await waitForNoCard(frame);
    await close(page);
  });

  it('goes from the list to the first mention on the page, in a frame too, and looks it up there', async () => {
    const page = await open('/icims');
    const frame = await page.waitForFrame((one) => one.url().includes('icims-frame'));
    await waitForMarks(frame, { 'rung-term': ['Customer complaint resolution'] });
    const popup = await rig.popupPage(page);
    await waitForText(popup, 'Customer Complaint Resolution');
    await tabTo(popup, 'Customer Complaint Resolution', { key: 'ArrowDown' });
    await popup.keyboard.down('Shift');
    // The popup gives way to the page; where it does, nobody is left to hear of the key.
    await popup.keyboard.press('Enter').catch(() => undefined);
    await frame.waitForFunction(() => /customer complaint/i.test(getSelection()?.toString() ?? ''));
    // Firefox lets no script close the tab that stands for its popup here.
    if (kind === 'firefox') await popup.close();
    else await expect.poll(() => popup.isClosed()).toBe(true);
    await page.bringToFront();
    const box = await frame.evaluate(() => {
      const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {
        top: -1,
        bottom: -1,
      };
      const offset = window.frameElement?.getBoundingClientRect().top ?? 0;
      return { top: top + offset, bottom: bottom + offset, height: window.parent.innerHeight };
    });
    expect(box.top).toBeGreaterThan(0);
    expect(box.bottom).toBeLessThan(box.height);

    await rig.side.command('look-up', page);
    await waitForCard(frame, 'Customer Complaint Resolution');
    await page.keyboard.press('Escape');
    await waitForNoCard(frame);
    expect(await rig.silence()).toEqual([]);
    await close(page);
  });
});
