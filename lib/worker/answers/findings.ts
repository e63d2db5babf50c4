import { browser } from 'wxt/browser';
import { inTurn } from '../../in-turn.ts';
import type { FrameFindings } from '../../messages.ts';
import { type FramePlace, readTab, saveFrame } from '../../state/findings.ts';

/** Keeps what a frame reports and writes the count on the toolbar icon. */
export async function storeFindings(
  place: FramePlace,
  findings: FrameFindings,
  state: 'reading' | 'done' | 'gone',
): Promise<void> {
  await saveFrame(place, findings, state);
  await badgeOf(place.tabId);
}

/** Tabs whose count is waiting to be made. */
const waiting = new Map<number, Promise<void>>();
const counting = inTurn();

/** Many frames report at once, and all of them are counted in one go: whoever comes before it starts waits for it. */
function badgeOf(tabId: number): Promise<void> {
  const shown =
    waiting.get(tabId) ??
    counting(async () => {
      // Not in this very step, in which it is only being put on the list.
      await Promise.resolve();
      waiting.delete(tabId);
      await showBadge(tabId);
    });
  waiting.set(tabId, shown);
  return shown;
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
