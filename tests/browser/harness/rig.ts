/**
 * The harness: a real browser with the built extension, a site to read, and eyes on what the extension does.
 *
 *   describe.each(BROWSERS)('… in %s', (kind) => {
 *     let rig: Rig;
 *     beforeAll(async () => { rig = await startRig(kind); });
 *     afterAll(() => rig.close());
 *     it('…', async () => {
 *       const page = await rig.open('/greenhouse');                       // guarded, see pageChanges
 *       await waitForMarks(page, { 'rung-role': ['Account Executive'] }); // marks.ts; also of a frame, or `within`
 *       const popup = await rig.popupPage(page);                          // popup.html?tab=ID in a tab: a Page
 *       const real = await rig.side.openPopup(page);                      // the real one: text() and close()
 *       await rig.side.command('look-up', page);                          // also toolbar(page), menu({…}, page)
 *       await rig.side.killWorker();                                      // gone when this returns; any message wakes it
 *       const findings = await rig.findings(page);                        // asked of the worker, when its reading is done
 *       expect(await rig.silence()).toEqual([]);                          // no request by the extension, anywhere
 *       expect((await pageChanges(page)).mutations).toEqual([]);          // page-guard.ts; `before` and `after` as well
 *       expect(await axeFindings(popup)).toEqual([]);                     // axe.ts
 *     });
 *   });
 *
 * 127.0.0.1 (`rig.site.origin`) is granted in the e2e build; 127.0.0.2 (`rig.site.other`) is not, and is another
 * origin. `rig.open(path, { host: 'other' })` opens a page there; there `side.toolbar(page)` grants activeTab for it,
 * in Firefox `command` and `menu` do so too. In the e2e build the card's shadow root is open: `page.$('>>> [role=dialog]')`,
 * `seenText(page, '[role=dialog]')` (seen-text.ts).
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageFindings, Reply } from '../../../lib/messages.ts';
import { builtFolder, ROOT } from '../../../scripts/build-when-stale.ts';
import { type SeenRequest, type Site, serve } from '../../pages/server.ts';

import { launchChromium } from './chromium.ts';
import { until } from './deadline.ts';
import type { BrowserKind } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import { guardPage } from './page-guard.ts';
import type { LaunchOptions, Side } from './side.ts';
import { still } from './still.ts';
import { startTrap, type Trap } from './trap.ts';

export const BROWSERS: BrowserKind[] = ['chromium', 'firefox'];

/** Requests that no demo page makes: a script's own (`empty` is fetch and the like), or for something that is not there. */
export const strangeRequests = (requests: SeenRequest[]): string[] =>
  requests
    .filter(({ dest, status }) => dest === 'empty' || status === 404)
    .map(({ method, host, url }) => `${method} ${host}${url}`);

/** `CONNECT update.googleapis.com:443 HTTP/1.1` and the like: clock, updates, accounts. */
const MAKERS_HOSTS = /^\w+ (?:http:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com[:/]/;

export class Rig {
  readonly side: Side;
  readonly site: Site;
  readonly #trap: Trap;

  constructor(side: Side, site: Site, trap: Trap) {
    this.side = side;
    this.site = site;
    this.#trap = trap;
  }

  /** Opens a demo page in a new tab, in front, with a guard on its document. */
  async open(path: string, { host = 'granted', guard = true }: OpenOptions = {}): Promise<Page> {
    const page = await this.side.browser.newPage();
    if (guard) await guardPage(page);
    await page.goto(`${host === 'other' ? this.site.other : this.site.origin}${path}`);
    return page;
  }

  /** Opens a page of the extension in a tab, e.g. `options.html`. */
  async extensionPage(file: string): Promise<Page> {
    const page = await this.side.browser.newPage();
    // Firefox reports no load of extension pages, so that only the page itself can be asked.
    await page.goto(`${this.side.base}/${file}`, this.side.kind === 'firefox' ? { waitUntil: [] } : {});
    await page.waitForFunction(
      (start) => location.href.startsWith(start) && document.readyState === 'complete',
      {},
      this.side.base,
    );
    return page;
  }

  /** The popup of a tab, as a page in a tab of its own. */
  async popupPage(page: Page): Promise<Page> {
    return this.extensionPage(`popup.html?tab=${await this.side.tabId(page)}`);
  }

  /** What the worker holds about a tab once all its frames are read; asked as the popup asks. */
  async findings(page: Page, timeout = 10_000): Promise<PageFindings> {
    const tabId = await this.side.tabId(page);
    const asker = await this.extensionPage('popup.html?tab=-1');
    await page.bringToFront();
    const ask = async (): Promise<PageFindings | undefined> => {
      const message = JSON.stringify({ rung: 1, name: 'findings', params: { tabId } });
      const send = `(globalThis.browser ?? chrome).runtime.sendMessage(${message})`;
      const reply = (await asker.evaluate(send)) as Reply<PageFindings> | undefined;
      return reply && 'ok' in reply && reply.ok.state === 'done' ? reply.ok : undefined;
    };
    try {
      return await until(`the reading of ${page.url()}`, ask, timeout);
    } finally {
      await asker.close();
    }
  }

  /** Every request that the extension can be blamed for so far. An empty list is a pass. */
  async silence(): Promise<string[]> {
    return [...(await this.side.requests()), ...strangeRequests(this.site.requests), ...this.away()];
  }

  /**
   * What was asked of other machines. In Firefox the list comes from the browser itself, which knows who asked; of
   * Chromium's calls home only those to its maker are left out, and for these its own list of requesters stands.
   */
  away(): string[] {
    if (this.side.kind === 'firefox') return [];
    return this.#trap.asked.filter((line) => !MAKERS_HOSTS.test(line));
  }

  /** Saves a picture in .output/shots. */
  async shot(page: Page, name: string): Promise<string> {
    const folder = join(ROOT, '.output/shots');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name}-${this.side.kind}.png`);
    await still(page);
    await page.screenshot({ path: path as `${string}.png` });
    return path;
  }

  async close(): Promise<void> {
    await this.side.close();
    await this.site.close();
    this.#trap.close();
  }
}

interface OpenOptions {
  host?: 'granted' | 'other';
  guard?: boolean;
}

interface RigOptions extends Partial<LaunchOptions> {
  /** Port of the demo pages; any free one otherwise. */
  port?: number;
  /** False lets the browser use the network. */
  offline?: boolean;
}

/** Starts a browser with the e2e build (or another extension) and a site of its own. */
export async function startRig(
  kind: BrowserKind,
  { offline = true, port, ...options }: RigOptions = {},
): Promise<Rig> {
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  const extension = options.extension ?? builtFolder(kind === 'chromium' ? 'chrome-e2e' : 'firefox-e2e');
  const trap = await startTrap();
  const site = await serve({ port, other: true });
  try {
    const side = await launch({ ...options, extension, trapPort: offline ? trap.port : undefined });
    const rig = new Rig(side, site, trap);
    // At its first start Rung opens its welcome page, in front of whatever a test opens meanwhile.
    if (existsSync(join(extension, 'welcome.html')) && !options.profile) {
      await until('the welcome page', () => side.closeTab('welcome.html'), 30_000);
    }
    return rig;
  } catch (error) {
    await site.close();
    trap.close();
    throw error;
  }
}
