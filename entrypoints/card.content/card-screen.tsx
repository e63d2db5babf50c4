import { render } from 'preact';
import { AsideContext } from '../../components/card/aside-acts.ts';
import { Card } from '../../components/card/card.tsx';
import { TextsContext } from '../../components/texts.tsx';
import { ask } from '../../lib/client.ts';
import type { CardView } from '../../lib/lookup/view.ts';
import { copyText } from '../../lib/page/copy-text.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { asideActs } from '../../lib/ui/aside.ts';

const ACTS = asideActs();

/** What the card shows: the view that was asked for, and the ones opened from it, with the way back. */
export class CardScreen {
  readonly #panel: HTMLElement;
  readonly #texts: Texts;
  #views: CardView[] = [];
  #close = () => {};
  #request = 0;

  constructor(panel: HTMLElement, texts: Texts) {
    this.#panel = panel;
    this.#texts = texts;
  }

  draw(view: CardView, close: () => void): void {
    this.#request++;
    this.#views = [view];
    this.#close = close;
    this.#render();
  }

  clear(): void {
    this.#request++;
    this.#views = [];
    render(null, this.#panel);
  }

  async #open(id: string): Promise<void> {
    const request = ++this.#request;
    try {
      const view = await ask('entity', { id });
      if (request !== this.#request) return;
      this.#views.push(view);
      this.#render();
    } catch (error) {
      // The card that is open stays as it is; the next try may find the worker awake.
      console.debug('Rung: could not open', id, error);
    }
  }

  #back(): void {
    this.#views.pop();
    this.#render();
  }

  #render(): void {
    const view = this.#views.at(-1);
    if (!view) return;
    const hadKeyboard = this.#panel.matches(':focus-within');
    render(
      <TextsContext.Provider value={this.#texts}>
        <AsideContext.Provider value={ACTS}>
          <Card
            key={`${this.#views.length} ${this.#request}`}
            dialog
            view={view}
            onOpen={(id) => void this.#open(id)}
            onCopy={copyText}
            onClose={this.#close}
            {...(this.#views.length > 1 ? { onBack: () => this.#back() } : {})}
          />
        </AsideContext.Provider>
      </TextsContext.Provider>,
      this.#panel,
    );
    // The link that was followed is gone; the keyboard stays in the card.
    if (hadKeyboard)
      this.#panel.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }
}
