import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { enterWords, suggestions } from './harness/address-bar.ts';
import { waitForCard, waitForNoCard } from './harness/card.ts';
import { until } from './harness/deadline.ts';
import { readMarks, waitForMarks, waitForNoMarks } from './harness/marks.ts';
import { press, search, shownText, waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const LEVER = 'Sales Operations Specialist';
const GREENHOUSE = 'Enterprise Account Executive';

/** Every way from a page, the browser's own surfaces and the popup to an answer. */
describe.each(BROWSERS)('Ways in, in %s', (kind) => {
  let rig: Rig;
  let keeper: Page;
  beforeAll(async () => {
    rig = await startRig(kind);
    // The browser ends with its last tab.
    keeper = (await rig.side.browser.pages())[0] ?? (await rig.side.browser.newPage());
  });
  afterEach(async () => {
    for (const page of await rig.side.browser.pages()) if (page !== keeper) await page.close();
  });
  afterAll(() => rig?.close());

  const open = async (path: string, title: string): Promise<Page> => {
    const page = await rig.open(path);
    await waitForMarks(page, { 'rung-role': [title] });
    return page;
  };
  const badgeOf = async (page: Page): Promise<string> => {
    const tabId = await rig.side.tabId(page);
    const asker = await rig.extensionPage('popup.html?tab=-1');
    const text = await asker.evaluate(
      `(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${tabId} })`,
    );
    await asker.close();
    await page.bringToFront();
    return text as string;
  };
  const select = (page: Page, words: string): Promise<void> =>
    page.evaluate((wanted) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`“${wanted}” stands nowhere.`);
    }, words);

  describe('the toolbar', () => {
    it('counts on its icon what the popup lists as sure', async () => {
      const page = await open('/lever', LEVER);
      await rig.findings(page);
      const popup = await rig.popupPage(page);
      await waitForText(popup, 'Skills and roles it names');
      const sure = await popup.$$eval('.hit:not(.possible)', (hits) => hits.length);
      expect(sure).toBeGreaterThan(3);
      // The icon is written on after the list is kept.
      await expect.poll(() => badgeOf(page)).toBe(String(sure));
    });

    it('shows no number where nothing is known, nor after the page has gone', async () => {
      const page = await open('/lever', LEVER);
      await until('a number', async () => (await badgeOf(page)) !== '');
      await page.goto(`${rig.site.origin}/unmarked/nurse`);
      await rig.findings(page);
      await until('no number', async () => (await badgeOf(page)) === '');
    });

    it('opens a popup that lists the page', async () => {
      const page = await open('/greenhouse', GREENHOUSE);
      await rig.findings(page);
      const popup = await rig.side.openPopup(page);
      const text = await until('the list', async () => {
        const now = await popup.text();
        return now.includes('Salesforce') && now.includes('Pause everywhere') ? now : undefined;
      });
      expect(text).toContain(GREENHOUSE);
      expect(text).toContain('On for 127.0.0.1');
      await popup.close();
    });
  });

  describe('a shortcut', () => {
    it('reads a page of a site that is not turned on', async () => {
      const page = await rig.open('/greenhouse', { host: 'other' });
      // In Chromium no test can press a shortcut, which would open the page to us; a click on the button has done so.
      if (kind === 'chromium') {
        await rig.side.toolbar(page);
        await waitForMarks(page, { 'rung-role': [GREENHOUSE] });
        await page.reload();
      }
      await rig.side.tabId(page);
      expect((await readMarks(page))['rung-role']).toEqual([]);
      await rig.side.command('look-at-page', page);
      await waitForMarks(page, { 'rung-role': [GREENHOUSE], 'rung-term': ['Salesforce'] });
    });

    it('looks up the title of a page on which nothing is selected', async () => {
      const page = await open('/lever', LEVER);
      await rig.side.command('look-up', page);
      await waitForCard(page, LEVER);
    });

    it('looks up what is selected, and says why not where nothing is that', async () => {
      const page = await open('/greenhouse', GREENHOUSE);
      await select(page, 'Sales Development Representative');
      await rig.side.command('look-up', page);
      await waitForCard(page, 'Sales Development Representative');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await select(page, 'solution consultant');
      await rig.side.command('look-up', page);
      const { text } = await waitForCard(page, 'solution consultant');
      expect(text).toContain('No framework here knows this');
    });
  });

  describe('the context menu', () => {
    const lookUp = (page: Page, selectionText: string, frameId = 0): Promise<void> =>
      rig.side.menu({ menuItemId: 'look-up-selection', selectionText, frameId }, page);

    it('looks up a selection', async () => {
      const page = await open('/greenhouse', GREENHOUSE);
      await select(page, 'Complex negotiation');
      await lookUp(page, 'Complex negotiation');
      await waitForCard(page, 'Complex negotiation');
    });

    it('looks up the words although the page holds no selection any more', async () => {
      const page = await open('/greenhouse', GREENHOUSE);
      await lookUp(page, 'customer complaints');
      await waitForCard(page, 'Customer Complaint Resolution');
    });

    it('answers over the page for words in a frame of another site', async () => {
      const page = await rig.open('/icims-foreign');
      await page.waitForFrame((one) => one.url().includes('icims-frame'));
      await lookUp(page, 'customer complaints', 1);
      await waitForCard(page, 'Customer Complaint Resolution');
    });

    it('answers on a page of its own where no extension may draw', async () => {
      const page = await rig.extensionPage('options.html');
      await waitForText(page, 'Frameworks');
      await lookUp(page, 'customer complaints');
      await until('the page that answers', () => rig.side.closeTab('popup.html?q=customer%20complaints'));
    });

    it('reads a page', async () => {
      const page = await rig.open('/lever', { host: 'other' });
      if (kind === 'chromium') {
        await rig.side.toolbar(page);
        await waitForMarks(page, { 'rung-role': [LEVER] });
        await page.reload();
      }
      await rig.side.menu({ menuItemId: 'look-at-page' }, page);
      await waitForMarks(page, { 'rung-role': [LEVER] });
    });
  });

  describe('the address bar', () => {
    it('proposes names and shows the card of what is entered', async () => {
      const proposed = await suggestions(rig, 'sales manag');
      expect(proposed[0]).toBe('Sales Manager · Sales ladder');
      expect(proposed.length).toBeGreaterThan(1);
      const answer = await enterWords(rig, 'sales manager');
      await waitForText(answer, 'Rung 4 of 7 as listed', 'Sales Director');
      await press(answer, 'Back');
      // There is no page to speak of behind it, only the search with what was asked.
      const text = await waitForText(answer, 'search');
      expect(text).not.toContain('Pause everywhere');
      expect(await answer.$eval('[data-search]', (box) => (box as HTMLInputElement).value)).toBe(
        'sales manager',
      );
    });

    it('says why not where the words are no title of any framework', async () => {
      const answer = await rig.extensionPage(
        `popup.html?q=${encodeURIComponent('Customer Support Supervisor')}`,
      );
      await waitForText(answer, 'Why not?', 'Sales Support Supervisor', '“Customer”');
    });
  });

  describe('the popup, by keys alone', () => {
    it('searches, opens a hit, walks through the card and comes back', async () => {
      const page = await open('/lever', LEVER);
      const popup = await rig.popupPage(page);
      await waitForText(popup, LEVER);
      await popup.keyboard.press('/');
      await popup.keyboard.type('complaint res');
      await popup.waitForFunction(() => {
        const hits = [...document.querySelectorAll('[role=option]')];
        return hits.length > 0 && hits.every(({ textContent }) => /complaint/i.test(textContent));
      });
      await popup.keyboard.press('ArrowDown');
      await popup.waitForSelector('[role=option][aria-selected=true]');
      await popup.keyboard.press('Enter');
      await waitForText(popup, 'Customer Complaint Resolution', '3 · Moderate Experience', 'Restated from');
      await popup.keyboard.press('ArrowRight');
      await waitForText(popup, '4 · Extensive Experience');
      await popup.keyboard.press('n');
      await waitForText(popup, '3 Moderate Experience → 4 Extensive Experience');
      await popup.keyboard.press('Backspace');
      await waitForText(popup, 'Customer Complaint Resolution');
      expect(await popup.$$eval('[role=option]', (hits) => hits.length)).toBeGreaterThan(0);
      // The keyboard is in the search box again, which Escape empties.
      await popup.keyboard.press('Escape');
      await waitForText(popup, LEVER, 'Skills and roles it names');
    });

    it('opens what the page holds, and comes back to the same line', async () => {
      const page = await open('/lever', LEVER);
      const popup = await rig.popupPage(page);
      await waitForText(popup, 'Skills and roles it names');
      await popup.keyboard.press('ArrowDown');
      await popup.keyboard.press('ArrowDown');
      const line = await popup.evaluate(() => document.activeElement?.textContent ?? '');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('.card');
      expect(line).toContain(await popup.$eval('.card h1', (heading) => heading.textContent ?? 'none'));
      await popup.keyboard.press('Backspace');
      await waitForText(popup, 'Skills and roles it names');
      expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(line);
    });

    it('finds nothing for words that nothing is called', async () => {
      const popup = await rig.extensionPage('popup.html?tab=-1');
      await search(popup, 'zymurgy');
      await waitForText(popup, 'Nothing found for “zymurgy”');
    });
  });

  it('one click switches it off and on, and another does so everywhere', async () => {
    const page = await open('/lever', LEVER);
    const popup = await rig.popupPage(page);
    await waitForText(popup, 'Off here');
    await press(popup, 'Off here');
    await waitForText(popup, 'Rung is off on 127.0.0.1');
    await until('no number', async () => (await badgeOf(page)) === '');
    const later = await rig.open('/greenhouse');
    const options = await rig.extensionPage('options.html');
    await waitForText(options, 'On again');
    expect((await readMarks(later))['rung-role']).toEqual([]);
    await press(options, 'On again for 127.0.0.1');
    await page.bringToFront();
    await waitForMarks(page, { 'rung-role': [LEVER] });

    await options.bringToFront();
    await options.locator('::-p-text(Pause Rung everywhere)').click();
    await page.bringToFront();
    await waitForNoMarks(page);
    await popup.bringToFront();
    await waitForText(popup, 'Resume');
    await press(popup, 'Resume');
    await page.bringToFront();
    await waitForMarks(page, { 'rung-role': [LEVER] });
    expect(await shownText(options)).toContain('Settings');
  });
});
