import { framesWith } from '../../state/findings.ts';
import { tell } from './look.ts';

/** Scrolls a tab to the first mention of an entity and selects it; false where the page has none any more. */
export async function showInTab(tabId: number, id: string): Promise<boolean> {
  for (const frameId of await framesWith(tabId, id)) {
    const answer = await tell(tabId, 'show', { id }, frameId);
    if (answer?.opened) return true;
  }
  return false;
}
