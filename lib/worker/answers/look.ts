import { browser } from 'wxt/browser';
import type { PageApi, SiteState } from '../../messages.ts';
import { forgetTab } from '../../state/findings.ts';
import { siteState } from '../../state/site-state.ts';
import { settings } from '../frameworks/choice.ts';

const PAGE_FILES = ['/content-scripts/page.js' as const];

/** Reads a tab now, where a grant or the user's click allows it. */
export async function lookAtTab(tabId: number): Promise<SiteState['access']> {
  const { access, pausedHere, pausedEverywhere } = await siteState(tabId, await settings());
  if ((access !== 'granted' && access !== 'active') || pausedHere || pausedEverywhere) return access;
  if (!(await inject(tabId))) return 'off-limits';
  await tell(tabId, 'read', {});
  return access;
}

/** Removes the marks in a tab and what was found there. */
export async function stopInTab(tabId: number): Promise<void> {
  await tell(tabId, 'stop', {});
  await forgetTab(tabId);
}

/** Puts the page's script into every frame we may reach; a frame that has it already ignores the second copy. */
export async function inject(tabId: number, frameId?: number): Promise<boolean> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: PAGE_FILES });
    return true;
  } catch {
    return false;
  }
}

/** Sends a message to the tab's scripts; undefined where none is there to hear it. */
export async function tell<N extends keyof PageApi>(
  tabId: number,
  name: N,
  params: PageApi[N]['params'],
  frameId?: number,
): Promise<PageApi[N]['return'] | undefined> {
  try {
    const options = frameId === undefined ? {} : { frameId };
    return await browser.tabs.sendMessage(tabId, { rung: 1, name, params }, options);
  } catch {
    return undefined;
  }
}
