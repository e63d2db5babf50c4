import { type LabelPostings, labelPostingsOf, startsOf } from './label-postings.ts';
import { type LinkSections, openLinkSections } from './link-format.ts';
import { OccupationPostings } from './occupation-postings.ts';
import { TOPICS } from './topics.ts';
import { SortedWords } from './words.ts';

/** A link index as it lies in its buffer, with the few sums per label and occupation that every question needs. */
export class LinkIndex {
  readonly sections: LinkSections;
  readonly words: SortedWords;
  readonly labels: number;
  readonly occupations: number;
  /** Where the words of each label start. */
  readonly labelAt: Uint32Array;
  readonly postings: LabelPostings;
  /** Occupation of each label. */
  readonly owner: Uint32Array;
  /** Occupations by word. */
  readonly occupationsOf: OccupationPostings;
  /** Where the family of each word starts. */
  readonly kinAt: Uint32Array;
  /** Words in the labels of each occupation, a title counted twice. */
  readonly occupationWords: Float32Array;
  /** All of them. */
  readonly allWords: number;
  /** How often anything is said of any occupation. */
  readonly allSaid: number;
  /** Filled as they are asked for: 0 is unknown. */
  readonly #labelWeight: Float64Array;
  readonly #rarity: Float64Array;
  readonly #topicLength: Float64Array;
  readonly #said: Float64Array;

  /** @param bytes as `compileLinkIndex` gives them; throws where they are something else */
  constructor(bytes: Uint8Array) {
    const sections = openLinkSections(bytes);
    this.sections = sections;
    this.words = new SortedWords(sections.wordBytes as Uint8Array, sections.wordAt);
    this.labels = sections.labelLength.length;
    this.labelAt = startsOf(sections.labelLength);
    this.postings = labelPostingsOf(this.labelAt, sections.labelWords, this.words.count);
    this.occupations = sections.occupationAt.length - 1;
    this.owner = new Uint32Array(this.labels);
    for (let one = 0; one < this.occupations; one++) {
      this.owner.fill(one, sections.occupationAt[one], sections.occupationAt[one + 1]);
    }
    const { postings, owner, labelAt } = this;
    const { occupationAt, labelWords } = sections;
    this.occupationsOf = new OccupationPostings({ postings, owner, occupationAt, labelAt, labelWords });
    this.kinAt = startsOf(sections.kinCount);
    this.occupationWords = new Float32Array(this.occupations);
    let all = 0;
    for (let one = 0; one < this.occupations; one++) {
      const words = this.#wordsOf(one);
      this.occupationWords[one] = words;
      all += words;
    }
    this.allWords = all;
    this.allSaid = sections.allSaid[0] ?? 0;
    this.#labelWeight = new Float64Array(this.labels);
    this.#rarity = new Float64Array(this.words.count);
    this.#topicLength = new Float64Array(this.occupations);
    this.#said = new Float64Array(sections.saidAt.length - 1);
  }

  #wordsOf(occupation: number): number {
    const first = this.sections.occupationAt[occupation] as number;
    const end = this.sections.occupationAt[occupation + 1] as number;
    if (end === first) return 0;
    const start = this.labelAt[first] as number;
    return (this.labelAt[end] as number) - start + (this.labelAt[first + 1] as number) - start;
  }

  get count(): number {
    return this.words.count;
  }

  text(word: number): string {
    return this.words.text(word);
  }

  /** Whether a label holds a word. */
  isNamed(word: number): boolean {
    return this.occupationCountOf(word) > 0;
  }

  /** Rarities of a label's words, added up. */
  labelWeight(label: number): number {
    const known = this.#labelWeight[label] as number;
    if (known > 0) return known;
    const { labelWords } = this.sections;
    let sum = 0;
    for (let at = this.labelAt[label] as number; at < (this.labelAt[label + 1] as number); at++) {
      sum += this.rarity(labelWords[at] as number);
    }
    this.#labelWeight[label] = sum;
    return sum;
  }

  /** How often a label counts: the title of an occupation twice. */
  times(label: number): number {
    return this.sections.occupationAt[this.owner[label] as number] === label ? 2 : 1;
  }

  /** How many labels hold a word. */
  occupationCountOf(word: number): number {
    const { at } = this.postings;
    return (at[word + 1] as number) - (at[word] as number);
  }

  /** How much a word tells, by how few labels hold it; a word that none holds (-1 too) tells most. */
  rarity(word: number): number {
    if (word < 0) return Math.log(1 + this.labels / 0.5);
    const known = this.#rarity[word] as number;
    if (known > 0) return known;
    const rarity = Math.log(1 + this.labels / (this.occupationCountOf(word) + 0.5));
    this.#rarity[word] = rarity;
    return rarity;
  }

  /** Whether two words stand beside each other, in this order, in a label. */
  hasPair(label: number, first: number, second: number): boolean {
    const { labelWords } = this.sections;
    const end = (this.labelAt[label + 1] as number) - 1;
    for (let at = this.labelAt[label] as number; at < end; at++) {
      if (labelWords[at] === first && labelWords[at + 1] === second) return true;
    }
    return false;
  }

  /** How often words of a family are said of all occupations, by row of the family. */
  saidOf(row: number): number {
    const known = this.#said[row] as number;
    if (known > 0) return known;
    const { saidAt, saidTimes } = this.sections;
    let sum = 0;
    for (let at = saidAt[row] as number; at < (saidAt[row + 1] as number); at++)
      sum += saidTimes[at] as number;
    this.#said[row] = sum;
    return sum;
  }

  labelsOf(occupation: number): number {
    const { occupationAt } = this.sections;
    return (occupationAt[occupation + 1] as number) - (occupationAt[occupation] as number);
  }

  /** Adds the direction of a word, times `share`, to `direction`. False where the word has none. */
  addTopics(word: number, share: number, direction: Float64Array): boolean {
    const { wordTopic, wordTopics, topicWeight } = this.sections;
    const row = (wordTopic[word] as number) - 1;
    if (row < 0) return false;
    const scale = (share * (topicWeight[row] as number)) / lengthOf(wordTopics, row * TOPICS);
    for (let topic = 0; topic < TOPICS; topic++) {
      const value = signed(wordTopics[row * TOPICS + topic] as number);
      direction[topic] = (direction[topic] as number) + scale * value;
    }
    return true;
  }

  /** Cosine of an occupation's direction and a unit vector. */
  topicCosine(occupation: number, direction: Float64Array): number {
    const { occupationTopics } = this.sections;
    const start = occupation * TOPICS;
    let sum = 0;
    for (let topic = 0; topic < TOPICS; topic++) {
      sum += signed(occupationTopics[start + topic] as number) * (direction[topic] as number);
    }
    let length = this.#topicLength[occupation] as number;
    if (length === 0) {
      length = lengthOf(occupationTopics, start);
      this.#topicLength[occupation] = length;
    }
    return sum / length;
  }
}

function lengthOf(vectors: ArrayLike<number>, start: number): number {
  let squares = 0;
  for (let at = start; at < start + TOPICS; at++) squares += signed(vectors[at] as number) ** 2;
  return Math.sqrt(squares) || 1;
}

function signed(byte: number): number {
  return (byte << 24) >> 24;
}
