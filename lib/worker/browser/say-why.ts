import { browser } from 'wxt/browser';
import { siteState } from '../../state/site-state.ts';
import { lookAtTab } from '../answers/look.ts';
import { settings } from '../frameworks/choice.ts';

/** Whether the organisation keeps Rung off the page of a tab; if so, opens the popup's page, which says it. */
export async function refusedByPolicy(tabId: number): Promise<boolean> {
  const { access } = await siteState(tabId, await settings());
  if (access === 'blocked') await sayWhy(tabId);
  return access === 'blocked';
}

/** Reads a tab at a shortcut or from the menu, where no popup stands open that could say why it was not read. */
export async function lookAndSay(tabId: number): Promise<void> {
  if ((await lookAtTab(tabId)) === 'blocked') await sayWhy(tabId);
}

/** The popup's page about a tab, in a tab of its own: browsers open the popup itself at a click alone. */
async function sayWhy(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}`) });
}
