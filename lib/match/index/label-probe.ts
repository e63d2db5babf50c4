import { LabelFlag } from './index-format.ts';
import type { TermIndex } from './open-index.ts';

/** Flags that have to be as asked. */
const KIND = LabelFlag.role | LabelFlag.quiet | LabelFlag.lone;

/** The words taken so far while a text is searched, as forms and as stems, and the labels that they make. */
export class LabelProbe {
  readonly forms: number[] = [];
  readonly stems: number[] = [];
  readonly #index: TermIndex;

  constructor(index: TermIndex) {
    this.#index = index;
  }

  /** Puts words at a place of those taken so far. */
  take(forms: readonly number[], stems: readonly number[], at: number): void {
    for (let place = 0; place < stems.length; place++) {
      this.forms[at + place] = forms[place] as number;
      this.stems[at + place] = stems[place] as number;
    }
  }

  /**
   * Calls back with every label of a kind that the first `count` words make, in whatever order.
   * @param sum shares of the words, forms for a role and stems for a term
   */
  each(sum: number, count: number, kind: number, found: (label: number) => void): void {
    const end = this.#index.slotEnd(sum);
    for (let place = this.#index.slotStart(sum); place < end; place++) {
      const label = this.#index.labelAt(place, sum);
      if (label < 0 || this.#index.labelLength(label) !== count) continue;
      if ((this.#index.flags(label) & KIND) !== kind) continue;
      if (this.#isLabel(label, kind & LabelFlag.role ? this.forms : this.stems, count)) found(label);
    }
  }

  #isLabel(label: number, words: readonly number[], count: number): boolean {
    const { labelWords } = this.#index.sections;
    const start = this.#index.labelStart(label);
    let used = 0;
    for (let place = 0; place < count; place++) {
      const word = labelWords[start + place];
      let at = place;
      if (words[at] !== word || (used >>> at) & 1) {
        at = 0;
        while (at < count && (words[at] !== word || (used >>> at) & 1)) at++;
        if (at === count) return false;
      }
      used |= 1 << at;
    }
    return true;
  }
}
