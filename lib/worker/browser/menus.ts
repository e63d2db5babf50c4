import { browser } from 'wxt/browser';
import { readSettings, type Settings, watchSettings } from '../../state/settings.ts';
import { LOCALES, localeOf } from '../../texts/locales.ts';
import { lookUpText } from './look-up-here.ts';
import { lookAndSay } from './say-why.ts';

const SELECTION = 'look-up-selection';
const PAGE = 'look-at-page';

/** Creates the menu entries; the browser keeps them, so once per browser session or update. */
export async function createMenus(): Promise<void> {
  const { lookUp, look } = titles(await readSettings());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SELECTION, title: lookUp, contexts: ['selection'] });
  browser.contextMenus.create({ id: PAGE, title: look, contexts: ['page'] });
}

/** The titles in the language of the interface; `%s` stands for the selection. */
function titles({ locale }: Pick<Settings, 'locale'>): { lookUp: string; look: string } {
  return LOCALES[localeOf(locale, browser.i18n.getUILanguage())].menus;
}

async function renameMenus(settings: Settings): Promise<void> {
  const { lookUp, look } = titles(settings);
  await Promise.all([
    browser.contextMenus.update(SELECTION, { title: lookUp }),
    browser.contextMenus.update(PAGE, { title: look }),
  ]);
}

export function listenToMenus(): void {
  watchSettings((changed) => {
    renameMenus(changed).catch((error) => console.warn('Rung: the menus keep their language', error));
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === SELECTION) void lookUpText(tab.id, info);
    if (info.menuItemId === PAGE) void lookAndSay(tab.id);
  });
}
