import type { Page, Target } from 'puppeteer-core';
import { Asker } from './ask-worker.ts';
import { evaluateIn } from './chromium-worker.ts';
import { until } from './deadline.ts';
import { FirefoxChrome } from './firefox-chrome.ts';
import type { Rig } from './rig.ts';

/** What the browser proposes below its address bar once `rung` and these words stand in it. */
export function suggestions(rig: Rig, words: string): Promise<string[]> {
  return rig.side.kind === 'firefox' ? typedInFirefox(rig, words) : dispatchedInChromium(rig, words);
}

/** Enter behind `rung` and these words: gives the page that opens in a tab of its own. */
export async function enterWords(rig: Rig, words: string): Promise<Page> {
  const { browser, base, kind } = rig.side;
  const before = new Set(await browser.pages());
  if (kind === 'firefox') {
    await typedInFirefox(rig, words);
    const firefox = await FirefoxChrome.attach(browser);
    await firefox.run('gURLBar.view.selectedRowIndex = 0; gURLBar.handleCommand();');
    const url = await until('the page that answers', () =>
      firefox.run<string | null>(`
        const specs = gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);
        return specs.find((spec) => spec.startsWith('${base}/popup.html?q='));`),
    );
    // A tab that the extension opened has no page over the protocol; the same address in one of ours has.
    await rig.side.closeTab(url.slice(base.length + 1));
    return rig.extensionPage(url.slice(base.length + 1));
  }
  const worker = await workerOf(rig);
  await evaluateIn(worker, `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(words)}, 'currentTab')`);
  return until('the page that answers', async () =>
    (await browser.pages()).find(
      (page) => !before.has(page) && page.url().startsWith(`${base}/popup.html?q=`),
    ),
  );
}

/** In Firefox the real address bar is typed into. */
async function typedInFirefox(rig: Rig, words: string): Promise<string[]> {
  const firefox = await FirefoxChrome.attach(rig.side.browser);
  return firefox.run<string[]>(`
    gURLBar.focus();
    await gURLBar.search(${JSON.stringify(`rung ${words}`)});
    const { results } = await gURLBar.lastQueryContextPromise;
    return results
      .filter(({ providerName, heuristic }) => providerName === 'UrlbarProviderOmnibox' && !heuristic)
      .map(({ payload }) => payload.title);`);
}

/** In Chromium the protocol reaches no address bar; the worker hears what the browser would tell it. */
async function dispatchedInChromium(rig: Rig, words: string): Promise<string[]> {
  const worker = await workerOf(rig);
  const proposed = `new Promise((resolve) =>
    chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(words)}, (list) =>
      resolve(list.map(({ description }) => description))))`;
  return (await evaluateIn(worker, proposed)) as string[];
}

async function workerOf(rig: Rig): Promise<Target> {
  const asker = await Asker.open(rig);
  await asker.ask('frameworks', {});
  await asker.page.close();
  const isWorker = (type: string, url: string) => type === 'service_worker' && url.startsWith(rig.side.base);
  return until('the worker', () => rig.side.browser.targets().find((one) => isWorker(one.type(), one.url())));
}
