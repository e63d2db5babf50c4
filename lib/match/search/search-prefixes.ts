import { LabelFlag, WordFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { fold, formOf } from '../text/inflection.ts';
import { spell } from './nearest.ts';

/** Words that a short prefix is taken for: those of our own packs, and so many of the most frequent others. */
const MOST_WORDS = 48;
/** Labels that are looked at for each of these words, and for all: those of our own packs lie first. */
const MOST_OF_WORD = 1_000;
const MOST_LABELS = 2_500;
/** Labels whose texts are compared. */
const MOST_TEXTS = 80;

/** A typed word with the words of labels that it may become. */
interface Typed {
  /** Places in the order of words that begin with it: from, up to and without. */
  from: number;
  to: number;
  /** Words that it is already, as form and as stem. */
  exact: Set<number>;
  /** Stems, of the words that begin with it, that lie elsewhere in the order. */
  stems: Set<number>;
  /** About how many labels hold any of them. */
  labels: number;
}

/** Labels by the beginnings of their words. Bounded: what a letter costs does not grow with the index. */
export class PrefixSearch {
  readonly #index: TermIndex;
  readonly #vocabulary: Vocabulary;
  /** Place of each word in the alphabetical order; filled at first use. */
  #places: Uint32Array | undefined;

  constructor(index: TermIndex, vocabulary: Vocabulary) {
    this.#index = index;
    this.#vocabulary = vocabulary;
  }

  /**
   * Labels in which every typed word begins a word: first what is typed in full, then labels that start with it; our
   * own packs before classifications, jobs before skills, preferred names before others, short before long.
   */
  find(text: string): number[] {
    const typed = spell(text, this.#vocabulary).map(({ raw, forms }) => this.#typed(fold(raw), forms));
    const [rarest] = [...typed].sort((a, b) => a.labels - b.labels);
    if (!rarest) return [];
    const others = typed.filter((one) => one !== rarest);
    const ranked: number[] = [];
    for (const label of this.#labelsOf(rarest)) {
      if (others.every((one) => this.#begins(one, label))) {
        ranked.push(this.#rank(label, typed) * this.#index.labels + label);
      }
    }
    const best = Float64Array.from(ranked).sort().subarray(0, MOST_TEXTS);
    return this.#byLength(Array.from(best, (one) => ({ rank: one, label: one % this.#index.labels })));
  }

  #byLength(best: { rank: number; label: number }[]): number[] {
    const all = best.map(({ rank, label }) => ({
      label,
      kind: Math.floor(rank / this.#index.labels / 32),
      length: this.#index.labelText(label).length,
    }));
    all.sort((a, b) => a.kind - b.kind || a.length - b.length || a.label - b.label);
    return all.map(({ label }) => label);
  }

  #typed(prefix: string, forms: string[]): Typed {
    const index = this.#index;
    const from = this.#firstFrom(prefix);
    const to = this.#firstFrom(`${prefix}\uffff`);
    const written = forms.length === 1 ? [formOf(prefix), ...forms] : [formOf(prefix)];
    const known = written.map((form) => index.findWord(form)).filter((word) => word >= 0);
    const exact = new Set(known.flatMap((word) => [word, index.stem(word)]));
    const stems = new Set<number>();
    let labels = 0;
    for (const word of exact) labels += index.frequency(word);
    const places = this.#placesOfWords();
    for (let place = from; place < to; place++) {
      const word = index.sections.wordOrder[place] as number;
      labels += index.frequency(word);
      const stem = index.stem(word);
      const at = places[stem] as number;
      if (at < from || at >= to) stems.add(stem);
    }
    return { from, to, exact, stems, labels };
  }

  /** Labels that hold a word that was begun, each once; those of the likeliest words first. */
  #labelsOf(typed: Typed): Set<number> {
    const found = new Set<number>();
    for (const word of this.#wordsOf(typed)) {
      for (const one of new Set([word, this.#index.stem(word)])) {
        for (const label of this.#index.postings(one, MOST_OF_WORD)) found.add(label);
      }
      if (found.size > MOST_LABELS) break;
    }
    return found;
  }

  #wordsOf({ from, to, exact }: Typed): number[] {
    const index = this.#index;
    const range = Array.from(index.sections.wordOrder.subarray(from, to));
    if (range.length <= MOST_WORDS) return [...exact, ...range];
    const isOwn = (word: number) => (index.wordFlags(word) & WordFlag.own) !== 0;
    // Sorted by frequency with the place behind it, as sorting numbers is ten times as fast as comparing words.
    const often = Float64Array.from(range, (word, at) => index.frequency(word) * range.length + at).sort();
    const frequent = Array.from(often.subarray(-MOST_WORDS), (one) => range[one % range.length] ?? 0);
    return [...exact, ...range.filter(isOwn), ...frequent.reverse()];
  }

  #begins(typed: Typed, label: number): boolean {
    const { labelWords } = this.#index.sections;
    const start = this.#index.labelStart(label);
    const end = start + this.#index.labelLength(label);
    for (let at = start; at < end; at++) if (this.#isBegun(typed, labelWords[at] as number)) return true;
    return false;
  }

  #isBegun({ from, to, exact, stems }: Typed, word: number): boolean {
    const place = this.#placesOfWords()[word] as number;
    return (place >= from && place < to) || exact.has(word) || stems.has(word);
  }

  /** Smaller is better: what the label is in steps of 32, plus its words. */
  #rank(label: number, typed: Typed[]): number {
    const index = this.#index;
    const { labelWords } = index.sections;
    const flags = index.flags(label);
    const start = index.labelStart(label);
    const length = index.labelLength(label);
    const [first] = typed;
    const isWhole =
      length === typed.length && typed.every(({ exact }, at) => exact.has(labelWords[start + at] as number));
    const starts = first !== undefined && this.#isBegun(first, labelWords[start] as number);
    let rank = isWhole ? 0 : 16;
    if (!starts) rank += 8;
    if (flags & LabelFlag.imported) rank += 4;
    if (!(flags & LabelFlag.role)) rank += 2;
    if (!(flags & LabelFlag.name)) rank += 1;
    return rank * 32 + Math.min(length, 31);
  }

  #placesOfWords(): Uint32Array {
    if (this.#places) return this.#places;
    const { wordOrder } = this.#index.sections;
    const places = new Uint32Array(this.#index.words);
    for (let place = 0; place < wordOrder.length; place++) places[wordOrder[place] as number] = place;
    this.#places = places;
    return places;
  }

  #firstFrom(prefix: string): number {
    const { wordOrder } = this.#index.sections;
    let low = 0;
    let high = wordOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#index.wordText(wordOrder[middle] as number) < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
