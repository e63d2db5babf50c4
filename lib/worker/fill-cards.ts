import { browser } from 'wxt/browser';
import { CARD_PAGE, TOKEN_ATTRIBUTE } from '../card-frame/port.ts';
import { RungError } from '../errors.ts';
import { localeOf } from '../texts/locales.ts';
import { type CardFrame, rememberCard } from './card-frames.ts';
import { settings } from './choice.ts';
import type { Asker } from './wire/asker.ts';
import type { Sender } from './wire/sender-kind.ts';

/** Time in which a frame that no script can be put into says by itself that it is there, in milliseconds. */
const CLAIM_MS = 3_000;

interface Awaited {
  tabId: number;
  kind: 'opaque' | 'page';
  hosts: string[];
  /** Called once, when the frame has said the token. */
  claimed: () => void;
  isClaimed: boolean;
}

/**
 * The frames that cards stand in: found by the token that the page's script has made them with, and filled. A token is
 * good for one frame, of the tab that it was named in, and only while its maker waits.
 */
export class FilledCards {
  readonly #awaited = new Map<string, Awaited>();

  /** Whether the frame could be filled. */
  async fill(
    { token, kind }: { token: string; kind: Awaited['kind'] },
    { sender, hosts }: Asker,
  ): Promise<boolean> {
    const tabId = sender.tab?.id;
    if (tabId === undefined || this.#awaited.has(token)) throw new RungError('not-allowed');
    const awaited: Awaited = { tabId, kind, hosts, claimed: () => undefined, isClaimed: false };
    const claim = new Promise<void>((resolve) => {
      awaited.claimed = resolve;
    });
    this.#awaited.set(token, awaited);
    try {
      if (kind === 'opaque' && (await this.#findAndFill(token, awaited))) return true;
      // Where the script of a turned-on site runs in the frame by itself, or the frame is a page of ours.
      if (kind === 'opaque' && !(await isGranted(sender))) return awaited.isClaimed;
      await Promise.race([claim, new Promise((resolve) => setTimeout(resolve, CLAIM_MS))]);
      return awaited.isClaimed;
    } finally {
      this.#awaited.delete(token);
    }
  }

  /**
   * A frame says that it was made with this token.
   * @throws RungError `not-allowed` where nobody waits for it, or the frame is not what was announced
   */
  async claim(token: string, sender: Sender): Promise<void> {
    const awaited = this.#awaited.get(token);
    const { tab, frameId, documentId } = sender;
    const isOurs = awaited && tab?.id === awaited.tabId && frameId !== undefined && frameId > 0;
    if (!isOurs || awaited.isClaimed || !isOfKind(awaited.kind, sender)) throw new RungError('not-allowed');
    awaited.isClaimed = true;
    const frame = {
      tabId: awaited.tabId,
      frameId,
      ...(documentId ? { documentId } : {}),
      hosts: awaited.hosts,
    };
    if (awaited.kind === 'opaque') await fillFrame(frame);
    await rememberCard(frame);
    awaited.claimed();
  }

  /** Looks for the frame in all documents that scripts can be put into, and fills it; false where it is in none. */
  async #findAndFill(token: string, awaited: Awaited): Promise<boolean> {
    const { tabId, hosts } = awaited;
    const results = await browser.scripting
      .executeScript({
        target: { tabId, allFrames: true },
        injectImmediately: true,
        func: hasToken,
        args: [token, TOKEN_ATTRIBUTE],
      })
      // Chromium refuses all frames where the page around them all is not open to us.
      .catch(() => []);
    const found = results.find(({ result }) => result === true);
    if (!found || awaited.isClaimed) return awaited.isClaimed;
    awaited.isClaimed = true;
    const { frameId, documentId } = found;
    const frame = { tabId, frameId, ...(documentId ? { documentId } : {}), hosts };
    await fillFrame(frame);
    await rememberCard(frame);
    return true;
  }
}

/** Runs in every frame of the tab. A page that knew the token could make such a frame, but not of an opaque origin. */
function hasToken(token: string, attribute: string): boolean {
  const isOpaque = self.origin === 'null' && location.href === 'about:srcdoc';
  return self !== top && isOpaque && document.documentElement.getAttribute(attribute) === token;
}

async function fillFrame({ tabId, frameId, documentId }: CardFrame): Promise<void> {
  const locale = localeOf((await settings()).locale, browser.i18n.getUILanguage());
  await browser.scripting.executeScript({
    target: documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] },
    injectImmediately: true,
    files: [`/texts-${locale}.js`, '/content-scripts/card.js'],
  });
}

function isOfKind(kind: Awaited['kind'], { url, origin }: Sender): boolean {
  if (kind === 'page') return url?.startsWith(`${browser.runtime.getURL(CARD_PAGE)}#`) ?? false;
  return url === 'about:srcdoc' && (origin === undefined || origin === 'null');
}

async function isGranted({ origin, url }: Sender): Promise<boolean> {
  const address = URL.parse(origin ?? '') ?? URL.parse(url ?? '');
  if (!address || !/^https?:$/.test(address.protocol)) return false;
  return browser.permissions.contains({ origins: [`${address.protocol}//${address.hostname}/*`] });
}
