import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { until } from './deadline.ts';
import { findBrowser } from './find-browser.ts';
import { FirefoxChrome } from './firefox-chrome.ts';
import type { LaunchOptions, MenuClick, Popup, Side } from './side.ts';

/** Firefox draws a new one for every profile; the tests need to know it. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** Writes down what is sent with the extension's principal, or to another machine by anything but Firefox itself. */
const WATCH_REQUESTS = `
  window.rungSeen = [];
  window.rungObserver = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const principal = channel.loadInfo?.triggeringPrincipal;
      const away = !/^(127\\.|localhost$)/.test(channel.URI.host) && !principal?.isSystemPrincipal;
      if (principal?.addonId || away) window.rungSeen.push(channel.requestMethod + ' ' + channel.URI.spec);
    },
  };
  Services.obs.addObserver(window.rungObserver, 'http-on-modify-request');`;

/** Sets the language of the browser's interface, where no language pack is installed, too. */
const speak = (language: string): string => `
  Services.locale.availableLocales = [${JSON.stringify(language)}, 'en-US'];
  Services.locale.requestedLocales = [${JSON.stringify(language)}];`;

const FIND_POPUP = `const popup = document.getElementById('customizationui-widget-panel');`;

const HIDE_POPUP = `
  ${FIND_POPUP}
  if (popup?.state === 'open') {
    const hidden = new Promise((resolve) => popup.addEventListener('popuphidden', resolve, { once: true }));
    popup.hidePopup();
    await hidden;
  }`;

class FirefoxSide implements Side {
  readonly kind = 'firefox';
  readonly base = `moz-extension://${UUID}`;
  readonly browser: Browser;
  readonly #chrome: FirefoxChrome;
  readonly #id: string;
  readonly #popupFile: string;

  constructor(browser: Browser, chrome: FirefoxChrome, id: string, popupFile: string) {
    this.browser = browser;
    this.#chrome = chrome;
    this.#id = id;
    this.#popupFile = popupFile;
  }

  /** Code with `extension`, `api` (the browser's side of the extension API) and `tab` (the one in front) at hand. */
  #run<T = void>(body: string): Promise<T> {
    return this.#chrome.run<T>(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)});
      const api = ExtensionParent.apiManager.global;
      const tab = gBrowser.selectedTab;
      ${body}`);
  }

  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    return this.#run<number>('return api.tabTracker.getId(tab);');
  }

  async toolbar(page: Page): Promise<void> {
    await page.bringToFront();
    // A popup that is still open would be closed by this click, and nothing else would come of it.
    await this.#run(`${HIDE_POPUP} await api.browserActionFor(extension).triggerAction(window);`);
  }

  async closePopup(): Promise<void> {
    const isOpen = (): Promise<boolean> => this.#run(`${FIND_POPUP} return popup?.state === 'open';`);
    await until('the popup to open', isOpen);
    await this.#run(HIDE_POPUP);
  }

  /** An extension page in a tab behind, from which the popup can be read: it has no target of its own. */
  async #helper(page: Page): Promise<Page> {
    const helper = await this.browser.newPage();
    await helper.goto(`${this.base}/${this.#popupFile}?tab=${await this.tabId(page)}`, { waitUntil: [] });
    await helper.waitForFunction('document.readyState === "complete" && !!globalThis.browser?.extension');
    return helper;
  }

  async openPopup(page: Page): Promise<Popup> {
    const helper = await this.#helper(page);
    await this.toolbar(page);
    const read = (code: string): Promise<unknown> =>
      helper.evaluate(`(() => { const [view] = browser.extension.getViews({ type: 'popup' }); ${code} })()`);
    await until('the popup', () => read("return view?.document.readyState === 'complete';"));
    return {
      text: async () => String(await read("return view ? view.document.body.innerText : '';")),
      close: async () => {
        await read('view?.close();');
        await until('the popup to close', () => read('return !view;'));
        await helper.close();
      },
    };
  }

  async command(name: string, page: Page): Promise<void> {
    await page.bringToFront();
    await this.#run(`
      extension.tabManager.addActiveTabPermission(tab);
      extension.shortcuts.onCommand(${JSON.stringify(name)});`);
  }

  async menuTitles(page: Page, { x, y }: { x: number; y: number }): Promise<string[]> {
    await page.bringToFront();
    await this.#run(`
      const menu = document.getElementById('contentAreaContextMenu');
      window.rungMenu = new Promise((resolve) => {
        menu.addEventListener('popupshown', () => {
          const items = menu.querySelectorAll('[image*="' + extension.uuid + '"], [id*="rung_rung_invalid"]');
          resolve([...items].map((item) => item.getAttribute('label')));
          menu.hidePopup();
        }, { once: true });
      });`);
    await page.mouse.click(x, y, { button: 'right' });
    return this.#run<string[]>('return window.rungMenu;');
  }

  async menu(click: MenuClick, page: Page): Promise<void> {
    await page.bringToFront();
    const info = { editable: false, frameId: 0, pageUrl: page.url(), modifiers: [], button: 0, ...click };
    await this.#run(`
      extension.tabManager.addActiveTabPermission(tab);
      extension.emit('webext-menu-menuitem-click', ${JSON.stringify(info)}, tab);`);
  }

  async killWorker(): Promise<void> {
    // Resolves when this one is gone; another may already run, where an event was waiting for it.
    await this.#run('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
  }

  workerRuns(): Promise<boolean> {
    return this.#run<boolean>("return extension.backgroundState === 'running';");
  }

  /** By Firefox itself: a tab that the extension opened goes on as about:blank over the protocol. */
  closeTab(file: string): Promise<boolean> {
    return this.#run<boolean>(`
      const address = ${JSON.stringify(`${this.base}/${file}`)};
      const found = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === address);
      if (found) gBrowser.removeTab(found);
      return found !== undefined;`);
  }

  async scheme(_page: Page, scheme: 'light' | 'dark'): Promise<void> {
    const value = scheme === 'dark' ? 0 : 1;
    await this.#run(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value});`,
    );
  }

  async saveTo(folder: string): Promise<void> {
    await this.#run(`
      Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
      Services.prefs.setIntPref('browser.download.folderList', 2);
      Services.prefs.setBoolPref('browser.download.useDownloadDir', true);`);
  }

  requests(): Promise<string[]> {
    return this.#run<string[]>('return window.rungSeen;');
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

function prefs(id: string, { trapPort = 9, idleTimeout }: LaunchOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'browser.theme.content-theme': 1,
    'intl.locale.requested': 'en-US',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': trapPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': trapPort,
    'network.proxy.no_proxies_on': '127.0.0.0/8, localhost',
    ...(idleTimeout === undefined ? {} : { 'extensions.background.idle.timeout': idleTimeout }),
  };
}

/** Starts Firefox with the extension; the refusing proxy is its only way out. */
export async function launchFirefox(options: LaunchOptions): Promise<Side> {
  const { extension, headless = true, profile } = options;
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: prefs(id, options),
    defaultViewport: { width: 1280, height: 900 },
  });
  const chrome = await FirefoxChrome.attach(browser);
  if (options.language) await chrome.run(speak(options.language));
  await chrome.run(WATCH_REQUESTS);
  await browser.installExtension(extension);
  return new FirefoxSide(browser, chrome, id, manifest.action?.default_popup ?? 'popup.html');
}
