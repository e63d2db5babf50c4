import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarks, waitForMarks } from './harness/marks.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

/** Titles of the page's list that a framework knows; the nurse and the technician must stay unmarked. */
const KNOWN = ['Account Executive', 'Sales Manager', 'Sales Operations Specialist', 'Sales Director'];
/** React's text nodes come and go under the marks; any change of ours to its nodes would make it throw. */
const ROUNDS = 100;

const headings = (page: Page): Promise<string[]> =>
  page.$$eval('h3', (all) => all.map(({ textContent }) => textContent ?? ''));

describe.each(BROWSERS)('A list that React draws, in %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig?.close());

  it('is drawn a hundred times with marks on as without Rung', async () => {
    const bare = await rig.open('/react', { host: 'other', guard: false });
    expect(await bare.evaluate(`redraw(${ROUNDS})`)).toEqual({ rounds: ROUNDS, errors: [] });
    const bareHtml = await bare.evaluate(() => document.documentElement.outerHTML);
    expect((await readMarks(bare))['rung-role']).toEqual([]);

    const page = await rig.open('/react', { guard: false });
    await waitForMarks(page, { 'rung-role': KNOWN });
    expect(await page.evaluate(`redraw(${ROUNDS})`)).toEqual({ rounds: ROUNDS, errors: [] });
    expect(await headings(page)).toEqual(await headings(bare));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(bareHtml);

    // The marks are where the titles are now, not where they were.
    const shown = (await headings(page)).filter((title) => KNOWN.includes(title));
    expect(shown.length).toBeGreaterThan(1);
    const { 'rung-role': marked } = await waitForMarks(page, { 'rung-role': shown }, { within: 'h3' });
    expect([...marked].sort()).toEqual([...shown].sort());

    // React still hears the reader: its handlers sit on the nodes it made.
    await page.click('li');
    expect(await page.$$eval('.more', (all) => all.length)).toBe(1);
    expect(await page.evaluate(`redraw(${ROUNDS})`)).toEqual({ rounds: 2 * ROUNDS, errors: [] });
    await page.close();
    await bare.close();
  });
});
