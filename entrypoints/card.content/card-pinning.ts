import type { CardPins } from '../../components/card/parts/card-foot.tsx';
import { ask } from '../../lib/client.ts';
import { MAX_MATCHES } from '../../lib/limits.ts';
import { type CardView, pinKey } from '../../lib/lookup/view.ts';
import type { PinsAnswer } from '../../lib/messages.ts';

/** What is pinned, for the card in a page: the worker keeps it, as scripts in pages cannot read the session. */
export class CardPinning {
  pins: CardPins | undefined;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /**
   * Another view is shown: asks which of its entities are pinned, and what came of the last press is no longer said.
   * Until the first answer is here the card offers no pin.
   */
  read({ answers }: CardView): void {
    if (this.pins?.outcome) this.pins = { ...this.pins, outcome: undefined };
    const ids = answers.map(({ id }) => id).slice(0, MAX_MATCHES);
    void this.#take(ids, ask('pins', { ids }));
  }

  #toggle(id: string, level: string | undefined): void {
    const key = pinKey(id, level);
    const isPinned = this.pins?.keys.includes(key);
    const answer = isPinned ? ask('unpin', { key }) : ask('pin', { id, ...(level ? { level } : {}) });
    void this.#take([id], answer);
  }

  /** @param ids the entities that the answer speaks of; of others on the card, what was known stays */
  async #take(ids: readonly string[], coming: Promise<PinsAnswer>): Promise<void> {
    try {
      const { keys, ...answer } = await coming;
      const others = (this.pins?.keys ?? []).filter((key) => !ids.some((id) => isPinOf(key, id)));
      this.pins = { ...answer, keys: [...others, ...keys], onToggle: (id, level) => this.#toggle(id, level) };
      this.#onChange();
    } catch (error) {
      // The pins stay as they are; the next press may find the worker awake.
      console.debug('Rung: the pins could not be reached', error);
    }
  }
}

/** Whether a key of lib/lookup/view.ts names this entity, at whatever level. */
function isPinOf(key: string, id: string): boolean {
  return key === id || key.startsWith(`${id}@`);
}
