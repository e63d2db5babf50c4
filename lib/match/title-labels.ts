import { LabelFlag } from './index-format.ts';
import type { TermIndex } from './open-index.ts';
import type { TitleWord } from './title-words.ts';

/** Finds labels by the words of a title; its counts are kept between titles, so that a lookup allocates little. */
export class LabelCounter {
  readonly #index: TermIndex;
  readonly #counts: Uint8Array;

  constructor(index: TermIndex) {
    this.#index = index;
    this.#counts = new Uint8Array(index.labels);
  }

  /** Role labels every word of which is in the title. Lone role words never count (Titles 8). */
  complete(words: readonly TitleWord[]): number[] {
    const forms = new Set<number>();
    for (const { readings } of words) {
      for (const reading of readings) for (const form of reading.forms) if (form >= 0) forms.add(form);
    }
    const touched: number[] = [];
    for (const form of forms) {
      for (const label of this.#index.postings(form)) {
        const count = this.#counts[label] as number;
        if (count === 0) touched.push(label);
        this.#counts[label] = count + 1;
      }
    }
    const found: number[] = [];
    for (const label of touched) {
      if (this.#isComplete(label, this.#counts[label] as number)) found.push(label);
      this.#counts[label] = 0;
    }
    return found.sort((a, b) => a - b);
  }

  #isComplete(label: number, counted: number): boolean {
    const length = this.#index.labelLength(label);
    if (counted > length || (counted < length && counted * 2 < length)) return false;
    const flags = this.#index.flags(label);
    if (!(flags & LabelFlag.role) || flags & LabelFlag.lone) return false;
    return counted === length || new Set(this.#index.labelWords(label)).size === counted;
  }
}
