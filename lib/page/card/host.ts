import type { Match } from '../../match/types.ts';
import type { Settings } from '../../state/settings.ts';

/**
 * What the page's script asks of the card's script. Both live in one isolated world, which the page cannot see; the
 * card's part is brought at the first use, so that pages on which nobody asks never carry it.
 */
export interface CardHost {
  /** Opens the card of one place; false where nothing could be opened. */
  openAt(place: CardPlace, setting: CardSetting): Promise<boolean>;
  /** Opens the card of `text`, else of the selection, else of the title, with the keyboard in it. */
  openHere(text: string | undefined, setting: CardSetting): Promise<boolean>;
  close(): void;
  /** True for a card that was opened or taken by click or key: hovering over another mark leaves it alone. */
  readonly isHeld: boolean;
}
/** A place of the page that a card explains. */
export interface CardPlace {
  text: string;
  /** What is known to stand there; absent for a title, which is looked up as a whole. */
  matches?: Match[];
  anchor: Anchor;
  /** True where the user asked by click or key: the keyboard goes into the card. */
  focus: boolean;
}
/** What holds for every card of the page at this moment. */
export interface CardSetting {
  theme: Settings['theme'];
  /** The title line that goes with every question. */
  pageTitle: string | undefined;
  /** The page's title; waits for the first reading where that is under way. */
  title: () => Promise<CardPlace | null>;
}
/** What is explained: text or a field of the page; null for something that is not to be seen in it. */
export type Anchor = Range | Element | null;

const KEY = Symbol.for('rung.card-host');
type World = typeof globalThis & { [KEY]?: CardHost };

export function setCardHost(host: CardHost | undefined): void {
  (globalThis as World)[KEY] = host;
}
export function cardHost(): CardHost | undefined {
  return (globalThis as World)[KEY];
}
