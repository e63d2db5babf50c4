import type { AskedWord } from './asked-words.ts';
import type { LinkIndex } from './link-index.ts';

/** Occupations that are looked at closely, whatever the size of the classification. */
const MOST = 128;
/** What a word counts by its rarity, and by the logarithm of how many labels hold it; the last word of a title more. */
const RARITY = 0.6;
const TIMES = 0.2;
const TIMES_OF_HEAD = 0.5;
const LOGARITHMS = Float32Array.from({ length: 256 }, (_, times) => Math.log(1 + times));
/** Steps into which the sums are sorted to find the best without sorting all. */
const STEPS = 256;

/**
 * Picks the occupations whose labels hold most of a title, by a rough sum over its words. It says only which ones are
 * worth the whole evidence; their order is that of the evidence. So the costly part of a question stays the same
 * however large a classification is. Keeps its arrays between titles.
 */
export class Candidates {
  readonly #index: LinkIndex;
  readonly #sums: Float32Array;
  readonly #met: Uint32Array;
  readonly #steps = new Uint32Array(STEPS);
  #count = 0;

  constructor(index: LinkIndex) {
    this.#index = index;
    this.#sums = new Float32Array(index.occupations);
    this.#met = new Uint32Array(index.occupations);
  }

  /**
   * Occupations whose labels hold a word of the title or one like it, the best of them where there are many.
   * @param head the last word of the title
   */
  pick(asked: AskedWord[], head: string | undefined, most = MOST): number[] {
    this.#count = 0;
    for (const { kin, rarity, form } of asked) {
      const times = form === head ? TIMES_OF_HEAD : TIMES;
      for (const { word, share } of kin) {
        this.#add(word, (share * RARITY * (rarity + this.#index.rarity(word))) / 2, share * times);
      }
    }
    return this.#best(most);
  }

  #add(word: number, plain: number, weight: number): void {
    const { count, occupation, times } = this.#index.occupationsOf.of(word);
    const sums = this.#sums;
    for (let entry = 0; entry < count; entry++) {
      const one = occupation[entry] as number;
      const sum = sums[one] as number;
      if (sum === 0) this.#met[this.#count++] = one;
      sums[one] = sum + plain + weight * (LOGARITHMS[Math.min(times[entry] as number, 255)] as number);
    }
  }

  /** The occupations with the largest sums; forgets the sums. */
  #best(most: number): number[] {
    const sums = this.#sums;
    let largest = 0;
    for (let at = 0; at < this.#count; at++)
      largest = Math.max(largest, sums[this.#met[at] as number] as number);
    const scale = (STEPS - 1) / (largest || 1);
    const last = this.#count > most ? this.#lastStep(most, scale) : -1;
    const best: number[] = [];
    const edge: number[] = [];
    for (let at = 0; at < this.#count; at++) {
      const one = this.#met[at] as number;
      const step = Math.floor((sums[one] as number) * scale);
      if (step > last) best.push(one);
      else if (step === last && edge.length < most) edge.push(one);
      sums[one] = 0;
    }
    return best.concat(edge.slice(0, most - best.length));
  }

  /** The step above which no more than `most` sums lie, and with which there are more. */
  #lastStep(most: number, scale: number): number {
    const steps = this.#steps.fill(0);
    for (let at = 0; at < this.#count; at++) {
      const step = Math.floor((this.#sums[this.#met[at] as number] as number) * scale);
      steps[step] = (steps[step] as number) + 1;
    }
    let above = 0;
    let step = STEPS - 1;
    for (; step > 0 && above + (steps[step] as number) <= most; step--) above += steps[step] as number;
    return step;
  }
}
