import { browser } from 'wxt/browser';
import { type FramePlace, readTab, saveFrame } from '../findings.ts';
import type { FrameFindings } from '../messages.ts';

/** Keeps what a frame reports and writes the count on the toolbar icon. */
export async function storeFindings(
  place: FramePlace,
  findings: FrameFindings,
  state: 'reading' | 'done' | 'gone',
): Promise<void> {
  await saveFrame(place, findings, state);
  await showBadge(place.tabId);
}

/** The number on the toolbar icon: the matched title and the distinct terms. Possible ones do not count. */
async function showBadge(tabId: number): Promise<void> {
  const { title, terms } = await readTab(tabId);
  const count = terms.length + (title?.verdict === 'match' ? 1 : 0);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3b4cca' });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab was closed meanwhile; there is no icon to write on.
  }
}
