import type { AskedWord } from './asked-words.ts';
import type { Columns } from './columns.ts';
import { GroupCounts } from './group-counts.ts';
import type { Likeness } from './likeness.ts';
import type { LinkIndex } from './link-index.ts';
import type { WordPostings } from './occupation-postings.ts';
import type { FamilyWord } from './word-family.ts';

/** Smoothing of the log-ratios: so many words, last words, words of a group are taken from all labels. */
const SMOOTH = { words: 20, head: 5, first: 10, groupHead: 20, groupWords: 200 };

/** Counts a word of a title in the labels of the candidates and of their groups. Keeps its arrays between words. */
export class WordCounts {
  readonly #index: LinkIndex;
  readonly #likeness: Likeness;
  readonly #words: Float32Array;
  readonly #head: Float32Array;
  readonly #first: Float32Array;
  readonly #wide: GroupCounts;
  readonly #narrow: GroupCounts;
  readonly #touched: number[] = [];
  readonly #all = { words: 0, head: 0, first: 0 };

  constructor(index: LinkIndex, likeness: Likeness) {
    const { occupations, sections, occupationsOf } = index;
    this.#index = index;
    this.#likeness = likeness;
    this.#words = new Float32Array(occupations);
    this.#head = new Float32Array(occupations);
    this.#first = new Float32Array(occupations);
    const { wideGroup, narrowGroup } = sections;
    this.#wide = new GroupCounts('groupWords', occupationsOf, ({ times }) => times, wideGroup);
    this.#narrow = new GroupCounts('groupHead', occupationsOf, ({ heads }) => heads, narrowGroup);
  }

  /** Adds to the columns what a word is evidence for, and to the likeness of the labels that hold it. */
  add({ kin, rarity }: AskedWord, isHead: boolean, isFirst: boolean, columns: Columns): void {
    const { labels, allWords } = this.#index;
    const all = Object.assign(this.#all, { words: 0.5, head: 0.5, first: 0.5 });
    const add = (name: 'words' | 'exact' | 'head' | 'first', counts: Float32Array, expected: number) => {
      for (const one of this.#touched) columns.add(name, one, counts[one] as number, expected);
    };
    for (const one of kin) {
      this.#count(one, (rarity + this.#index.rarity(one.word)) / 2, columns);
      if (one.share === 1) add('exact', this.#words, (SMOOTH.words * all.words) / allWords);
    }
    const expected = all.words / allWords;
    add('words', this.#words, SMOOTH.words * expected);
    this.#wide.add(kin, SMOOTH.groupWords * expected, columns);
    if (isFirst) add('first', this.#first, (SMOOTH.first * all.first) / labels);
    if (isHead) {
      add('head', this.#head, (SMOOTH.head * all.head) / labels);
      this.#narrow.add(kin, (SMOOTH.groupHead * all.head) / labels, columns);
    }
    for (const one of this.#touched) {
      this.#words[one] = 0;
      this.#head[one] = 0;
      this.#first[one] = 0;
    }
    this.#touched.length = 0;
  }

  #count({ word, share }: FamilyWord, rarity: number, columns: Columns): void {
    const holding = this.#index.occupationsOf.of(word);
    const { count, occupation, times, heads, firsts } = holding;
    const all = this.#all;
    all.words += share * holding.allTimes;
    all.head += share * holding.allHeads;
    all.first += share * holding.allFirsts;
    for (let entry = 0; entry < count; entry++) {
      const one = occupation[entry] as number;
      if (!columns.isMet(one)) continue;
      if (this.#words[one] === 0) this.#touched.push(one);
      this.#words[one] = (this.#words[one] as number) + share * (times[entry] as number);
      this.#head[one] = (this.#head[one] as number) + share * (heads[entry] as number);
      this.#first[one] = (this.#first[one] as number) + share * (firsts[entry] as number);
      this.#shareLabels(holding, entry, share * rarity);
    }
  }

  #shareLabels({ start }: WordPostings, entry: number, rarity: number): void {
    const { labels } = this.#index.postings;
    const end = start[entry + 1] as number;
    for (let at = start[entry] as number; at < end; at++) {
      this.#likeness.share(labels[at] as number, rarity);
    }
  }
}
