import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { until } from './harness/deadline.ts';
import { press, pressLast, shownText, waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const TITLE = 'Sales Operations Specialist';
const CLOSED = 'Rung has not been let into this page. Click its button in the toolbar.';

describe.each(BROWSERS)('The panel beside a page in %s', (kind) => {
  let rig: Rig;
  let page: Page;
  beforeAll(async () => {
    rig = await startRig(kind);
    page = await rig.open('/lever');
    await rig.findings(page);
  });
  afterAll(() => rig?.close());

  const shows = (panel: Page, ...texts: string[]) =>
    until(`${texts.join(', ')} in the panel`, async () => {
      const text = await shownText(panel);
      return texts.every((one) => text.includes(one));
    });

  it('shows what the popup shows of a tab, and stays open', async () => {
    const panel = await rig.extensionPage(`sidepanel.html?tab=${await rig.side.tabId(page)}`);
    await waitForText(panel, 'This posting', TITLE, 'CRM administration', 'On for 127.0.0.1');
    expect(await axeFindings(panel)).toEqual([]);
    await press(panel, TITLE);
    await waitForText(panel, 'P2 of P1–P5', 'Copy with source');
    expect(await axeFindings(panel)).toEqual([]);
    await panel.keyboard.press('Backspace');
    await waitForText(panel, 'This posting');
    await panel.focus('[data-search]');
    await panel.keyboard.press('Escape');
    await waitForText(panel, 'This posting');
    await panel.close();
  });

  it('follows the tab in front, and what that tab loads', async () => {
    const panel = await rig.extensionPage('sidepanel.html');
    const other = await rig.open('/greenhouse');
    await shows(panel, 'Enterprise Account Executive');
    await page.bringToFront();
    await shows(panel, TITLE);
    expect(await shownText(panel)).not.toContain('Enterprise Account Executive');
    await other.bringToFront();
    await shows(panel, 'Enterprise Account Executive');
    await other.goto(`${rig.site.origin}/lever`);
    await shows(panel, TITLE);
    await other.close();
    await panel.close();
  });

  it('says how to let Rung in where it may not read, and reads once it was let in', async () => {
    const closed = await rig.open('/lever', { host: 'other' });
    const panel = await rig.extensionPage(`sidepanel.html?tab=${await rig.side.tabId(closed)}`);
    await waitForText(panel, CLOSED);
    await rig.side.toolbar(closed);
    await shows(panel, 'This posting', TITLE);
    await panel.close();
    await closed.close();
  });

  it('asks nothing of the network', async () => {
    expect(await rig.silence()).toEqual([]);
  });
});

describe('The real sidebar of firefox', () => {
  const IS_OPEN = 'browser.sidebarAction.isOpen({})';
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig('firefox');
  });
  afterAll(() => rig?.close());

  it('is opened by the button in the popup, and not by the installation', async () => {
    const page = await rig.open('/lever');
    await rig.findings(page);
    const asker = await rig.extensionPage('popup.html?tab=-1');
    expect(await asker.evaluate(IS_OPEN)).toBe(false);
    const popup = await rig.popupPage(page);
    await waitForText(popup, TITLE);
    await popup.click('[aria-label="Keep open beside the page"]');
    await until('the sidebar to open', () => asker.evaluate(IS_OPEN) as Promise<boolean>);
  });
});

describe('The real panel of chromium', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig('chromium');
  });
  afterAll(() => rig?.close());

  it('is opened by the button in the popup, which gives way', async () => {
    const page = await rig.open('/lever');
    await rig.findings(page);
    const popup = await rig.side.openPopup(page);
    if (!popup.page) throw new Error('Chromium shows its popup as a page.');
    await waitForText(popup.page, TITLE);
    // Not by the mouse: the window grows as the list comes, and another button gets under it.
    await pressLast(popup.page, 'Keep open beside the page');
    const target = await rig.side.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
    const panel = await target.asPage();
    await waitForText(panel, 'This posting', TITLE);
    await until('the popup to go', () =>
      rig.side.browser.targets().every((one) => !one.url().endsWith('/popup.html')),
    );
  });
});
