import { ask } from '../client.ts';
import { MAX_BLOCK_CHARS, MAX_LOOKUP_CHARS } from '../limits.ts';
import type { CardView } from '../lookup/view.ts';
import type { CardPlace, CardSetting } from './card-host.ts';
import { Line } from './line.ts';
import { selected } from './selection.ts';

/** Shows a view at a place. */
export type Show = (view: CardView, place: CardPlace, setting: CardSetting) => void;

/** Asks the worker for what a card shows; a newer request ends an older one. */
export class CardOpener {
  readonly #show: Show;
  #request = 0;

  constructor(show: Show) {
    this.#show = show;
  }

  /** Forgets a request that is under way. */
  cancel(): void {
    this.#request++;
  }

  openAt(place: CardPlace, setting: CardSetting): Promise<boolean> {
    const { text, matches } = place;
    const view = matches
      ? ask('card', { asked: text, matches, possible: [] })
      : this.#lookUp(text, 'title', setting);
    return this.#open(view, place, setting);
  }

  async openHere(given: string | undefined, setting: CardSetting): Promise<boolean> {
    const here = selected();
    const text = (given?.replace(/\s+/g, ' ').trim() || here?.text)?.slice(0, MAX_BLOCK_CHARS);
    if (!text) {
      const title = await setting.title();
      return title !== null && this.openAt(title, setting);
    }
    const place = { text, anchor: here?.anchor ?? null, focus: true };
    return this.#open(this.#lookUp(text, 'lookup', setting), place, setting);
  }

  #lookUp(text: string, context: 'title' | 'lookup', { pageTitle }: CardSetting): Promise<CardView> {
    // A title is one line; what is selected may be a passage.
    const asked = context === 'title' ? text.slice(0, MAX_LOOKUP_CHARS) : text;
    return ask('lookup', { text: asked, context, ...(pageTitle ? { pageTitle } : {}) });
  }

  async #open(coming: Promise<CardView>, place: CardPlace, setting: CardSetting): Promise<boolean> {
    const request = ++this.#request;
    const view = await coming;
    if (request !== this.#request) return true;
    // Hovering over a line that has left the page meanwhile asks for nothing any more.
    if (!place.focus && !new Line(place.anchor).rect) return false;
    this.#show(view, place, setting);
    return true;
  }
}
