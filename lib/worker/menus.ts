import { browser } from 'wxt/browser';
import { lookAtTab } from './look.ts';
import { lookUpText } from './look-up-here.ts';

const SELECTION = 'look-up-selection';
const PAGE = 'look-at-page';

/** Creates the menu entries; the browser keeps them, so once per install or update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SELECTION,
    title: browser.i18n.getMessage('menu_look_up', ['%s']),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: PAGE,
    title: browser.i18n.getMessage('menu_look_at_page'),
    contexts: ['page'],
  });
}

export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === SELECTION) void lookUpText(tab.id, info.frameId ?? 0, info.selectionText ?? '');
    if (info.menuItemId === PAGE) void lookAtTab(tab.id);
  });
}
