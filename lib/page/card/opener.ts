import type { CardQuestion } from '../../card-frame/port.ts';
import { MAX_BLOCK_CHARS, MAX_LOOKUP_CHARS } from '../../limits.ts';
import type { CardPlace, CardSetting } from './host.ts';
import { selected } from './selection.ts';

/** Opens the card of a question at a place; false where nothing could be opened. */
export type Open = (question: CardQuestion, place: CardPlace, setting: CardSetting) => Promise<boolean>;

/** Says what a card is asked for: a mark, the title, or what the user has selected. */
export class CardOpener {
  readonly #open: Open;

  constructor(open: Open) {
    this.#open = open;
  }

  openAt(place: CardPlace, setting: CardSetting): Promise<boolean> {
    const { text, matches } = place;
    // A title is one line.
    const question = {
      text: text.slice(0, MAX_LOOKUP_CHARS),
      context: 'title' as const,
      ...pageTitle(setting),
    };
    return this.#open(matches ? { ...question, matches } : question, place, setting);
  }

  async openHere(given: string | undefined, setting: CardSetting): Promise<boolean> {
    const here = selected();
    const text = (given?.replace(/\s+/g, ' ').trim() || here?.text)?.slice(0, MAX_BLOCK_CHARS);
    if (!text) {
      const title = await setting.title();
      return title !== null && this.openAt(title, setting);
    }
    // What is selected may be a passage.
    const question = { text, context: 'lookup' as const, ...pageTitle(setting) };
    return this.#open(question, { text, anchor: here?.anchor ?? null, focus: true }, setting);
  }
}

function pageTitle({ pageTitle }: CardSetting): Pick<CardQuestion, 'pageTitle'> {
  return pageTitle ? { pageTitle } : {};
}
