import { allowedEdits, editsWithin, letterMask, masksWithin } from './edits.ts';
import type { TermIndex } from './open-index.ts';
import { phraseWords } from './phrases.ts';
import { lists } from './word-lists.ts';

const MOST = 4;

/** Words of the index that a misspelt word may stand for. Built at first use: words by length with letter masks. */
export class NearWords {
  readonly #index: TermIndex;
  #byLength: number[][] | undefined;
  #masks = new Int32Array(0);

  constructor(index: TermIndex) {
    this.#index = index;
  }

  /**
   * Words within the edits that matching.md allows, nearest first. A word that is known as itself (an English word
   * near ours, a word of the lists) stands for nothing else.
   */
  find(form: string): number[] {
    if (!this.mayBeMisspelt(form)) return [];
    const found: { word: number; edits: number }[] = [];
    const mask = letterMask(form);
    for (let length = form.length - 2; length <= form.length + 2; length++) {
      const limit = allowedEdits(length);
      if (limit < Math.abs(length - form.length) || limit === 0) continue;
      for (const word of this.#words()[length] ?? []) {
        if (!masksWithin(mask, this.#masks[word] as number, limit)) continue;
        const edits = editsWithin(form, this.#index.wordText(word), limit);
        if (edits <= limit) found.push({ word, edits });
      }
    }
    return found
      .sort((a, b) => a.edits - b.edits)
      .slice(0, MOST)
      .map(({ word }) => word);
  }

  /** Whether a word, which is none of the index, could be one of it misspelt. */
  mayBeMisspelt(form: string): boolean {
    if (form.length < 5 || /\d/.test(form)) return false;
    return !lists.knownWords.has(form) && !phraseWords.has(form) && !lists.tools.has(form);
  }

  #words(): number[][] {
    if (this.#byLength) return this.#byLength;
    const byLength: number[][] = [];
    this.#masks = new Int32Array(this.#index.words);
    for (let word = 0; word < this.#index.words; word++) {
      const length = this.#index.wordLength(word);
      const text = this.#index.wordText(word);
      if (length < 6 || text.endsWith('+')) continue;
      this.#masks[word] = letterMask(text);
      const list = byLength[length] ?? [];
      list.push(word);
      byLength[length] = list;
    }
    this.#byLength = byLength;
    return byLength;
  }
}
