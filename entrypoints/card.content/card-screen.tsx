import { render } from 'preact';
import { AsideContext } from '../../components/card/aside-acts.ts';
import { Card } from '../../components/card/card.tsx';
import { type CardMemory, newMemory } from '../../components/card/card-memory.ts';
import { TextsContext } from '../../components/texts.tsx';
import { ask } from '../../lib/client.ts';
import type { CardView } from '../../lib/lookup/view.ts';
import { copyText } from '../../lib/page/copy-text.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { asideActs } from '../../lib/ui/aside.ts';
import { readMentions } from '../../lib/ui/read-mentions.ts';
import { NO_TRAIL, opened, renewed, shownIn, stepped, type Trail } from '../../lib/ui/trail.ts';
import { CardPinning } from './card-pinning.ts';

const ACTS = asideActs();

interface Entry {
  /** Tells one opening of a card from another one of the same entity. */
  key: number;
  view: CardView;
  memory: CardMemory;
}

/** What the card shows: the view that was asked for, and the ones opened from it, with the way back and forward. */
export class CardScreen {
  readonly #panel: HTMLElement;
  readonly #texts: Texts;
  readonly #pinning = new CardPinning(() => this.#render());
  #trail: Trail<Entry> = NO_TRAIL;
  #close = () => {};
  #request = 0;

  constructor(panel: HTMLElement, texts: Texts) {
    this.#panel = panel;
    this.#texts = texts;
  }

  draw(view: CardView, close: () => void): void {
    this.#request++;
    this.#trail = NO_TRAIL;
    this.#close = close;
    this.#show(view);
  }

  clear(): void {
    this.#request++;
    this.#trail = NO_TRAIL;
    render(null, this.#panel);
  }

  async #open(id: string, level: string | undefined): Promise<void> {
    const request = ++this.#request;
    try {
      const view = await ask('entity', { id, ...(level ? { level } : {}) });
      if (request === this.#request) this.#show(view);
    } catch (error) {
      // The card that is open stays as it is; the next try may find the worker awake.
      console.debug('Rung: could not open', id, error);
    }
  }

  #show(view: CardView): void {
    const entry: Entry = { key: ++this.#request, view, memory: newMemory() };
    this.#trail = opened(this.#trail, entry);
    this.#pinning.read(view.answers.map(({ id }) => id));
    this.#pinning.forget();
    this.#render();
    void readMentions(view).then((known) => {
      if (known === view || !this.#trail.entries.includes(entry)) return;
      this.#trail = renewed(this.#trail, entry, { ...entry, view: known });
      this.#render();
    });
  }

  #step(by: 1 | -1): void {
    this.#request++;
    this.#trail = stepped(this.#trail, by, 0);
    this.#pinning.forget();
    this.#render();
  }

  #render(): void {
    const entry = shownIn(this.#trail);
    if (!entry) return;
    const { entries, at } = this.#trail;
    const hadKeyboard = this.#panel.matches(':focus-within');
    render(
      <TextsContext.Provider value={this.#texts}>
        <AsideContext.Provider value={ACTS}>
          <Card
            key={entry.key}
            dialog
            view={entry.view}
            memory={entry.memory}
            pins={this.#pinning.pins}
            onOpen={(id, level) => void this.#open(id, level)}
            onCopy={copyText}
            onClose={this.#close}
            onBack={at > 0 ? () => this.#step(-1) : undefined}
            onForward={at < entries.length - 1 ? () => this.#step(1) : undefined}
          />
        </AsideContext.Provider>
      </TextsContext.Provider>,
      this.#panel,
    );
    // The link that was followed is gone; the keyboard stays in the card.
    if (hadKeyboard && !this.#panel.matches(':focus-within'))
      this.#panel.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }
}
