import { browser } from 'wxt/browser';
import { listOf, oneOf, recordOf, text } from './sound.ts';

/** What one context of the extension tells the others. The keys alone: whoever wants the values reads them. */
const newsIn = recordOf({ rung: oneOf('state'), changed: listOf(text) });

type Call = (keys: readonly string[]) => void;
const calls = new Set<Call>();

/**
 * Tells every context of the extension that something has changed under these keys. By a message and not by a channel,
 * as a message wakes the background, which tells the pages of the web, and reaches the windows of private browsing.
 */
export function tellNews(keys: readonly string[]): void {
  for (const call of [...calls]) call(keys);
  // Nobody else may be there to hear it.
  browser.runtime.sendMessage({ rung: 'state', changed: [...keys] }).catch(() => undefined);
}

/** Calls back with the keys at every change; gives the function that stops it. */
export function hearNews(call: Call): () => void {
  if (calls.size === 0) browser.runtime.onMessage.addListener(hear);
  calls.add(call);
  return () => {
    calls.delete(call);
    if (calls.size === 0) browser.runtime.onMessage.removeListener(hear);
  };
}

function hear(message: unknown, { id, url }: { id?: string; url?: string }): undefined {
  // A script in a page has our id, too, and the address of the page.
  if (id !== browser.runtime.id || !url?.startsWith(browser.runtime.getURL('/'))) return;
  const news = newsIn(message);
  if (news) for (const call of [...calls]) call(news.changed);
}
