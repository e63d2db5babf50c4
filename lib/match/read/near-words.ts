import { WordFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import { allowedEdits, editsWithin, letterMask, masksWithin } from '../text/edits.ts';
import { phraseWords } from '../words/phrases.ts';
import { lists } from '../words/word-lists.ts';

const MOST = 4;
/** What is only offered may be one of more words. */
const MOST_OFFERED = 8;
/** Letters of a word of ours that may be misspelt, and of one that is only offered. */
const SHORTEST = 6;
const SHORTEST_OFFERED = 4;

/** Words of one length with the bit set of each one's letters, side by side. */
interface SameLength {
  words: Uint32Array;
  masks: Int32Array;
}

/** Words of the index that a misspelt word may stand for. Built at first use: words by length with letter masks. */
export class NearWords {
  readonly #index: TermIndex;
  readonly #ownOnly: boolean;
  #byLength: SameLength[] | undefined;

  /** @param ownOnly looks only among the words of packs that are no imported classification */
  constructor(index: TermIndex, ownOnly = false) {
    this.#index = index;
    this.#ownOnly = ownOnly;
  }

  /**
   * Words within the edits that matching.md allows, nearest first. A word that is known as itself (an English word
   * near ours, a word of the lists) stands for nothing else.
   */
  find(form: string): number[] {
    return mayBeMisspelt(form) ? this.#near(form, SHORTEST, allowedEdits).slice(0, MOST) : [];
  }

  /** The same for what is offered and never marked: words of four and five letters may have one edit as well. */
  offer(form: string): number[] {
    if (form.length < SHORTEST_OFFERED || isKnown(form)) return [];
    const edits = (length: number) => Math.max(1, allowedEdits(length));
    return this.#near(form, SHORTEST_OFFERED, edits).slice(0, MOST_OFFERED);
  }

  #near(form: string, shortest: number, editsOf: (length: number) => number): number[] {
    const found: { word: number; edits: number }[] = [];
    const mask = letterMask(form);
    for (let length = Math.max(shortest, form.length - 2); length <= form.length + 2; length++) {
      const limit = editsOf(length);
      if (limit < Math.abs(length - form.length)) continue;
      const list = this.#lists()[length];
      if (list) this.#search(form, mask, list, limit, found);
    }
    const isOwn = (word: number) => this.#index.wordFlags(word) & WordFlag.own;
    return found
      .sort((a, b) => a.edits - b.edits || isOwn(b.word) - isOwn(a.word) || a.word - b.word)
      .map(({ word }) => word);
  }

  #search(
    form: string,
    mask: number,
    { words, masks }: SameLength,
    limit: number,
    found: { word: number; edits: number }[],
  ): void {
    for (let place = 0; place < masks.length; place++) {
      if (!masksWithin(mask, masks[place] as number, limit)) continue;
      const word = words[place] as number;
      const edits = editsWithin(form, this.#index.wordText(word), limit);
      if (edits <= limit) found.push({ word, edits });
    }
  }

  #lists(): SameLength[] {
    if (this.#byLength) return this.#byLength;
    const lengths: number[][] = [];
    for (let word = 0; word < this.#index.words; word++) {
      const length = this.#index.wordLength(word);
      if (length < SHORTEST_OFFERED || this.#index.isVerbStem(word)) continue;
      if (this.#ownOnly && !(this.#index.wordFlags(word) & WordFlag.own)) continue;
      const list = lengths[length] ?? [];
      list.push(word);
      lengths[length] = list;
    }
    this.#byLength = lengths.map((words) => ({
      words: Uint32Array.from(words),
      masks: Int32Array.from(words, (word) => this.#index.wordMask(word)),
    }));
    return this.#byLength;
  }
}

/** Whether a word, which is none of the index, could be one of it misspelt. */
export function mayBeMisspelt(form: string): boolean {
  return form.length >= 5 && !isKnown(form);
}

/** Whether a word is one as it stands: an English one, one of the lists, or none of letters. */
function isKnown(form: string): boolean {
  return /\d/.test(form) || lists.knownWords.has(form) || phraseWords.has(form) || lists.tools.has(form);
}
