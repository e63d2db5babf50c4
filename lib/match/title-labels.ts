import { LabelFlag } from './index-format.ts';
import type { TermIndex } from './open-index.ts';
import type { TitleWord } from './title-words.ts';

/** Labels that share words with a title, with how many words of theirs it holds. */
export interface Candidate {
  label: number;
  shared: number;
}

/** Counts, per label, the words of a title; kept between titles so that nothing is allocated per lookup. */
export class CandidateCounter {
  readonly #index: TermIndex;
  readonly #counts: Uint8Array;

  constructor(index: TermIndex) {
    this.#index = index;
    this.#counts = new Uint8Array(index.labels);
  }

  /** Role labels that share a word with the title. Lone role words never count (Titles 8). */
  count(words: readonly TitleWord[]): Candidate[] {
    const forms = new Set<number>();
    for (const { readings } of words) {
      for (const reading of readings) for (const form of reading.forms) if (form >= 0) forms.add(form);
    }
    const touched: number[] = [];
    for (const form of forms) {
      for (const label of this.#index.postings(form)) {
        if (this.#counts[label] === 0) touched.push(label);
        this.#counts[label] = (this.#counts[label] as number) + 1;
      }
    }
    const found: Candidate[] = [];
    for (const label of touched) {
      const flags = this.#index.flags(label);
      if (flags & LabelFlag.role && !(flags & LabelFlag.lone)) {
        found.push({ label, shared: this.#counts[label] as number });
      }
      this.#counts[label] = 0;
    }
    return found;
  }
}

/** Whether every word of a candidate's label is among the words that were counted. */
export function isComplete({ label, shared }: Candidate, index: TermIndex): boolean {
  return shared === new Set(index.labelWords(label)).size;
}
