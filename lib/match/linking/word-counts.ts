import type { AskedWord } from './asked-words.ts';
import type { Columns } from './columns.ts';
import type { Kin } from './kin.ts';
import type { Likeness } from './likeness.ts';
import type { LinkIndex } from './link-index.ts';

/** Smoothing of the log-ratios: so many words, last words, words of a group are taken from all labels. */
const SMOOTH = { words: 20, head: 5, first: 10, groupHead: 20, groupWords: 200 };

/** Counts a word of a title in the labels of each occupation and group. Keeps its arrays between words. */
export class WordCounts {
  readonly #index: LinkIndex;
  readonly #likeness: Likeness;
  readonly #words: Float32Array;
  readonly #head: Float32Array;
  readonly #first: Float32Array;
  readonly #wide: Float32Array;
  readonly #narrow: Float32Array;
  readonly #touched: number[] = [];
  readonly #all = { words: 0, head: 0, first: 0 };

  constructor(index: LinkIndex, likeness: Likeness) {
    const { occupations, sections } = index;
    this.#index = index;
    this.#likeness = likeness;
    this.#words = new Float32Array(occupations);
    this.#head = new Float32Array(occupations);
    this.#first = new Float32Array(occupations);
    this.#wide = new Float32Array(groupsIn(sections.wideGroup));
    this.#narrow = new Float32Array(groupsIn(sections.narrowGroup));
  }

  /** Adds to the columns what a word is evidence for, and to the likeness of the labels that hold it. */
  add({ kin, rarity }: AskedWord, isHead: boolean, isFirst: boolean, columns: Columns): void {
    const { labels, allWords } = this.#index;
    const all = Object.assign(this.#all, { words: 0.5, head: 0.5, first: 0.5 });
    const add = (name: 'words' | 'exact' | 'head' | 'first', counts: Float32Array, expected: number) => {
      for (const one of this.#touched) columns.add(name, one, counts[one] as number, expected);
    };
    for (const one of kin) {
      this.#count(one, (rarity + this.#index.rarity(one.word)) / 2);
      if (one.share === 1) add('exact', this.#words, (SMOOTH.words * all.words) / allWords);
    }
    const expected = all.words / allWords;
    add('words', this.#words, SMOOTH.words * expected);
    this.#addGroups('groupWords', this.#words, SMOOTH.groupWords * expected, columns);
    if (isFirst) add('first', this.#first, (SMOOTH.first * all.first) / labels);
    if (isHead) {
      add('head', this.#head, (SMOOTH.head * all.head) / labels);
      this.#addGroups('groupHead', this.#head, (SMOOTH.groupHead * all.head) / labels, columns);
    }
    for (const one of this.#touched) {
      this.#words[one] = 0;
      this.#head[one] = 0;
      this.#first[one] = 0;
    }
    this.#touched.length = 0;
  }

  #count({ word, share }: Kin, rarity: number): void {
    const { sections, owner, postings, labelAt } = this.#index;
    const { occupationAt, labelWords } = sections;
    const all = this.#all;
    for (let at = postings.at[word] as number; at < (postings.at[word + 1] as number); at++) {
      const label = postings.labels[at] as number;
      const occupation = owner[label] as number;
      const times = occupationAt[occupation] === label ? 2 * share : share;
      if (this.#words[occupation] === 0) this.#touched.push(occupation);
      this.#words[occupation] = (this.#words[occupation] as number) + times;
      all.words += times;
      if (labelWords[(labelAt[label + 1] as number) - 1] === word) {
        this.#head[occupation] = (this.#head[occupation] as number) + times;
        all.head += times;
      }
      if (labelWords[labelAt[label] as number] === word) {
        this.#first[occupation] = (this.#first[occupation] as number) + times;
        all.first += times;
      }
      this.#likeness.share(label, share * rarity);
    }
  }

  /** Adds the counts up by group of occupations; every member of a group gains by them. */
  #addGroups(
    name: 'groupHead' | 'groupWords',
    counts: Float32Array,
    expected: number,
    columns: Columns,
  ): void {
    const isWide = name === 'groupWords';
    const groups = isWide ? this.#wide : this.#narrow;
    const { wideGroup, narrowGroup } = this.#index.sections;
    const groupOf = isWide ? wideGroup : narrowGroup;
    for (const occupation of this.#touched) {
      const group = groupOf[occupation] as number;
      groups[group] = (groups[group] as number) + (counts[occupation] as number);
    }
    for (let group = 0; group < groups.length; group++) {
      const sum = groups[group] as number;
      if (sum > 0) groups[group] = Math.log(1 + sum / expected);
    }
    const column = columns.of[name];
    for (let occupation = 0; occupation < column.length; occupation++) {
      column[occupation] = (column[occupation] as number) + (groups[groupOf[occupation] as number] as number);
    }
    groups.fill(0);
  }
}

function groupsIn(groups: ArrayLike<number>): number {
  let most = 0;
  for (let at = 0; at < groups.length; at++) most = Math.max(most, groups[at] as number);
  return most + 1;
}
