import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { evaluateIn, WorkerSwitch } from './chromium-worker.ts';
import { until } from './deadline.ts';
import { findBrowser } from './find-browser.ts';
import { POLL_MS } from './marks.ts';
import type { LaunchOptions, MenuClick, Popup, Side } from './side.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // The sentences that are awaited are English.
  '--lang=en-US',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A tab behind another one draws no frames otherwise, and marks are awaited by frames.
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

interface Tab {
  id: number;
}
type Dispatcher = { dispatch(...args: unknown[]): void };
/** The part of the extension API that the worker is asked for; the functions below run there. */
declare const chrome: {
  tabs: { query(query: object): Promise<Tab[]> };
  action: { openPopup(): Promise<void> };
  commands: { onCommand: Dispatcher };
  contextMenus: { onClicked: Dispatcher };
};

const ownFile = (url: string): boolean => /^(chrome-extension|data|blob|about):/.test(url);

/** A worker is watched over the session it has anyway: a second one would keep it from being ended. */
async function sessionOf(target: Target): Promise<CDPSession | undefined> {
  if (target.type() !== 'service_worker') return target.createCDPSession();
  return (await target.worker())?.client;
}

/** Writes down every request of the extension's own targets, and those of pages that one of its scripts started. */
async function watchTarget(target: Target, base: string, seen: string[]): Promise<void> {
  if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
  // Tabs that close while they are being attached to are of no interest.
  const session = await sessionOf(target).catch((): undefined => undefined);
  if (!session) return;
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const extension = target.url().startsWith(base) || JSON.stringify(initiator).includes(base);
    if (extension && !ownFile(request.url)) seen.push(`${request.method} ${request.url}`);
  });
  await session.send('Network.enable').catch(() => undefined);
}

class ChromiumSide implements Side {
  readonly kind = 'chromium';
  readonly browser: Browser;
  readonly base: string;
  readonly #seen: string[] = [];

  readonly #switch: WorkerSwitch;

  constructor(browser: Browser, base: string, workerSwitch: WorkerSwitch) {
    this.browser = browser;
    this.base = base;
    this.#switch = workerSwitch;
  }

  async watch(): Promise<void> {
    const attach = (target: Target): Promise<void> => watchTarget(target, this.base, this.#seen);
    this.browser.on('targetcreated', attach);
    await Promise.all(this.browser.targets().map(attach));
  }

  #workerTarget(): Target | undefined {
    return this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(this.base));
  }

  /** The running worker, woken if it sleeps. */
  async #awake(): Promise<Target> {
    if (!this.#workerTarget()) {
      const page = await this.browser.newPage();
      await page.goto(`${this.base}/manifest.json`);
      // Nobody understands this message; that it is delivered wakes the worker.
      await page.evaluate('chrome.runtime.sendMessage({}).catch(() => null)');
      await until('the worker to wake', () => this.#workerTarget());
      await page.close();
    }
    return until('the worker', () => this.#workerTarget());
  }

  /** Runs a function in the worker. */
  async #inWorker<A extends unknown[], T>(run: (...args: A) => Promise<T>, ...args: A): Promise<T> {
    const expression = `(${run})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
    return (await evaluateIn(await this.#awake(), expression)) as T;
  }

  async tabId(page: Page): Promise<number> {
    // Waking may open a tab for a moment.
    await this.#awake();
    await page.bringToFront();
    const [tab] = await this.#inWorker(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    if (!tab) throw new Error('There is no active tab.');
    return tab.id;
  }

  async toolbar(page: Page): Promise<void> {
    const extensions = [...(await this.browser.extensions()).values()];
    const own = extensions.find(({ id }) => this.base.endsWith(id));
    if (!own) throw new Error('The extension is not loaded.');
    await page.bringToFront();
    await own.triggerAction(page);
  }

  async openPopup(page: Page): Promise<Popup> {
    await this.#awake();
    await page.bringToFront();
    const before = new Set(this.browser.targets());
    await this.#inWorker(() => chrome.action.openPopup());
    const isNew = (target: Target): boolean => !before.has(target) && target.url().startsWith(this.base);
    const target = await this.browser.waitForTarget(isNew, { timeout: 10_000 });
    const popup = await target.asPage();
    await popup.waitForFunction("document.readyState === 'complete'", { polling: POLL_MS });
    return {
      page: popup,
      // What is hidden is not read, which textContent would do.
      text: () => popup.evaluate('document.body.innerText') as Promise<string>,
      close: async () => {
        // Closing itself ends the evaluation without an answer.
        await popup.evaluate(() => window.close()).catch(() => undefined);
        await until('the popup to close', () => !this.browser.targets().includes(target));
      },
    };
  }

  async command(name: string, page: Page): Promise<void> {
    const id = await this.tabId(page);
    await this.#inWorker(
      async (command, tabId) => {
        const tabs = await chrome.tabs.query({});
        chrome.commands.onCommand.dispatch(
          command,
          tabs.find((tab) => tab.id === tabId),
        );
      },
      name,
      id,
    );
  }

  async menu(click: MenuClick, page: Page): Promise<void> {
    const id = await this.tabId(page);
    await this.#inWorker(
      async (info, tabId) => {
        const tabs = await chrome.tabs.query({});
        chrome.contextMenus.onClicked.dispatch(
          info,
          tabs.find((tab) => tab.id === tabId),
        );
      },
      { editable: false, frameId: 0, pageUrl: page.url(), ...click },
      id,
    );
  }

  async killWorker({ once = false } = {}): Promise<void> {
    while (this.#switch.runs()) {
      await this.#switch.started();
      // Let go of it first: a worker that is watched while it ends stays on the list, ended, and what is asked of it
      // hangs. So what runs must be on the list by then.
      const target = await until('the worker', () => this.#workerTarget() ?? !this.#switch.runs());
      if (target === true) return;
      const worker = await target.worker();
      await worker?.client.detach().catch(() => undefined);
      await this.#switch.end();
      await until('the worker to be off the list', () => !this.browser.targets().includes(target));
      if (once) return;
    }
  }

  async workerRuns(): Promise<boolean> {
    return this.#switch.runs();
  }

  async closeTab(file: string): Promise<boolean> {
    const pages = await this.browser.pages();
    const page = pages.find((one) => one.url() === `${this.base}/${file}`);
    await page?.close();
    return page !== undefined;
  }

  async scheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async saveTo(folder: string): Promise<void> {
    const session = await this.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }

  async requests(): Promise<string[]> {
    return [...this.#seen];
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Starts Chromium with the extension; the refusing proxy is its only way out. */
export async function launchChromium(options: LaunchOptions): Promise<Side> {
  const { extension, trapPort, headless = true, profile } = options;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    args: [...ARGS, ...(trapPort ? [`--proxy-server=http://127.0.0.1:${trapPort}`] : [])],
    ...(headless ? { defaultViewport: { width: 1280, height: 900 } } : { defaultViewport: null }),
  });
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
    { timeout: 20_000 },
  );
  const base = `chrome-extension://${new URL(target.url()).host}`;
  const side = new ChromiumSide(browser, base, await WorkerSwitch.of(browser, base));
  await side.watch();
  return side;
}
