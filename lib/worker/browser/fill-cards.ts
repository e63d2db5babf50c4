import { browser } from 'wxt/browser';
import { CARD_PAGE, TOKEN_ATTRIBUTE } from '../../card-frame/port.ts';
import { RungError } from '../../errors.ts';
import type { FramePlace } from '../../state/findings.ts';
import { localeOf } from '../../texts/locales.ts';
import { settings } from '../frameworks/choice.ts';
import type { Asker } from '../wire/asker.ts';
import type { Sender } from '../wire/sender-kind.ts';
import { type CardFrame, rememberCard } from './card-frames.ts';

/** Time in which a frame that no script can be put into says by itself that it is there, in milliseconds. */
const CLAIM_MS = 3_000;

interface Awaited {
  tabId: number;
  kind: 'opaque' | 'page';
  hosts: string[];
  /** Called once, when the frame is found and is being filled. */
  found: () => void;
  /** The one filling of the frame, whichever way led to it first; resolved when the card's script listens in it. */
  filling?: Promise<void>;
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
    const awaited: Awaited = { tabId, kind, hosts, found: () => undefined };
    const found = new Promise<void>((resolve) => {
      awaited.found = resolve;
    });
    this.#awaited.set(token, awaited);
    try {
      if (kind === 'opaque') await this.#findAndFill(token, awaited);
      // Where the script of a turned-on site runs in the frame by itself, or the frame is a page of ours.
      const mayClaim = !awaited.filling && (kind === 'page' || (await isGranted(sender)));
      if (mayClaim) await Promise.race([found, new Promise((resolve) => setTimeout(resolve, CLAIM_MS))]);
      // Found is not yet filled: what is said to a frame before its script listens is lost.
      await awaited.filling;
      return awaited.filling !== undefined;
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
    if (!isOurs || awaited.filling || !isOfKind(awaited.kind, sender)) throw new RungError('not-allowed');
    await begin(awaited, { frameId, ...(documentId ? { documentId } : {}) });
  }

  /** Looks for the frame in all documents that scripts can be put into, and fills it where it is in one. */
  async #findAndFill(token: string, awaited: Awaited): Promise<void> {
    const { tabId } = awaited;
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
    if (!found || awaited.filling) return;
    const { frameId, documentId } = found;
    await begin(awaited, { frameId, ...(documentId ? { documentId } : {}) });
  }
}

/** Fills a frame that is found, and remembers it: from then on it may ask as a card. */
function begin(awaited: Awaited, place: Omit<FramePlace, 'tabId'>): Promise<void> {
  const frame = { tabId: awaited.tabId, ...place, hosts: awaited.hosts };
  const fill = async () => {
    if (awaited.kind === 'opaque') await fillFrame(frame);
    await rememberCard(frame);
  };
  awaited.filling = fill();
  awaited.found();
  return awaited.filling;
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
