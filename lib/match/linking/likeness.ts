import type { Columns } from './columns.ts';
import type { LinkIndex } from './link-index.ts';

/** How alike the labels are to a title: the rarities of the words they share, over those of all their words. */
export class Likeness {
  /** The label of each occupation that is most like the title. */
  readonly bestLabel: Uint32Array;
  readonly #index: LinkIndex;
  readonly #shared: Float32Array;
  /** Labels that share a word, `#touched` of them. */
  readonly #labels: Uint32Array;
  #touched = 0;
  readonly #best: Float32Array;

  constructor(index: LinkIndex) {
    this.#index = index;
    this.bestLabel = new Uint32Array(index.occupations);
    this.#best = new Float32Array(index.occupations);
    this.#shared = new Float32Array(index.labels);
    this.#labels = new Uint32Array(index.labels);
  }

  share(label: number, rarity: number): void {
    if (this.#shared[label] === 0) this.#labels[this.#touched++] = label;
    this.#shared[label] = (this.#shared[label] as number) + rarity;
  }

  /**
   * Adds the likenesses of each occupation's labels up, to the fourth power, so that near labels count most and many
   * count more than one; in relation to how many labels it has. Forgets the title.
   * @param weight rarities of all words of the title
   */
  settle({ of, met }: Columns, weight: number): void {
    const { owner } = this.#index;
    const sums = of.likeness;
    for (const one of met) this.#best[one] = 0;
    for (let at = 0; at < this.#touched; at++) {
      const label = this.#labels[at] as number;
      const shared = this.#shared[label] as number;
      this.#shared[label] = 0;
      const likeness = Math.min(1, (2 * shared) / (weight + this.#index.labelWeight(label)));
      const occupation = owner[label] as number;
      const square = likeness * likeness;
      sums[occupation] = (sums[occupation] as number) + square * square;
      if (likeness > (this.#best[occupation] as number)) {
        this.#best[occupation] = likeness;
        this.bestLabel[occupation] = label;
      }
    }
    this.#touched = 0;
    for (const occupation of met) {
      const mean = (sums[occupation] as number) / (this.#index.labelsOf(occupation) + 20);
      sums[occupation] = Math.log(0.0002 + mean);
    }
  }
}
