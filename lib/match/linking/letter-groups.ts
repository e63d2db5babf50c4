import { tableHash } from '../text/hash.ts';

/** Slots that groups are sorted into; two groups in one slot do no harm as long as most have one of their own. */
export const SLOTS = 1 << 15;
/** Groups of 3, 4 and 5 letters, with a mark before and after the word. */
const LEAST_LETTERS = 3;
const MOST_LETTERS = 5;
/** Letters of a word that are looked at. */
const LONGEST = 60;

/** The letter groups of words, each once per word, as slots of a table. Reuses its arrays. */
export class LetterGroups {
  readonly slots = new Uint16Array(3 * (LONGEST + 2));
  count = 0;
  readonly #stamps = new Uint32Array(SLOTS);
  #stamp = 0;

  read(text: string): this {
    const marked = `<${text.slice(0, LONGEST)}>`;
    this.count = 0;
    this.#stamp += 1;
    for (let start = 0; start < marked.length; start++) {
      let hash = 0;
      for (let size = 1; size <= MOST_LETTERS && start + size <= marked.length; size++) {
        hash = Math.imul(hash, 31) + marked.charCodeAt(start + size - 1);
        if (size >= LEAST_LETTERS) this.#add(tableHash(hash + size) & (SLOTS - 1));
      }
    }
    return this;
  }

  #add(slot: number): void {
    if (this.#stamps[slot] === this.#stamp) return;
    this.#stamps[slot] = this.#stamp;
    this.slots[this.count++] = slot;
  }
}
