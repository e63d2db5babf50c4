import { browser } from 'wxt/browser';
import { CARD_PAGE } from '../../card-frame/port.ts';
import { inTurn } from '../../in-turn.ts';
import { MAX_CARD_FRAMES } from '../../limits.ts';
import type { FramePlace } from '../../state/findings.ts';
import { keepInSession } from '../../state/session.ts';
import { listOf, number, recordOf, text } from '../../state/sound.ts';
import type { Sender } from '../wire/sender-kind.ts';

/** A card's frame that the worker has made itself. */
export interface CardFrame extends FramePlace {
  /** Sites that the card speaks for: those of the frame that it was made in, and of the page around it. */
  hosts: string[];
}

/** In the browser session, so that a worker that dies forgets none. Content scripts cannot read it. */
const KEY = 'card-frames';

const storedCards = listOf<CardFrame>(
  recordOf({ tabId: number, frameId: number, hosts: listOf(text) }, { documentId: text }),
);

let known: Promise<CardFrame[]> | undefined;
const changing = inTurn();

/** The card that a sender is; undefined for everyone else. By what the browser fills in, and what the worker did. */
export async function cardOf(sender: Sender): Promise<CardFrame | undefined> {
  const { tab, frameId, documentId } = sender;
  if (tab?.id === undefined || !frameId || !mayBeCard(sender)) return undefined;
  const frames = await frameList();
  return frames.find(
    (one) => one.tabId === tab.id && one.frameId === frameId && one.documentId === documentId,
  );
}

export async function isCard(sender: Sender): Promise<boolean> {
  return (await cardOf(sender)) !== undefined;
}

/** Remembers a frame that the worker has just put the card's script into. */
export function rememberCard(card: CardFrame): Promise<void> {
  return change((cards) => [
    ...cards.filter(({ tabId, frameId }) => tabId !== card.tabId || frameId !== card.frameId),
    card,
  ]);
}

/** Forgets the cards of a tab that is gone. */
export async function forgetCards(tabId: number): Promise<void> {
  if (!(await frameList()).some((card) => card.tabId === tabId)) return;
  await change((cards) => cards.filter((card) => card.tabId !== tabId));
}

function change(next: (cards: CardFrame[]) => CardFrame[]): Promise<void> {
  return changing(async () => {
    const cards = next(await frameList()).slice(-MAX_CARD_FRAMES);
    known = Promise.resolve(cards);
    await keepInSession({ [KEY]: cards });
  });
}

function frameList(): Promise<CardFrame[]> {
  known ??= read().catch((error) => {
    known = undefined;
    throw error;
  });
  return known;
}

/** What is read is the worker's own writing; anything else is no card. */
async function read(): Promise<CardFrame[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return storedCards(stored) ?? [];
}

/**
 * Whether a sender may be a card at all: a document without an origin that a frame was filled with, or, in Firefox, the
 * card's page. The page around it, and whatever it frames, has an address of its own.
 */
function mayBeCard({ url, origin }: Sender): boolean {
  if (url === 'about:srcdoc') return origin === undefined || origin === 'null';
  return isCardPage(url);
}

/** Whether an address is the card's page, with a token or without. */
export function isCardPage(url: string | undefined): boolean {
  return url?.split('#')[0] === browser.runtime.getURL(CARD_PAGE);
}
