import { render } from 'preact';
import { Card } from '../../components/card/card.tsx';
import { ask } from '../../lib/client.ts';
import type { CardView } from '../../lib/lookup/view.ts';
import { copyText } from '../../lib/page/copy-text.ts';

/** What the card shows: the view that was asked for, and the ones opened from it, with the way back. */
export class CardScreen {
  readonly #panel: HTMLElement;
  #views: CardView[] = [];
  #close = () => {};
  #request = 0;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
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
      <Card
        key={`${this.#views.length} ${this.#request}`}
        dialog
        view={view}
        onOpen={(id) => void this.#open(id)}
        onCopy={copyText}
        onClose={this.#close}
        {...(this.#views.length > 1 ? { onBack: () => this.#back() } : {})}
      />,
      this.#panel,
    );
    // The link that was followed is gone; the keyboard stays in the card.
    if (hadKeyboard)
      this.#panel.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }
}
