import { type Browser, browser } from 'wxt/browser';
import { MAX_BLOCK_CHARS } from '../../limits.ts';
import { inject, tell } from '../answers/look.ts';
import { refusedByPolicy } from './say-why.ts';

/** Opens the card for the selection of the tab, else for the title of its page (keyboard shortcut). */
export async function lookUpInTab(tabId: number): Promise<void> {
  if (await refusedByPolicy(tabId)) return;
  await inject(tabId);
  const frameId = await frameWithSelection(tabId);
  const answer = await tell(tabId, 'openCard', {}, frameId ?? 0);
  if (!answer?.opened) await openLookupPage('');
}

/**
 * Opens the card for a selected text (context menu): in its own frame where we may, else in the top frame, which
 * the click has opened to us, else on a page of our own.
 */
export async function lookUpText(tabId: number, click: Browser.contextMenus.OnClickData): Promise<void> {
  const { frameId = 0, selectionText: text = '' } = click;
  if (await refusedByPolicy(tabId)) return;
  const places = frameId === 0 ? [0] : [frameId, 0];
  for (const place of places) {
    if (!(await inject(tabId, place))) continue;
    const answer = await tell(tabId, 'openCard', { text }, place);
    if (answer?.opened) return;
  }
  await openLookupPage(text);
}

/** Shows a look-up on Rung's own page, for places where no extension may draw. */
export async function openLookupPage(text: string): Promise<void> {
  const url = browser.runtime.getURL('/popup.html');
  await browser.tabs.create({ url: `${url}?q=${encodeURIComponent(text.slice(0, MAX_BLOCK_CHARS))}` });
}

async function frameWithSelection(tabId: number): Promise<number | undefined> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => (document.getSelection()?.toString().trim() ? (document.hasFocus() ? 2 : 1) : 0),
    });
    const [best] = results.sort((a, b) => (b.result ?? 0) - (a.result ?? 0));
    return best?.result ? best.frameId : undefined;
  } catch {
    return undefined;
  }
}
