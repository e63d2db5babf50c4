import type { Columns } from './columns.ts';
import type { OccupationPostings, WordPostings } from './occupation-postings.ts';
import type { FamilyWord } from './word-family.ts';

/** How often a word stands in each group of occupations that uses it. */
interface GroupSums {
  group: number[];
  sum: number[];
}

/** Counts a word by group of occupations; every member of a group gains by them, also one that never uses the word. */
export class GroupCounts {
  readonly #name: 'groupHead' | 'groupWords';
  readonly #occupations: OccupationPostings;
  readonly #numbersOf: (holding: WordPostings) => Uint16Array;
  readonly #groupOf: ArrayLike<number>;
  readonly #counts: Float32Array;
  readonly #touched: number[] = [];
  /** By word, made when it is first asked for. */
  readonly #sums = new Map<number, GroupSums>();

  /** @param numbersOf what is counted of a word's occupations */
  constructor(
    name: 'groupHead' | 'groupWords',
    occupations: OccupationPostings,
    numbersOf: (holding: WordPostings) => Uint16Array,
    groupOf: ArrayLike<number>,
  ) {
    this.#name = name;
    this.#occupations = occupations;
    this.#numbersOf = numbersOf;
    this.#groupOf = groupOf;
    this.#counts = new Float32Array(groupCount(groupOf));
  }

  /** Adds how much oftener than expected the word and its kin stand in the group of each candidate. */
  add(kin: FamilyWord[], expected: number, columns: Columns): void {
    const counts = this.#counts;
    for (const { word, share } of kin) {
      const { group, sum } = this.#sumsOf(word);
      for (let place = 0; place < group.length; place++) {
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

  #sumsOf(word: number): GroupSums {
    const known = this.#sums.get(word);
    if (known) return known;
    const holding = this.#occupations.of(word);
    const numbers = this.#numbersOf(holding);
    const placeOf = new Map<number, number>();
    const group: number[] = [];
    const sum: number[] = [];
    for (let entry = 0; entry < holding.count; entry++) {
      const number = numbers[entry] as number;
      if (number === 0) continue;
      const one = this.#groupOf[holding.occupation[entry] as number] as number;
      const place = placeOf.get(one) ?? group.push(one) - 1;
      placeOf.set(one, place);
      sum[place] = (sum[place] ?? 0) + number;
    }
    const sums = { group, sum };
    this.#sums.set(word, sums);
    return sums;
  }
}

function groupCount(groupOf: ArrayLike<number>): number {
  let most = 0;
  for (let at = 0; at < groupOf.length; at++) most = Math.max(most, groupOf[at] as number);
  return most + 1;
}
