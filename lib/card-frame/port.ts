import type { Match, MatchContext } from '../match/types.ts';
import type { Settings } from '../state/settings.ts';

/**
 * What the page's script and the card in its frame say to each other, over a port that no page has. No word of a
 * framework crosses it: the card asks the worker itself, so that the process of the page need not hold them.
 */
export type ToCard =
  | { say: 'show'; request: number; question: CardQuestion; theme: Settings['theme'] }
  /** The card as `kept` before told it, in a document that is new. */
  | { say: 'restore'; request: number; kept: unknown; theme: Settings['theme'] }
  /** How high the card may be, and has to be, in px; `short`: it scrolls as a whole. */
  | { say: 'room'; most: number; least: number; short: boolean }
  /** Whether a reader sees all of the card that is in the window. */
  | { say: 'seen'; seen: boolean }
  /** The card appeared or was moved: what is pressed now was aimed at something else. */
  | { say: 'moved' }
  | { say: 'focus' }
  /** The document is about to be lost: answer with `kept`. */
  | { say: 'keep' };

export type FromCard =
  /** The card of a request is drawn. */
  | { say: 'shown'; request: number }
  | { say: 'failed'; request: number; error: string }
  /** The height that all of the card's content takes, in px; told also where the card alone changed its height. */
  | { say: 'size'; wanted: number }
  | { say: 'kept'; kept: unknown }
  /** Pressed or typed in: it stays until it is closed. */
  | { say: 'hold' }
  /** The mouse is on the card, or left it. */
  | { say: 'mouse'; on: boolean }
  | { say: 'close' };

/** What a card is asked for. */
export interface CardQuestion {
  text: string;
  /** What is known to stand there; absent for what has to be looked up. */
  matches?: Match[];
  context: Extract<MatchContext, 'title' | 'lookup'>;
  pageTitle?: string;
}

/** Attribute of the frame's root element: by its value the worker finds the frame that it is to fill. */
export const TOKEN_ATTRIBUTE = 'data-rung';
/** Of Firefox alone: the card as a page of the extension, where no script can be put into a frame. */
export const CARD_PAGE = '/card-page.html';

/**
 * Messages cross as text: what a port clones belongs to the document in Firefox, and a script of the extension sees such
 * objects through a veil that keeps what it sets on them to itself.
 * https://firefox-source-docs.mozilla.org/dom/scriptSecurity/xray_vision.html
 */
export function say(port: MessagePort, message: ToCard | FromCard): void {
  port.postMessage(JSON.stringify(message));
}

/** Hears what the other end says; nobody else holds it. */
export function hear<T extends ToCard | FromCard>(port: MessagePort, call: (message: T) => void): void {
  port.onmessage = ({ data }) => {
    if (typeof data === 'string') call(JSON.parse(data));
  };
}
