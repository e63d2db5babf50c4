import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Target } from './marks.ts';

/** Runs in a frame: whether it is the one that Rung's card stands in. */
const IS_CARD = `document.documentElement.hasAttribute('data-rung') || location.pathname === '/card-page.html'`;

const childrenOf = (target: Target): Frame[] =>
  'mainFrame' in target ? (target as Page).mainFrame().childFrames() : (target as Frame).childFrames();

/** Over the protocol a page of the extension in a frame goes as about:blank in Firefox. */
const mayBeCard = (url: string): boolean => /^about:(?:srcdoc|blank)$|\/card-page\.html/.test(url);

/**
 * The document of the card that is open in a page or frame; null where none is. No script of the page can get at it: it
 * is reached over the protocol of the browser alone.
 */
export async function cardFrame(target: Target): Promise<Frame | null> {
  for (const frame of childrenOf(target)) {
    if (!mayBeCard(frame.url())) continue;
    // A frame that goes while it is asked is no card.
    const isCard = await frame.evaluate(IS_CARD).catch(() => false);
    if (isCard) return frame;
  }
  return null;
}

/**
 * A world of its own in the card's document, in which promises go on: in the document's own no script may run, and what
 * is awaited there never comes. Puppeteer keeps it from its types.
 */
export function worldOf(frame: Frame): Pick<Frame, 'evaluate' | 'evaluateHandle'> {
  return (
    frame as unknown as { isolatedRealm(): Pick<Frame, 'evaluate' | 'evaluateHandle'> }
  ).isolatedRealm();
}

/** Runs an expression in the card's document; undefined where no card is open. */
export async function inCard<T>(target: Target, expression: string): Promise<T | undefined> {
  const frame = await cardFrame(target);
  return (frame &&
    (await worldOf(frame)
      .evaluate(expression)
      .catch(() => undefined))) as T | undefined;
}

/**
 * The frame that the card's document stands in, in the realm of the page.
 * @throws Error where no card is open
 */
export async function cardElement(target: Target): Promise<ElementHandle<HTMLIFrameElement>> {
  const element = await (await cardFrame(target))?.frameElement();
  if (!element) throw new Error('No card is open.');
  return element;
}
