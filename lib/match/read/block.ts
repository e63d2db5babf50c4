import { Gap } from '../text/letters.ts';
import { Tokens } from '../text/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Entry } from './word-reader.ts';

const PLAIN = Gap.space | Gap.hyphen | Gap.slash | Gap.and;

/** A block of a page split into words, each with its entry in the vocabulary. Reused from block to block. */
export class Block {
  readonly tokens = new Tokens();
  readonly #vocabulary: Vocabulary;
  entries = new Uint32Array(256);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get text(): string {
    return this.tokens.text;
  }

  get count(): number {
    return this.tokens.count;
  }

  read(text: string): this {
    const { tokens } = this;
    tokens.read(text);
    if (this.entries.length < tokens.count) this.entries = new Uint32Array(tokens.starts.length);
    this.#vocabulary.read(tokens, this.entries);
    return this;
  }

  entry(index: number): Entry {
    return this.#vocabulary.entry(this.entries[index] as number);
  }

  raw(index: number): string {
    return this.tokens.text.slice(this.tokens.starts[index], this.tokens.ends[index]);
  }

  gap(index: number): number {
    return index < this.tokens.count ? (this.tokens.gaps[index] as number) : Gap.stop;
  }

  /** Whether a phrase cannot go on from the word before to this one. */
  breaksBefore(index: number): boolean {
    const gap = this.gap(index);
    if (gap === Gap.space) return false;
    if ((gap & PLAIN) === gap) return (gap & Gap.hyphen) !== 0 && (gap & Gap.space) !== 0;
    if (gap & (Gap.stop | Gap.comma) || index === 0) return true;
    return !this.entry(index - 1).readings.some(({ how }) => how === 'abbreviation');
  }

  /** Whether a sentence starts at this word. */
  startsSentence(index: number): boolean {
    return index === 0 || (this.gap(index) & (Gap.stop | Gap.dot)) !== 0;
  }
}
