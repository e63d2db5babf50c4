import { ask } from '../client.ts';
import { MAX_LOOKUP_CHARS } from '../limits.ts';
import type { CardView } from '../lookup/view.ts';
import type { Settings } from '../settings.ts';
import { rangeOf } from './block.ts';
import { type CardHost, cardHost } from './card-host.ts';
import type { Mark } from './choose-marks.ts';
import type { Page } from './page.ts';
import { rectOf, selected, topOfView } from './selection.ts';

type Anchor = () => DOMRect | null;

/** Asks for what a card shows and opens it at its line; a newer request ends an older one. */
export class CardOpener {
  readonly #page: Page;
  theme: Settings['theme'];
  #request = 0;

  constructor(page: Page, theme: Settings['theme']) {
    this.#page = page;
    this.theme = theme;
  }

  close(): void {
    this.#request++;
    cardHost()?.close();
  }

  /** The card of a mark: `focus` for a click, not for hovering, which leaves a card in use alone. */
  async openMark({ block, spot }: Mark, focus: boolean): Promise<boolean> {
    if (!focus && cardHost()?.isHeld) return false;
    const range = rangeOf(block, spot.start, spot.end);
    const anchor = () => range && rectOf(range);
    const content = this.#page.content;
    if (content?.title?.block === block) {
      return this.#open(() => this.#lookUpTitle(content.title?.text ?? block.text), anchor, focus);
    }
    const asked = block.text.slice(spot.start, spot.end);
    return this.#open(() => ask('card', { asked, matches: spot.matches, possible: [] }), anchor, focus);
  }

  /** The card of a text the worker hands over, of the selection, or of the page's title. */
  async openHere(given: string | undefined): Promise<boolean> {
    const here = selected();
    const text = given?.replace(/\s+/g, ' ').trim() || here?.text;
    if (text) {
      if (text.length > MAX_LOOKUP_CHARS) return false;
      const pageTitle = this.#page.content?.titleLine;
      const params = { text, context: 'lookup' as const, ...(pageTitle ? { pageTitle } : {}) };
      return this.#open(() => ask('lookup', params), here?.anchor ?? topOfView, true);
    }
    if (!this.#page.content) await this.#page.read();
    const title = this.#page.content?.title;
    if (!title) return false;
    const range = rangeOf(title.block, 0, title.block.text.length);
    return this.#open(
      () => this.#lookUpTitle(title.text),
      () => range && rectOf(range),
      true,
    );
  }

  #lookUpTitle(text: string): Promise<CardView> {
    const pageTitle = this.#page.content?.titleLine;
    const asked = text.slice(0, MAX_LOOKUP_CHARS);
    return ask('lookup', { text: asked, context: 'title', ...(pageTitle ? { pageTitle } : {}) });
  }

  async #open(lookUp: () => Promise<CardView>, anchor: Anchor, focus: boolean): Promise<boolean> {
    const request = ++this.#request;
    const [view, host] = await Promise.all([lookUp(), hostHere()]);
    if (request !== this.#request) return true;
    if (!host) return false;
    // A line that left the page meanwhile has nothing to be explained at.
    if (!anchor() && !focus) return false;
    host.open({ view, anchor: () => anchor() ?? null, focus, theme: this.theme, onClose: () => {} });
    return true;
  }
}

/** The card's script in this frame; the worker brings it at the first use. */
async function hostHere(): Promise<CardHost | undefined> {
  if (!cardHost()) await ask('injectCard', {});
  return cardHost();
}
