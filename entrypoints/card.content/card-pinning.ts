import type { CardPins } from '../../components/card/card-foot.tsx';
import { ask } from '../../lib/client.ts';
import { type CardView, pinKey } from '../../lib/lookup/view.ts';
import type { PinsAnswer } from '../../lib/messages.ts';

/** What is pinned, for the card in a page: the worker keeps it, as scripts in pages cannot read the session. */
export class CardPinning {
  pins: CardPins | undefined;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Another view is shown: asks what is pinned of it, and what came of the last press is no longer said. */
  read(_view: CardView): void {
    if (this.pins?.outcome) this.pins = { ...this.pins, outcome: undefined };
    void this.#take(ask('pins', {}));
  }

  #toggle(id: string, level: string | undefined): void {
    const key = pinKey(id, level);
    const isPinned = this.pins?.keys.includes(key);
    void this.#take(isPinned ? ask('unpin', { key }) : ask('pin', { id, ...(level ? { level } : {}) }));
  }

  async #take(answer: Promise<PinsAnswer>): Promise<void> {
    try {
      this.pins = { ...(await answer), onToggle: (id, level) => this.#toggle(id, level) };
      this.#onChange();
    } catch (error) {
      // The pins stay as they are; the next press may find the worker awake.
      console.debug('Rung: the pins could not be reached', error);
    }
  }
}
