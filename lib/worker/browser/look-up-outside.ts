import { RungError } from '../../errors.ts';
import { frameOf } from '../answers/report.ts';
import type { Asker } from '../wire/asker.ts';
import { openLookupPage } from './look-up-here.ts';

/** Time between two pages that a tab may have opened, in milliseconds: nobody clicks through cards that fail faster. */
const APART_MS = 3_000;

const last = new Map<number, number>();

/**
 * Shows a look-up on a page of Rung's own, where a card could not stand. A page's script asks for it, which shares a
 * process with the page: without a pause in between it could fill the window with tabs.
 * @throws RungError `busy` where the tab has had one opened a moment ago
 */
export async function lookUpOutside(text: string, asker: Asker, now = Date.now()): Promise<null> {
  const { tabId } = frameOf(asker);
  if (now - (last.get(tabId) ?? -APART_MS) < APART_MS) throw new RungError('busy');
  last.set(tabId, now);
  await openLookupPage(text);
  return null;
}
