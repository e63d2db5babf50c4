import { type Browser, browser } from 'wxt/browser';

/**
 * Calls back with the tab that comes to the front in the window of this page, and again when it has loaded another
 * document; gives the function that stops it. Needs no permission: only numbers of tabs are heard of.
 */
export function followTab(onTab: (tabId: number) => void): () => void {
  const own = browser.windows.getCurrent().then(({ id }) => id);
  const tell = (tabId: number, windowId: number | undefined) =>
    void own.then((id) => {
      if (windowId === id) onTab(tabId);
    });
  const onActivated = ({ tabId, windowId }: Browser.tabs.OnActivatedInfo) => tell(tabId, windowId);
  const onUpdated = (tabId: number, { status }: { status?: string }, tab: Browser.tabs.Tab) => {
    if (tab.active && status === 'complete') tell(tabId, tab.windowId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
