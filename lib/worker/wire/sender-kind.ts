import { type Browser, browser } from 'wxt/browser';
import { isCard, isCardPage } from '../browser/card-frames.ts';

export type Sender = Browser.runtime.MessageSender;

/**
 * Who sends: `page` is Rung's script in a frame of a web page, which shares a process with the page; `card` our card in
 * a frame of its own; `unclaimed` the card's page in Firefox before it has named its frame, which any page may frame;
 * `own` a page of the extension.
 */
export type SenderKind = 'page' | 'card' | 'unclaimed' | 'own';

/** The pages of the extension that ask as themselves; the card's page stands in web pages and is none of them. */
const OWN_PAGES = ['/popup.html', '/sidepanel.html', '/options.html', '/frameworks.html', '/welcome.html'];

/**
 * Who sends a message, by what the browser alone fills in; undefined for whoever is none of ours, and then nothing is
 * answered. A page that the browser makes ready before anybody visits it speaks for nobody.
 */
export async function kindOf(sender: Sender): Promise<SenderKind | undefined> {
  if (sender.documentLifecycle === 'prerender') return undefined;
  if (isOwnAddress(sender)) {
    if (isOwnPage(sender)) return 'own';
    if (await isCard(sender)) return 'card';
    return isCardPage(sender.url) && sender.tab?.id !== undefined && sender.frameId ? 'unclaimed' : undefined;
  }
  if (sender.tab?.id === undefined) return undefined;
  // The page's own top frame holds cards and is none.
  if (sender.frameId !== 0 && (await isCard(sender))) return 'card';
  return 'page';
}

function isOwnAddress({ url, origin }: Sender): boolean {
  const own = browser.runtime.getURL('/');
  return (url?.startsWith(own) ?? false) || origin === own.slice(0, -1);
}

/** Address and origin must both be ours; in a tab it is the tab's own page, as no page of ours is framed by another. */
function isOwnPage({ url, origin, tab, frameId }: Sender): boolean {
  const own = browser.runtime.getURL('/');
  if (!url?.startsWith(own) || (origin !== undefined && `${origin}/` !== own)) return false;
  if (tab && (frameId ?? 0) !== 0) return false;
  return OWN_PAGES.includes(URL.parse(url)?.pathname ?? '');
}
