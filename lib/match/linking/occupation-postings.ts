import type { LabelPostings } from './label-postings.ts';

/** What an index holds that occupations are sorted by. */
export interface Labelled {
  postings: LabelPostings;
  /** Occupation of each label; its labels lie side by side, the title first. */
  owner: Uint32Array;
  occupationAt: ArrayLike<number>;
  labelAt: Uint32Array;
  labelWords: ArrayLike<number>;
}

/** The occupations whose labels hold one word, in their order. */
export interface WordPostings {
  count: number;
  occupation: Uint32Array;
  /** Where the labels of each lie in the labels by word; the one after the last ends them. */
  start: Uint32Array;
  /** In how many labels of the occupation the word stands, is the last word, the first; a title counts twice. */
  times: Uint16Array;
  heads: Uint16Array;
  firsts: Uint16Array;
  /** The same in all labels. */
  allTimes: number;
  allHeads: number;
  allFirsts: number;
}

/**
 * Occupations by word. What a question costs depends on the occupations that hold its words, which are far fewer than
 * the labels. Made for a word when it is first asked for: a worker that wakes for one title has no use for the others.
 */
export class OccupationPostings {
  readonly #labelled: Labelled;
  readonly #known = new Map<number, WordPostings>();

  constructor(labelled: Labelled) {
    this.#labelled = labelled;
  }

  of(word: number): WordPostings {
    const known = this.#known.get(word);
    if (known) return known;
    const holding = this.#make(word);
    this.#known.set(word, holding);
    return holding;
  }

  #make(word: number): WordPostings {
    const { postings, owner, occupationAt, labelAt, labelWords } = this.#labelled;
    const { labels } = postings;
    const first = postings.at[word] as number;
    const end = postings.at[word + 1] as number;
    const most = end - first;
    const occupation = new Uint32Array(most);
    const start = new Uint32Array(most + 1);
    const times = new Uint16Array(most);
    const heads = new Uint16Array(most);
    const firsts = new Uint16Array(most);
    const all = { times: 0, heads: 0, firsts: 0 };
    let entry = -1;
    let before = -1;
    for (let at = first; at < end; at++) {
      const label = labels[at] as number;
      const one = owner[label] as number;
      if (one !== before) {
        entry += 1;
        occupation[entry] = one;
        start[entry] = at;
        before = one;
      }
      const counts = occupationAt[one] === label ? 2 : 1;
      times[entry] = (times[entry] as number) + counts;
      all.times += counts;
      if (labelWords[(labelAt[label + 1] as number) - 1] === word) {
        heads[entry] = (heads[entry] as number) + counts;
        all.heads += counts;
      }
      if (labelWords[labelAt[label] as number] === word) {
        firsts[entry] = (firsts[entry] as number) + counts;
        all.firsts += counts;
      }
    }
    const count = entry + 1;
    start[count] = end;
    return {
      count,
      occupation: occupation.slice(0, count),
      start: start.slice(0, count + 1),
      times: times.slice(0, count),
      heads: heads.slice(0, count),
      firsts: firsts.slice(0, count),
      allTimes: all.times,
      allHeads: all.heads,
      allFirsts: all.firsts,
    };
  }
}
