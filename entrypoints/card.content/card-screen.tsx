import { render } from 'preact';
import { Card } from '../../components/card/card.tsx';
import { type CardMemory, newMemory } from '../../components/card/card-memory.ts';
import { DismissalContext } from '../../components/card/dismiss/dismissal-acts.ts';
import { Covered } from '../../components/card/parts/covered.tsx';
import { TextsContext } from '../../components/texts.tsx';
import type { CardView } from '../../lib/lookup/view.ts';
import { copyText } from '../../lib/page/card/copy-text.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { dismissalActs } from '../../lib/ui/dismissal-acts.ts';
import { readMentions } from '../../lib/ui/read-mentions.ts';
import { NO_TRAIL, opened, renewed, shownIn, stepped, type Trail } from '../../lib/ui/trail.ts';
import { type Asked, viewOf } from './ask-view.ts';
import { CardPinning } from './card-pinning.ts';

const ACTS = dismissalActs();

interface Entry {
  /** Tells one opening of a card from another one of the same entity. */
  key: number;
  asked: Asked;
  /** Absent for one that another document of the card had open, until it is come back to. */
  view?: CardView;
  memory: CardMemory;
}
/** Where a reader is, as far as another document of the same card can go on from there. */
export interface Kept {
  entries: Pick<Entry, 'asked' | 'memory'>[];
  at: number;
}

/** What the card shows: the view that was asked for, and the ones opened from it, with the way back and forward. */
export class CardScreen {
  readonly #panel: HTMLElement;
  readonly #texts: Texts;
  readonly #close: () => void;
  readonly #pinning = new CardPinning(() => this.#render());
  #trail: Trail<Entry> = NO_TRAIL;
  #request = 0;
  #isCovered = false;

  constructor(panel: HTMLElement, texts: Texts, close: () => void) {
    this.#panel = panel;
    this.#texts = texts;
    this.#close = close;
  }

  /**
   * Asks for a view and draws it in place of everything before. A newer request ends an older one.
   * @throws RungError what kept the worker from answering; what is open stays as it is
   */
  async draw(asked: Asked): Promise<void> {
    const request = ++this.#request;
    const view = await viewOf(asked);
    if (request !== this.#request) return;
    this.#trail = NO_TRAIL;
    this.#show(asked, view);
  }

  /** What `restore` takes in another document. */
  keep(): Kept {
    const { entries, at } = this.#trail;
    // Where the reader is in a view is written down when it is taken off.
    render(null, this.#panel);
    return { entries: entries.map(({ asked, memory }) => ({ asked, memory })), at };
  }

  async restore({ entries, at }: Kept): Promise<void> {
    this.#trail = { entries: entries.map((entry) => ({ ...entry, key: ++this.#request })), at };
    await this.#come();
  }

  /** Gives the keyboard to the card as a whole. */
  focus(): void {
    if (!this.#panel.querySelector(':focus'))
      this.#panel.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  /** Says that the page lies over the card, so that nothing that is pressed is taken. */
  set isCovered(is: boolean) {
    if (is === this.#isCovered) return;
    this.#isCovered = is;
    this.#render();
  }

  async #open(id: string, level: string | undefined): Promise<void> {
    const request = ++this.#request;
    const asked: Asked = { id, ...(level ? { level } : {}) };
    try {
      const view = await viewOf(asked);
      if (request === this.#request) this.#show(asked, view);
    } catch (error) {
      // The card that is open stays as it is; the next try may find the worker awake.
      console.debug('Rung: could not open', id, error);
    }
  }

  #show(asked: Asked, view: CardView): void {
    const entry: Entry = { key: ++this.#request, asked, view, memory: newMemory() };
    this.#trail = opened(this.#trail, entry);
    this.#arrive(entry, view);
  }

  #arrive(entry: Entry, view: CardView): void {
    this.#pinning.read(view);
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
    void this.#come().catch((error) => console.debug('Rung: could not go back', error));
  }

  /** Shows the view of the trail's place, asked for anew where this document has not had it yet. */
  async #come(): Promise<void> {
    const entry = shownIn(this.#trail);
    if (!entry) return;
    const { view } = entry;
    if (view) {
      this.#pinning.read(view);
      return this.#render();
    }
    const request = ++this.#request;
    const asked = await viewOf(entry.asked);
    if (request !== this.#request) return;
    const next = { ...entry, view: asked };
    this.#trail = renewed(this.#trail, entry, next);
    this.#arrive(next, asked);
  }

  #render(): void {
    const entry = shownIn(this.#trail);
    if (!entry?.view) return;
    const { entries, at } = this.#trail;
    const hadKeyboard = this.#panel.matches(':focus-within');
    render(
      <TextsContext.Provider value={this.#texts}>
        <DismissalContext.Provider value={ACTS}>
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
          {this.#isCovered ? <Covered /> : null}
        </DismissalContext.Provider>
      </TextsContext.Provider>,
      this.#panel,
    );
    // The link that was followed is gone; the keyboard stays in the card.
    if (hadKeyboard) this.focus();
  }
}
