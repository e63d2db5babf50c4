import type { Kin, KinFinder } from './kin.ts';
import type { LinkIndex } from './link-index.ts';
import { TOPICS } from './topics.ts';
import { EVIDENCE, type Evidence } from './weights.ts';

/** Smoothing of the log-ratios: so many words, last words, words of a group are taken from all labels. */
const SMOOTH = { words: 20, head: 5, first: 10, groupHead: 20, groupWords: 200, pairs: 10, said: 100 };

/** A word of a title with the words of the labels that it may stand for. */
export interface AskedWord {
  form: string;
  /** Its own number, or -1, and how rare it is. */
  own: number;
  rarity: number;
  kin: Kin[];
}

/**
 * Gathers the evidence of one title for every occupation whose labels hold one of its words. Keeps its arrays between
 * titles: a title costs no allocation per label.
 */
export class EvidenceGatherer {
  readonly columns: Record<Evidence, Float32Array>;
  /** Occupations with any evidence, in the order in which they were met. */
  readonly met: number[] = [];
  /** The label of each that is most like the title. */
  readonly bestLabel: Uint32Array;
  readonly #index: LinkIndex;
  readonly #kin: KinFinder;
  readonly #seen: Uint8Array;
  readonly #held: Float32Array;
  readonly #count: { words: Float32Array; head: Float32Array; first: Float32Array };
  readonly #likeness: Float32Array;
  readonly #labels: number[] = [];
  readonly #best: Float32Array;
  readonly #groups: { wide: Float32Array; narrow: Float32Array };

  constructor(index: LinkIndex, kin: KinFinder) {
    const { occupations, labels, sections } = index;
    const perOccupation = () => new Float32Array(occupations);
    this.#index = index;
    this.#kin = kin;
    this.columns = Object.fromEntries(EVIDENCE.map((name) => [name, perOccupation()])) as Record<
      Evidence,
      Float32Array
    >;
    this.bestLabel = new Uint32Array(occupations);
    this.#best = perOccupation();
    this.#seen = new Uint8Array(occupations);
    this.#held = perOccupation();
    this.#count = { words: perOccupation(), head: perOccupation(), first: perOccupation() };
    this.#likeness = new Float32Array(labels);
    this.#groups = {
      wide: new Float32Array(groupsIn(sections.wideGroup)),
      narrow: new Float32Array(groupsIn(sections.narrowGroup)),
    };
  }

  /** Reads the words of a title and fills the columns of every occupation in `met`. */
  gather(forms: string[]): AskedWord[] {
    this.#clear();
    const asked = [...new Set(forms)].map((form) => {
      const own = this.#index.words.find(form);
      return { form, own, rarity: this.#index.rarity(own), kin: this.#kin.find(form) };
    });
    const head = forms.at(-1);
    for (const word of asked) this.#addWord(word, word.form === head, word.form === forms[0]);
    this.#addPairs(forms, asked);
    this.#addSaid(asked);
    this.#addLabels(asked);
    this.#addTopics(asked);
    this.#addSizes(asked.filter(({ kin }) => kin.length > 0).length);
    return asked;
  }

  #clear(): void {
    for (const occupation of this.met) {
      this.#seen[occupation] = 0;
      this.#best[occupation] = 0;
      for (const name of EVIDENCE) this.columns[name][occupation] = 0;
    }
    // Groups and sentences speak also for occupations that were not met.
    this.columns.groupHead.fill(0);
    this.columns.groupWords.fill(0);
    this.columns.said.fill(0);
    this.met.length = 0;
  }

  #addWord({ rarity, kin }: AskedWord, isHead: boolean, isFirst: boolean): void {
    const { words, head, first } = this.#count;
    const touched: number[] = [];
    const all = { words: 0.5, head: 0.5, first: 0.5 };
    for (const one of kin) {
      const sums = this.#addKin(one, (rarity + this.#index.rarity(one.word)) / 2, touched);
      all.words += sums.words;
      all.head += sums.head;
      all.first += sums.first;
      if (one.share === 1) {
        this.#settle(touched, words, 'exact', (SMOOTH.words * all.words) / this.#index.allWords);
      }
    }
    const { labels, allWords } = this.#index;
    this.#settle(touched, words, 'words', (SMOOTH.words * all.words) / allWords);
    if (isHead) this.#settle(touched, head, 'head', (SMOOTH.head * all.head) / labels);
    if (isFirst) this.#settle(touched, first, 'first', (SMOOTH.first * all.first) / labels);
    this.#addGroups(touched, 'wide', words, 'groupWords', (SMOOTH.groupWords * all.words) / allWords);
    if (isHead) {
      this.#addGroups(touched, 'narrow', head, 'groupHead', (SMOOTH.groupHead * all.head) / labels);
    }
    for (const occupation of touched) {
      this.#held[occupation] = 0;
      words[occupation] = 0;
      head[occupation] = 0;
      first[occupation] = 0;
    }
  }

  /** Walks the labels that hold a word: counts by occupation, likeness by label. */
  #addKin({ word, share }: Kin, rarity: number, touched: number[]) {
    const { sections, owner, postings, labelAt } = this.#index;
    const { occupationAt, labelWords } = sections;
    const { words, head, first } = this.#count;
    const sums = { words: 0, head: 0, first: 0 };
    for (let at = postings.at[word] as number; at < (postings.at[word + 1] as number); at++) {
      const label = postings.labels[at] as number;
      const occupation = owner[label] as number;
      const times = occupationAt[occupation] === label ? 2 * share : share;
      if (this.#held[occupation] === 0) {
        this.#held[occupation] = 1;
        touched.push(occupation);
      }
      words[occupation] = (words[occupation] as number) + times;
      sums.words += times;
      if (labelWords[(labelAt[label + 1] as number) - 1] === word) {
        head[occupation] = (head[occupation] as number) + times;
        sums.head += times;
      }
      if (labelWords[labelAt[label] as number] === word) {
        first[occupation] = (first[occupation] as number) + times;
        sums.first += times;
      }
      if (this.#likeness[label] === 0) this.#labels.push(label);
      this.#likeness[label] = (this.#likeness[label] as number) + share * rarity;
    }
    return sums;
  }

  #settle(touched: number[], counts: Float32Array, name: Evidence, expected: number): void {
    const column = this.columns[name];
    for (const occupation of touched) {
      this.#meet(occupation);
      const count = counts[occupation] as number;
      if (count > 0) column[occupation] = (column[occupation] as number) + Math.log(1 + count / expected);
    }
  }

  #meet(occupation: number): void {
    if (this.#seen[occupation] === 1) return;
    this.#seen[occupation] = 1;
    this.met.push(occupation);
  }

  /** Adds the counts up by group of occupations; every member of a group gains by them. */
  #addGroups(
    touched: number[],
    kind: 'wide' | 'narrow',
    counts: Float32Array,
    name: Evidence,
    expected: number,
  ): void {
    const groups = this.#groups[kind];
    const groupOf = this.#index.sections[kind === 'wide' ? 'wideGroup' : 'narrowGroup'];
    for (const occupation of touched) {
      const group = groupOf[occupation] as number;
      groups[group] = (groups[group] as number) + (counts[occupation] as number);
    }
    for (let group = 0; group < groups.length; group++) {
      const sum = groups[group] as number;
      if (sum > 0) groups[group] = Math.log(1 + sum / expected);
    }
    const column = this.columns[name];
    for (let occupation = 0; occupation < column.length; occupation++) {
      column[occupation] = (column[occupation] as number) + (groups[groupOf[occupation] as number] as number);
    }
    groups.fill(0);
  }

  #addPairs(forms: string[], asked: AskedWord[]): void {
    const words = forms.map((form) => asked.find((one) => one.form === form)?.own ?? -1);
    const { postings, owner, allWords } = this.#index;
    for (const [place, second] of words.entries()) {
      const first = words[place - 1] ?? -1;
      if (first < 0 || second < 0) continue;
      const rarer = this.#index.holders(first) < this.#index.holders(second) ? first : second;
      const touched: number[] = [];
      let all = 0.5;
      for (let at = postings.at[rarer] as number; at < (postings.at[rarer + 1] as number); at++) {
        const label = postings.labels[at] as number;
        if (!this.#index.hasPair(label, first, second)) continue;
        const occupation = owner[label] as number;
        if (this.#count.words[occupation] === 0) touched.push(occupation);
        this.#count.words[occupation] = (this.#count.words[occupation] as number) + this.#index.times(label);
        all += 1;
      }
      this.#settle(touched, this.#count.words, 'pairs', (SMOOTH.pairs * all) / allWords);
      for (const occupation of touched) this.#count.words[occupation] = 0;
    }
  }

  #addSaid(asked: AskedWord[]): void {
    const { saidAt, saidOccupation, saidTimes } = this.#index.sections;
    const { said } = this.columns;
    for (const { own } of asked) {
      const row = own < 0 ? -1 : (this.#index.sections.wordTopic[own] as number) - 1;
      if (row < 0) continue;
      const [start, end] = [saidAt[row] as number, saidAt[row + 1] as number];
      let all = 0.5;
      for (let at = start; at < end; at++) all += saidTimes[at] as number;
      const expected = (SMOOTH.said * all) / this.#index.allSaid;
      for (let at = start; at < end; at++) {
        const occupation = saidOccupation[at] as number;
        said[occupation] = (said[occupation] as number) + Math.log(1 + (saidTimes[at] as number) / expected);
      }
    }
  }

  /** Likeness of labels (twice the shared rarity over both sums) to the fourth power, added up by occupation. */
  #addLabels(asked: AskedWord[]): void {
    const { owner, labelWeight } = this.#index;
    const { likeness: sums } = this.columns;
    const weight = asked.reduce((sum, { rarity }) => sum + rarity, 0);
    for (const label of this.#labels) {
      const shared = this.#likeness[label] as number;
      const likeness = Math.min(1, (2 * shared) / (weight + (labelWeight[label] as number)));
      const occupation = owner[label] as number;
      sums[occupation] = (sums[occupation] as number) + likeness ** 4;
      if (likeness > (this.#best[occupation] as number)) {
        this.#best[occupation] = likeness;
        this.bestLabel[occupation] = label;
      }
      this.#likeness[label] = 0;
    }
    this.#labels.length = 0;
  }

  #addTopics(asked: AskedWord[]): void {
    const direction = new Float64Array(TOPICS);
    for (const { own, kin } of asked) {
      if (own >= 0 && this.#index.addTopics(own, 1, direction)) continue;
      const all = kin.reduce((sum, { share }) => sum + share, 0);
      for (const { word, share } of kin) this.#index.addTopics(word, share / all, direction);
    }
    const length = Math.hypot(...direction) || 1;
    for (let topic = 0; topic < TOPICS; topic++) direction[topic] = (direction[topic] as number) / length;
    const { topics } = this.columns;
    for (const occupation of this.met) topics[occupation] = this.#index.topicCosine(occupation, direction);
  }

  #addSizes(known: number): void {
    const { likeness, size, prior } = this.columns;
    for (const occupation of this.met) {
      const count = this.#index.labelsOf(occupation);
      likeness[occupation] = Math.log(0.0002 + (likeness[occupation] as number) / (count + 20));
      size[occupation] = known * Math.log((this.#index.occupationWords[occupation] as number) + 20);
      prior[occupation] = Math.log(count + 5);
    }
  }
}

function groupsIn(groups: ArrayLike<number>): number {
  let most = 0;
  for (let at = 0; at < groups.length; at++) most = Math.max(most, groups[at] as number);
  return most + 1;
}
