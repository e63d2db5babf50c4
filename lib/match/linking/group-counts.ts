import type { Columns } from './columns.ts';
import { type GroupSums, groupCount } from './holders.ts';
import type { Kin } from './kin.ts';

/** Counts a word by group of occupations; every member of a group gains by them, also one that never uses the word. */
export class GroupCounts {
  readonly #name: 'groupHead' | 'groupWords';
  readonly #sums: GroupSums;
  readonly #groupOf: ArrayLike<number>;
  readonly #counts: Float32Array;
  readonly #touched: number[] = [];

  constructor(name: 'groupHead' | 'groupWords', sums: GroupSums, groupOf: ArrayLike<number>) {
    this.#name = name;
    this.#sums = sums;
    this.#groupOf = groupOf;
    this.#counts = new Float32Array(groupCount(groupOf));
  }

  /** Adds how much oftener than expected the word and its kin stand in the group of each candidate. */
  add(kin: Kin[], expected: number, columns: Columns): void {
    const { at, group, sum } = this.#sums;
    const counts = this.#counts;
    for (const { word, share } of kin) {
      for (let place = at[word] as number; place < (at[word + 1] as number); place++) {
        const one = group[place] as number;
        if (counts[one] === 0) this.#touched.push(one);
        counts[one] = (counts[one] as number) + share * (sum[place] as number);
      }
    }
    for (const one of this.#touched) counts[one] = Math.log(1 + (counts[one] as number) / expected);
    const column = columns.of[this.#name];
    for (const one of columns.met) {
      column[one] = (column[one] as number) + (counts[this.#groupOf[one] as number] as number);
    }
    for (const one of this.#touched) counts[one] = 0;
    this.#touched.length = 0;
  }
}
