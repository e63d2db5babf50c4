import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Asker } from './harness/ask-worker.ts';
import { axeFindings } from './harness/axe.ts';
import { clickInCard, readCard, waitForCard, waitForNoCard } from './harness/card.ts';
import { waitForCardText, waitForMention } from './harness/card-wait.ts';
import { press, search, waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const TITLE = 'Sales Operations Specialist';
const SALES_OPERATIONS = 'jfm:SALESS.SALESSUP0118';

describe.each(BROWSERS)('What is pinned in %s', (kind) => {
  let rig: Rig;
  let page: Page;
  let asker: Asker;
  beforeAll(async () => {
    rig = await startRig(kind);
    asker = await Asker.open(rig);
    page = await rig.open('/lever');
    await rig.findings(page);
  });
  afterEach(async () => {
    const { keys } = await asker.ask('pins', {});
    for (const key of keys) await asker.ask('unpin', { key });
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });
  afterAll(() => rig?.close());

  async function openCard(on: Page = page, name = TITLE): Promise<void> {
    await on.bringToFront();
    await rig.side.command('look-up', on);
    await waitForCard(on, name);
  }

  /** The columns of the comparison, each as it is read. */
  const columns = (shown: Page): Promise<string[]> =>
    shown.$$eval('.compare-column', (all) =>
      all.map((one) => Reflect.get(one, 'innerText').replace(/\s+/g, ' ')),
    );

  it('is the level in sight, from the card in a page, by a key, and is known in another tab at once', async () => {
    const popup = await rig.popupPage(page);
    await waitForText(popup, TITLE);
    await openCard();
    await waitForCardText(page, 'Pin');
    await page.keyboard.press('p');
    await waitForCardText(page, '1 of 4 pinned');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('p');
    await waitForCardText(page, '2 of 4 pinned');
    await popup.bringToFront();
    await waitForText(popup, '2 pinned');
    await press(popup, 'Compare');
    await waitForText(popup, 'Schooling and years');
    const [lower = '', upper = ''] = await columns(popup);
    expect(lower).toContain('P2');
    expect(lower).toContain('BA and 2+ years');
    expect(upper).toContain('P3');
    expect(upper).toContain('BA and 5+ years');
    expect(await popup.$$eval('.compare mark', (marks) => marks.length)).toBeGreaterThan(3);
    await popup.close();
  });

  it('stays when the worker ends, and goes by the same key', async () => {
    await openCard();
    await waitForCardText(page, 'Pin');
    await page.keyboard.press('p');
    await waitForCardText(page, '1 of 4 pinned');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await rig.side.killWorker();
    await openCard();
    await waitForCardText(page, 'Unpin');
    await page.keyboard.press('p');
    await waitForCardText(page, 'Pin Restated');
    expect((await asker.ask('pins', {})).keys).toEqual([]);
  });

  it('can be a posting as a whole, with the title as it was recognised and the skills it names', async () => {
    const popup = await rig.popupPage(page);
    await waitForText(popup, 'Pin this posting');
    await popup.focus('[data-hit]');
    await popup.keyboard.press('p');
    await waitForText(popup, 'Unpin this posting', '1 pinned');
    await asker.ask('pin', { id: 'sal:SM15000482' });
    await press(popup, 'Compare');
    await waitForText(popup, 'Sales Support Supervisor');
    const [posting = '', profile = ''] = await columns(popup);
    expect(posting).toContain('Posting on 127.0.0.1');
    expect(posting).toContain(`Recognised as ${TITLE} level P2`);
    expect(posting).toContain('CRM administration');
    expect(posting).toMatch(/Pay and codes Not read from postings/);
    expect(profile).toContain('98,312');
    // Two sources share no measure: nothing is marked as a difference.
    expect(await popup.$$('.compare mark')).toHaveLength(0);
    await press(popup, `Unpin ${TITLE}`);
    await popup.waitForFunction(() => document.querySelectorAll('.compare-column').length === 1);
    await waitForText(popup, 'One thing is pinned.');
    await popup.close();
  });

  it('is at most four, and says what to do then', async () => {
    for (const id of ['ladder:sdr', 'ladder:ae', 'ladder:ae-senior', 'ladder:sales-manager'])
      await asker.ask('pin', { id });
    await openCard();
    await waitForCardText(page, 'Pin');
    await clickInCard(page, 'Pin');
    await waitForCardText(page, 'At most 4 can be pinned. Unpin one');
    expect((await asker.ask('pins', {})).keys).toHaveLength(4);
  });

  it('tells a page of the web nothing of a posting in another tab', async () => {
    await asker.ask('pinPosting', { tabId: await rig.side.tabId(page) });
    await asker.ask('pin', { id: SALES_OPERATIONS, level: 'P3' });
    expect((await asker.ask('pins', {})).keys).toEqual(['posting:1', `${SALES_OPERATIONS}@P3`]);
  });

  it('is read in one column at 320 px, and axe finds nothing in it', async () => {
    for (const level of ['P1', 'P2', 'P4']) await asker.ask('pin', { id: SALES_OPERATIONS, level });
    await asker.ask('pin', { id: 'sal:SM15000482' });
    const shown = await rig.extensionPage('sidepanel.html?view=compare');
    await shown.setViewport({ width: 1000, height: 800 });
    await waitForText(shown, 'What is expected');
    const rows = await shown.$$eval('.compare-column', (all) =>
      all.map((one) =>
        [...one.querySelectorAll('.compare-row')].map((row) => row.getBoundingClientRect().top),
      ),
    );
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toEqual(rows[0]);
    expect(await axeFindings(shown)).toEqual([]);
    await shown.setViewport({ width: 320, height: 700 });
    const lefts = await shown.$$eval('.compare-column', (all) =>
      all.map((one) => one.getBoundingClientRect().left),
    );
    expect(new Set(lefts).size).toBe(1);
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await shown.close();
  });

  it('looks up what a sentence names, and goes back to the same level and forward again', async () => {
    await openCard();
    await page.keyboard.press('ArrowRight');
    await waitForMention(page, 'process mapping');
    await clickInCard(page, 'process mapping');
    await waitForCard(page, 'Process mapping');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await waitForCard(page, TITLE);
    expect((await readCard(page))?.text).toContain('P3 Knowledge & Application');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Alt');
    await waitForCard(page, 'Process mapping');
    await page.keyboard.press('Backspace');
    await waitForCard(page, TITLE);
    expect(new URL(page.url()).pathname).toBe('/lever');
  });

  it('does the same in the popup, where the list is the first view', async () => {
    const popup = await rig.popupPage(page);
    await search(popup, 'Sales Manager');
    // What was found for the first letters is another's.
    await popup.waitForFunction(
      "document.querySelector('[role=option]')?.textContent.startsWith('Sales Manager')",
    );
    await popup.keyboard.press('Enter');
    await waitForText(popup, 'The work.');
    await waitForMention(popup, 'SDRs');
    await popup.$eval('.mention:nth-of-type(2)', (link) => (link as HTMLElement).focus());
    await popup.keyboard.press('Enter');
    await waitForText(popup, 'Sales Development Representative');
    await popup.keyboard.press('Backspace');
    await waitForText(popup, 'The first management rung');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('SDRs');
    await press(popup, 'Forward');
    await waitForText(popup, 'The lowest rung listed.');
    await popup.close();
  });

  it('asks nothing of the network for all of this', async () => {
    expect(await rig.silence()).toEqual([]);
  });
});
