import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { axeCardFindings } from './harness/axe-card.ts';
import { clickInCard, waitForCard } from './harness/card.ts';
import { inCard } from './harness/card-frame.ts';
import { waitForMarks } from './harness/marks.ts';
import { clickMark } from './harness/pointer.ts';
import { press, search, waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const SCHEMES = ['light', 'dark'] as const;
const TITLE = 'Sales Operations Specialist';

describe.each(BROWSERS)('axe in %s', (kind) => {
  let rig: Rig;
  let page: Page;
  beforeAll(async () => {
    rig = await startRig(kind);
    page = await rig.open('/lever');
    await waitForMarks(page, { 'rung-role': [TITLE] });
  });
  afterAll(() => rig?.close());

  /** A page of the extension in a colour scheme. */
  async function show(file: string, scheme: 'light' | 'dark'): Promise<Page> {
    const shown = await rig.extensionPage(file);
    await rig.side.scheme(shown, scheme);
    await shown.waitForFunction(
      (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
      {},
      scheme,
    );
    return shown;
  }

  it('finds what is wrong with a popup that was spoilt', async () => {
    const popup = await show(`popup.html?tab=${await rig.side.tabId(page)}`, 'light');
    await waitForText(popup, TITLE);
    await popup.evaluate(() => {
      const button = document.createElement('button');
      const faint = document.createElement('p');
      faint.textContent = 'Too faint to read';
      faint.style.color = '#dddddd';
      faint.style.background = '#ffffff';
      document.querySelector('main')?.append(button, faint);
    });
    const found = (await axeFindings(popup)).map((line) => line.split(':')[0]);
    expect(found).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
    await popup.close();
  });

  it('finds what is wrong with a card that was spoilt', async () => {
    await rig.side.scheme(page, 'light');
    await page.bringToFront();
    await clickMark(page, TITLE);
    await waitForCard(page, TITLE);
    await inCard(page, `document.querySelector('[role=dialog]').append(document.createElement('button'))`);
    const found = (await axeCardFindings(page)).map((line) => line.split(':')[0]);
    expect(found).toContain('button-name');
    await page.reload();
    await waitForMarks(page, { 'rung-role': [TITLE] });
  });

  describe.each(SCHEMES)('in a %s scheme finds nothing', (scheme) => {
    it('in the popup: findings, results, card', async () => {
      const popup = await show(`popup.html?tab=${await rig.side.tabId(page)}`, scheme);
      await waitForText(popup, TITLE);
      expect(await axeFindings(popup)).toEqual([]);
      await search(popup, 'sales manager');
      await popup.waitForSelector('[role=option]');
      expect(await axeFindings(popup)).toEqual([]);
      await press(popup, 'Sales Manager');
      await popup.waitForSelector('.card');
      expect(await axeFindings(popup)).toEqual([]);
      await popup.close();
    });

    it.each(['options.html', 'welcome.html'])('in %s', async (file) => {
      const shown = await show(file, scheme);
      await shown.waitForSelector(file === 'options.html' ? '[data-framework]' : 'h1');
      expect(await axeFindings(shown)).toEqual([]);
      await shown.close();
    });

    it('in the card, on each of its views', async () => {
      await rig.side.scheme(page, scheme);
      await page.bringToFront();
      await rig.side.command('look-up', page);
      await waitForCard(page, TITLE);
      for (const view of ['Levels', 'What changes', 'Details', 'Source']) {
        await clickInCard(page, view);
        expect(await axeCardFindings(page), view).toEqual([]);
      }
      await page.keyboard.press('Escape');
    });
  });
});
