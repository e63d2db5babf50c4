import { TOKEN_ATTRIBUTE } from '../../card-frame/port.ts';
import { ask } from '../../client.ts';
import { getAttribute, rootOf } from '../dom/dom.ts';

/**
 * On sites that are turned on this script runs in the frame that was made for a card, too: it says so, and the worker
 * fills the frame. True where this document is such a frame, so that nothing of it is read.
 */
export function claimsCard(): boolean {
  const token = getAttribute(rootOf(document), TOKEN_ATTRIBUTE);
  if (token === null || self === top || self.origin !== 'null') return false;
  // A frame that the worker has found by itself needs no claim, and a page's own gets nothing by one.
  void ask('claimCard', { token }).catch(() => undefined);
  return true;
}
