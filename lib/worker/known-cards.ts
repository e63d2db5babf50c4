import { browser } from 'wxt/browser';
import { CARD_PAGE } from '../card-frame/port.ts';
import { inTurn } from '../in-turn.ts';
import type { Sender } from './dispatch.ts';

/** A frame that holds a card, with the hosts of the page that it was opened in. */
export interface CardFrame {
  tabId: number;
  frameId: number;
  documentId?: string;
  hosts: string[];
}

/** In the session: a worker that has just woken must know the cards that are open. No number of a frame comes twice. */
const KEY = 'cards';
/** Cards that are remembered, the last ones opened; each is a line of some hundred bytes. */
const MAX_CARDS = 50;

const changing = inTurn();
let known: CardFrame[] | undefined;

/** Remembers a frame that was filled: what comes from it is said by a card. */
export function rememberCard(frame: CardFrame): Promise<void> {
  return changing(async () => {
    known = [...(await readCards()), frame].slice(-MAX_CARDS);
    await browser.storage.session.set({ [KEY]: known });
  });
}

/** The card that a message comes from; undefined where it comes from anything else. */
export async function cardOf({
  tab,
  frameId,
  documentId,
  url,
  origin,
}: Sender): Promise<CardFrame | undefined> {
  // A page's own frames have an origin; ours have none, or are a page of the extension.
  const mayBe = url === 'about:srcdoc' ? origin === undefined || origin === 'null' : isCardPage(url);
  if (!mayBe || tab?.id === undefined || !frameId) return undefined;
  return (await readCards()).find(
    (card) => card.tabId === tab.id && card.frameId === frameId && card.documentId === documentId,
  );
}

function isCardPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL(CARD_PAGE)) ?? false;
}

async function readCards(): Promise<CardFrame[]> {
  if (known) return known;
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  known = Array.isArray(stored) ? stored : [];
  return known;
}
