import { type LinkSections, openLinkSections } from './link-format.ts';
import { type Postings, postingsOf, startsOf } from './postings.ts';
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
  readonly postings: Postings;
  /** Occupation of each label. */
  readonly owner: Uint32Array;
  /** Rarities of a label's words, added up. */
  readonly labelWeight: Float32Array;
  /** Words in the labels of each occupation, a title counted twice. */
  readonly occupationWords: Float32Array;
  /** All of them. */
  readonly allWords: number;
  /** How often anything is said of any occupation. */
  readonly allSaid: number;
  readonly #topicLength: Float32Array;

  /** @param bytes as `compileLinkIndex` gives them; throws where they are something else */
  constructor(bytes: Uint8Array) {
    const sections = openLinkSections(bytes);
    this.sections = sections;
    this.words = new SortedWords(sections.wordBytes as Uint8Array, sections.wordAt);
    this.labels = sections.labelLength.length;
    this.labelAt = startsOf(sections.labelLength);
    this.postings = postingsOf(this.labelAt, sections.labelWords, this.words.count);
    this.occupations = sections.occupationAt.length - 1;
    this.owner = new Uint32Array(this.labels);
    for (let one = 0; one < this.occupations; one++) {
      this.owner.fill(one, sections.occupationAt[one], sections.occupationAt[one + 1]);
    }
    this.labelWeight = new Float32Array(this.labels);
    this.occupationWords = new Float32Array(this.occupations);
    this.allWords = this.#addUp();
    this.allSaid = sumOf(sections.saidTimes);
    this.#topicLength = this.#topicLengths();
  }

  #addUp(): number {
    const { at: starts, labels } = this.postings;
    for (let word = 0; word < this.words.count; word++) {
      const rarity = this.rarity(word);
      for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
        const label = labels[at] as number;
        const owner = this.owner[label] as number;
        this.labelWeight[label] = (this.labelWeight[label] as number) + rarity;
        this.occupationWords[owner] = (this.occupationWords[owner] as number) + this.times(label);
      }
    }
    return this.occupationWords.reduce((sum, words) => sum + words, 0);
  }

  #topicLengths(): Float32Array {
    const { occupationTopics } = this.sections;
    return Float32Array.from({ length: this.occupations }, (_, occupation) => {
      let squares = 0;
      for (let at = occupation * TOPICS; at < (occupation + 1) * TOPICS; at++) {
        squares += signed(occupationTopics[at] as number) ** 2;
      }
      return Math.sqrt(squares) || 1;
    });
  }

  /** How often a label counts: the title of an occupation twice. */
  times(label: number): number {
    return this.sections.occupationAt[this.owner[label] as number] === label ? 2 : 1;
  }

  /** Labels that hold a word. */
  holders(word: number): number {
    const { at } = this.postings;
    return (at[word + 1] as number) - (at[word] as number);
  }

  /** How much a word tells, by how few labels hold it. */
  rarity(word: number): number {
    return word < 0
      ? Math.log(1 + this.labels / 0.5)
      : Math.log(1 + this.labels / (this.holders(word) + 0.5));
  }

  /** First and last word of a label, or -1 where it has none. */
  firstWord(label: number): number {
    const at = this.labelAt[label] as number;
    return at < (this.labelAt[label + 1] as number) ? (this.sections.labelWords[at] as number) : -1;
  }

  lastWord(label: number): number {
    const end = this.labelAt[label + 1] as number;
    return end > (this.labelAt[label] as number) ? (this.sections.labelWords[end - 1] as number) : -1;
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

  labelsOf(occupation: number): number {
    const { occupationAt } = this.sections;
    return (occupationAt[occupation + 1] as number) - (occupationAt[occupation] as number);
  }

  /** Adds the direction of a word, times `share`, to `direction`. False where the word has none. */
  addTopics(word: number, share: number, direction: Float64Array): boolean {
    const { wordTopic, wordTopics, topicWeight } = this.sections;
    const row = (wordTopic[word] as number) - 1;
    if (row < 0) return false;
    let squares = 0;
    for (let at = row * TOPICS; at < (row + 1) * TOPICS; at++)
      squares += signed(wordTopics[at] as number) ** 2;
    const scale = (share * (topicWeight[row] as number)) / (Math.sqrt(squares) || 1);
    for (let topic = 0; topic < TOPICS; topic++) {
      const value = signed(wordTopics[row * TOPICS + topic] as number);
      direction[topic] = (direction[topic] as number) + scale * value;
    }
    return true;
  }

  /** Cosine of an occupation's direction and a unit vector. */
  topicCosine(occupation: number, direction: Float64Array): number {
    const { occupationTopics } = this.sections;
    let sum = 0;
    for (let topic = 0; topic < TOPICS; topic++) {
      sum += signed(occupationTopics[occupation * TOPICS + topic] as number) * (direction[topic] as number);
    }
    return sum / (this.#topicLength[occupation] as number);
  }
}

function sumOf(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += numbers[at] as number;
  return sum;
}

function signed(byte: number): number {
  return (byte << 24) >> 24;
}
