import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import boards from '../../data/sites/boards.json';
import { buildWhenStale, builtFolder } from '../../scripts/build-when-stale.ts';
import { until } from './harness/deadline.ts';
import { FirefoxChrome } from './harness/firefox-chrome.ts';
import { readMarks, waitForMarks, waitForNoMarks } from './harness/marks.ts';
import { waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const TITLE = 'Sales Operations Specialist';

interface Held {
  /** Sites that Rung may read. */
  origins: string[];
  /** Sites whose pages the browser brings its script into. */
  registered: string[];
}

/** The extension as it is shipped: it holds no site, and 127.0.0.1 is one like any other. */
describe.each(BROWSERS)('Permissions of the shipped build in %s', (kind) => {
  let rig: Rig;
  let asker: Page;
  beforeAll(async () => {
    const name = kind === 'chromium' ? 'chrome' : 'firefox';
    const error = buildWhenStale(name);
    if (error) throw new Error(error);
    // The rig has waited for the welcome page, and has closed it.
    rig = await startRig(kind, { extension: builtFolder(name) });
    asker = await rig.extensionPage('options.html');
    if (kind === 'chromium') return;
    const firefox = await FirefoxChrome.attach(rig.side.browser);
    await firefox.run("Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);");
  });
  afterAll(() => rig?.close());

  const held = (): Promise<Held> =>
    asker.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const { origins = [] } = await api.permissions.getAll();
      const scripts = await api.scripting.getRegisteredContentScripts();
      return { origins: origins.sort(), registered: [...new Set(scripts.flatMap(({ matches }) => matches))].sort() };
    })()`) as Promise<Held>;
  const untilHeld = (wanted: Held): Promise<unknown> =>
    until(`the sites ${wanted.origins.slice(0, 3)}`, async () => {
      const now = await held();
      return JSON.stringify(now) === JSON.stringify(wanted);
    });
  const none = { origins: [], registered: [] };

  it('reads no site after the installation', async () => {
    expect(await held()).toEqual(none);
    const page = await rig.open('/lever');
    await waitForText(asker, 'No site so far.');
    await rig.side.tabId(page);
    expect((await readMarks(page))['rung-role']).toEqual([]);
    await page.close();
  });

  it('asks for nothing on its welcome page, which comes once', async () => {
    const welcome = await rig.extensionPage('welcome.html');
    await waitForText(welcome, 'Rung is ready', 'Turn on for job boards');
    expect(await held()).toEqual(none);
    await welcome.close();
    await rig.side.killWorker();
    const options = await rig.extensionPage('options.html');
    await waitForText(options, 'No site so far.', 'Answers come in this order');
    await options.close();
    expect(await rig.side.closeTab('welcome.html')).toBe(false);
  });

  it('reads a page at a click on its button, until the tab goes to another site', async () => {
    const page = await rig.open('/lever', { host: 'other' });
    await rig.side.toolbar(page);
    await waitForMarks(page, { 'rung-role': [TITLE] });
    const popup = await rig.popupPage(page);
    await waitForText(popup, 'Read once on 127.0.0.2');
    await page.bringToFront();
    await page.goto(`${rig.site.origin}/lever`);
    const later = await rig.popupPage(page);
    const text = await waitForText(later, 'Rung has not been let into this page');
    expect(text).not.toContain(TITLE);
    await page.bringToFront();
    expect((await readMarks(page))['rung-role']).toEqual([]);
    expect(await held()).toEqual(none);
    for (const open of [popup, later, page]) await open.close();
  });

  // No prompt can be answered in Chromium; Firefox has a setting that answers each of them at a real click with yes.
  describe.runIf(kind === 'firefox')('that are asked for', () => {
    const click = async (page: Page, text: string): Promise<void> => {
      await page.bringToFront();
      await page.locator(`::-p-text(${text})`).click();
    };

    it('are the job boards, at one click', async () => {
      const welcome = await rig.extensionPage('welcome.html');
      await waitForText(welcome, `One click for ${boards.length} job boards and HR tools`);
      await click(welcome, 'Turn on for job boards');
      await waitForText(welcome, 'On for every job board on the list.');
      const origins = [...new Set(boards.flatMap((board) => board.origins))].sort();
      await untilHeld({ origins, registered: origins });
      await welcome.close();
    });

    it('are given back, all at one click', async () => {
      await waitForText(asker, 'Remove all', 'ashbyhq.com');
      await click(asker, 'Show ');
      await waitForText(asker, 'greenhouse.io');
      await click(asker, 'Remove all');
      await waitForText(asker, 'No site so far.');
      await untilHeld(none);
    });

    it('are this site always, whose open tabs are marked at once, until it is removed', async () => {
      const second = await rig.open('/greenhouse');
      const page = await rig.open('/lever');
      await rig.side.toolbar(page);
      await waitForMarks(page, { 'rung-role': [TITLE] });
      expect((await readMarks(second))['rung-role']).toEqual([]);

      const popup = await rig.popupPage(page);
      await waitForText(popup, 'Read once on 127.0.0.1');
      await click(popup, 'Always on this site');
      await waitForText(popup, 'On for 127.0.0.1');
      const origins = ['http://127.0.0.1/*'];
      await untilHeld({ origins, registered: origins });
      await second.bringToFront();
      await waitForMarks(second, { 'rung-role': ['Enterprise Account Executive'] });
      const third = await rig.open('/lever');
      await waitForMarks(third, { 'rung-role': [TITLE] });

      await waitForText(asker, 'http://127.0.0.1');
      await click(asker, 'Remove');
      await waitForText(asker, 'No site so far.');
      await untilHeld(none);
      for (const open of [second, third]) {
        await open.bringToFront();
        await waitForNoMarks(open);
      }
      await third.reload();
      await rig.side.tabId(third);
      expect((await readMarks(third))['rung-role']).toEqual([]);
    });
  });

  it('make no request', async () => {
    expect(await rig.silence()).toEqual([]);
  });
});
