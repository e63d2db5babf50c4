import { ask } from '../../client.ts';
import type { PageSettings } from '../../messages.ts';
import type { Page } from '../life/page.ts';
import type { Mark } from '../marks/choose-marks.ts';
import { rangeOf } from '../read/block.ts';
import { type CardHost, type CardPlace, type CardSetting, cardHost } from './host.ts';

/** The page's side of the card: says what a mark or the title is, and brings the card's script at the first use. */
export class CardCaller {
  readonly #page: Page;
  #theme: PageSettings['theme'] = 'auto';
  #locale: PageSettings['locale'] | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Takes how the next card looks; one in another language goes, as each is made anew in the language of its time. */
  heed({ theme, locale }: Pick<PageSettings, 'theme' | 'locale'>): void {
    this.#theme = theme;
    if (this.#locale !== locale) this.close();
    this.#locale = locale;
  }

  close(): void {
    cardHost()?.close();
  }

  /** A card may be wanted in a moment: brings what holds it, which changes nothing in the page. */
  prepare(): void {
    void hostHere().catch(() => undefined);
  }

  /** The card of a mark: `focus` for a click, not for hovering, which leaves a card in use alone. */
  async openMark({ block, spot }: Mark, focus: boolean): Promise<void> {
    if (!focus && cardHost()?.isHeld) return;
    const anchor = rangeOf(block, spot.start, spot.end);
    const title = this.#page.content?.title;
    const place =
      title?.block === block
        ? { text: title.text }
        : { text: block.text.slice(spot.start, spot.end), matches: spot.matches };
    try {
      await (await hostHere())?.openAt({ ...place, anchor, focus }, this.#setting());
    } catch (error) {
      console.debug('Rung: no card', error);
    }
  }

  /** The card of a text the worker hands over, of the selection, or of the page's title. */
  async openHere(text: string | undefined): Promise<boolean> {
    return (await (await hostHere())?.openHere(text, this.#setting())) ?? false;
  }

  #setting(): CardSetting {
    return {
      theme: this.#theme,
      pageTitle: this.#page.content?.titleLine,
      title: () => this.#title(),
    };
  }

  async #title(): Promise<CardPlace | null> {
    if (!this.#page.content) await this.#page.read();
    const title = this.#page.content?.title;
    if (!title) return null;
    return { text: title.text, anchor: rangeOf(title.block, 0, title.block.text.length), focus: true };
  }
}

let coming: Promise<unknown> | undefined;

/** What holds the card in this frame; the worker brings it at the first use. */
async function hostHere(): Promise<CardHost | undefined> {
  if (!cardHost()) {
    coming ??= ask('injectShell', {}).finally(() => {
      coming = undefined;
    });
    await coming;
  }
  return cardHost();
}
