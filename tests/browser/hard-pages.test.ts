import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureThread, type ThreadTime } from './harness/long-tasks.ts';
import { readMarks, waitForMarks } from './harness/marks.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

/** A task of this length is what a reader begins to feel. */
const LONG_MS = 50;

describe.each(BROWSERS)('Hard pages in %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig?.close());

  /** Opens a page, does the work, and measures where that can be measured. */
  const held = async (work: (page: Page) => Promise<unknown>): Promise<ThreadTime | undefined> => {
    const page = await rig.side.browser.newPage();
    try {
      if (kind === 'chromium') return await measureThread(page, rig.side.base, () => work(page));
      await work(page);
      return undefined;
    } finally {
      await page.close();
    }
  };
  const expectShort = (time: ThreadTime | undefined): void => {
    if (time) expect(time.longest).toBeLessThan(LONG_MS);
  };

  it('keeps a list working that React draws a hundred times', async () => {
    const page = await rig.open('/react', { guard: false });
    await waitForMarks(page, { 'rung-role': ['Account Executive', 'Sales Operations Specialist'] });
    const state = await page.evaluate('redraw(100)');
    expect(state).toEqual({ rounds: 100, errors: [] });
    const shown = await page.$$eval('h3', (headings) => headings.map((h3) => h3.textContent ?? ''));
    const roles = shown.filter((title) => title === 'Account Executive' || title.startsWith('Sales'));
    expect(roles.length).toBeGreaterThan(0);
    const marks = await waitForMarks(page, { 'rung-role': roles }, { within: 'h3' });
    expect([...marks['rung-role']].sort()).toEqual([...roles].sort());
    // The list answers as before: a click opens a card.
    await page.click('li');
    await page.waitForSelector('.more');
    await page.close();
  });

  it('stands ten thousand mutations a second', async () => {
    const time = await held(async (page) => {
      await page.goto(`${rig.site.origin}/storm`);
      await waitForMarks(page, { 'rung-role': ['Account Executive'], 'rung-term': ['Salesforce'] });
      await page.waitForFunction('storm.mutations > 20_000', { polling: 'raf' });
      await page.evaluate('storm.stop()');
      const marks = await readMarks(page);
      expect(marks['rung-role']).toEqual(['Account Executive']);
    });
    expectShort(time);
  });

  it('reads five megabytes of text up to its cap', async () => {
    const time = await held(async (page) => {
      await page.goto(`${rig.site.origin}/large`);
      await waitForMarks(
        page,
        { 'rung-role': ['Sales Manager'], 'rung-term': ['Salesforce'] },
        { timeout: 30_000 },
      );
      expect((await rig.findings(page, 30_000)).cut).toBe(true);
    });
    expectShort(time);
  });

  it('reads fifty thousand nodes', async () => {
    const time = await held(async (page) => {
      await page.goto(`${rig.site.origin}/nodes`);
      await waitForMarks(
        page,
        { 'rung-role': ['Sales Director'], 'rung-term': ['Salesforce'] },
        { timeout: 30_000 },
      );
      await rig.findings(page, 30_000);
    });
    expectShort(time);
  });
});
