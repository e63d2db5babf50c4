import type { Postings } from './postings.ts';

/** Sums by group of occupations: those of word `w` are at `at[w]` to `at[w + 1] - 1`. */
export interface GroupSums {
  at: Uint32Array;
  group: Uint32Array;
  sum: Uint32Array;
}

/** What an index holds that occupations are sorted by. */
export interface Labelled {
  postings: Postings;
  /** Occupation of each label; its labels lie side by side, the title first. */
  owner: Uint32Array;
  occupationAt: ArrayLike<number>;
  labelAt: Uint32Array;
  labelWords: ArrayLike<number>;
}

/**
 * Occupations by word: one entry for each word and occupation whose labels hold it, in the order of the occupations.
 * What a question costs then depends on the occupations that hold a word, which are far fewer than the labels. Taken
 * from the labels by word when an index is opened.
 */
export class Holders {
  /** Where the entries of each word start. */
  readonly at: Uint32Array;
  readonly occupation: Uint32Array;
  /** Where the labels of an entry start in the labels by word; those of the next entry end them. */
  readonly start: Uint32Array;
  /** In how many labels of the occupation the word stands, is the last word, the first; a title counts twice. */
  readonly times: Uint16Array;
  readonly heads: Uint16Array;
  readonly firsts: Uint16Array;
  /** The same in all labels, by word. */
  readonly allTimes: Float64Array;
  readonly allHeads: Float64Array;
  readonly allFirsts: Float64Array;

  constructor({ postings, owner, occupationAt, labelAt, labelWords }: Labelled) {
    const words = postings.at.length - 1;
    const entries = countEntries(postings, owner);
    this.at = new Uint32Array(words + 1);
    this.occupation = new Uint32Array(entries);
    this.start = new Uint32Array(entries + 1);
    this.times = new Uint16Array(entries);
    this.heads = new Uint16Array(entries);
    this.firsts = new Uint16Array(entries);
    this.allTimes = new Float64Array(words);
    this.allHeads = new Float64Array(words);
    this.allFirsts = new Float64Array(words);
    let entry = -1;
    for (let word = 0; word < words; word++) {
      this.at[word] = entry + 1;
      let before = -1;
      for (let at = postings.at[word] as number; at < (postings.at[word + 1] as number); at++) {
        const label = postings.labels[at] as number;
        const occupation = owner[label] as number;
        if (occupation !== before) {
          entry += 1;
          this.occupation[entry] = occupation;
          this.start[entry] = at;
          before = occupation;
        }
        const counts = occupationAt[occupation] === label ? 2 : 1;
        this.#count(this.times, this.allTimes, entry, word, counts);
        if (labelWords[(labelAt[label + 1] as number) - 1] === word)
          this.#count(this.heads, this.allHeads, entry, word, counts);
        if (labelWords[labelAt[label] as number] === word)
          this.#count(this.firsts, this.allFirsts, entry, word, counts);
      }
    }
    this.at[words] = entries;
    this.start[entries] = postings.labels.length;
  }

  #count(ofEntry: Uint16Array, ofWord: Float64Array, entry: number, word: number, counts: number): void {
    ofEntry[entry] = (ofEntry[entry] as number) + counts;
    ofWord[word] = (ofWord[word] as number) + counts;
  }

  /** How many occupations hold a word. */
  size(word: number): number {
    return (this.at[word + 1] as number) - (this.at[word] as number);
  }

  /** Adds numbers of a word's entries up by the groups of their occupations. */
  byGroup(numbers: Uint16Array, groupOf: ArrayLike<number>): GroupSums {
    const words = this.at.length - 1;
    const at = new Uint32Array(words + 1);
    const group = new Uint32Array(numbers.length);
    const sum = new Uint32Array(numbers.length);
    // Where the sum of each group of the word at hand stands; those of an earlier word lie before its first.
    const placeOf = new Int32Array(groupCount(groupOf)).fill(-1);
    let next = 0;
    for (let word = 0; word < words; word++) {
      const first = next;
      at[word] = first;
      for (let entry = this.at[word] as number; entry < (this.at[word + 1] as number); entry++) {
        const number = numbers[entry] as number;
        if (number === 0) continue;
        const one = groupOf[this.occupation[entry] as number] as number;
        let place = placeOf[one] as number;
        if (place < first) {
          place = next++;
          placeOf[one] = place;
          group[place] = one;
        }
        sum[place] = (sum[place] as number) + number;
      }
    }
    at[words] = next;
    return { at, group: group.slice(0, next), sum: sum.slice(0, next) };
  }
}

function countEntries({ at, labels }: Postings, owner: Uint32Array): number {
  let entries = 0;
  for (let word = 0; word < at.length - 1; word++) {
    let before = -1;
    for (let place = at[word] as number; place < (at[word + 1] as number); place++) {
      const occupation = owner[labels[place] as number] as number;
      if (occupation !== before) entries += 1;
      before = occupation;
    }
  }
  return entries;
}

/** How many groups there are. */
export function groupCount(groupOf: ArrayLike<number>): number {
  let most = 0;
  for (let at = 0; at < groupOf.length; at++) most = Math.max(most, groupOf[at] as number);
  return most + 1;
}
