import { editsWithin, letterMask, masksWithin } from '../text/edits.ts';
import { LetterGroups, SLOTS } from './letter-groups.ts';
import type { FamilyWord } from './word-family.ts';

/** Cosine of letter groups under which two words only look alike. */
const LEAST = 0.3;

/** Words by number, of which those count that a label holds. */
export interface ShapedWords {
  count: number;
  text(word: number): string;
  isNamed(word: number): boolean;
}

/** Words by their letter groups, and by their length. */
export class WordShapes {
  readonly #count: number;
  readonly #at = new Uint32Array(SLOTS + 1);
  readonly #words: Uint32Array;
  readonly #lengths: Float32Array;
  readonly #byLength: { word: number; text: string; mask: number }[][] = [];
  readonly #sums: Float32Array;

  readonly #groups = new LetterGroups();

  constructor(words: ShapedWords) {
    this.#count = words.count;
    const groups = this.#groups;
    const named: { word: number; text: string }[] = [];
    for (let word = 0; word < words.count; word++) {
      if (!words.isNamed(word)) continue;
      const text = words.text(word);
      named.push({ word, text });
      const list = this.#byLength[text.length] ?? [];
      list.push({ word, text, mask: letterMask(text) });
      this.#byLength[text.length] = list;
      groups.read(text);
      for (let at = 0; at < groups.count; at++) {
        const slot = groups.slots[at] as number;
        this.#at[slot + 1] = (this.#at[slot + 1] as number) + 1;
      }
    }
    for (let slot = 0; slot < SLOTS; slot++) {
      this.#at[slot + 1] = (this.#at[slot + 1] as number) + (this.#at[slot] as number);
    }
    const free = this.#at.slice();
    this.#words = new Uint32Array(this.#at[SLOTS] as number);
    this.#lengths = new Float32Array(words.count);
    this.#sums = new Float32Array(words.count);
    for (const { word, text } of named) {
      groups.read(text);
      for (let at = 0; at < groups.count; at++) {
        const slot = groups.slots[at] as number;
        const place = free[slot] as number;
        this.#words[place] = word;
        free[slot] = place + 1;
      }
      this.#lengths[word] = this.#length();
    }
  }

  #weight(group: number): number {
    const holders = (this.#at[group + 1] as number) - (this.#at[group] as number);
    return Math.log((this.#count + 1) / (holders + 1)) ** 2;
  }

  /** Length of the vector of the groups that were read last. */
  #length(): number {
    const { slots, count } = this.#groups;
    let sum = 0;
    for (let at = 0; at < count; at++) sum += this.#weight(slots[at] as number);
    return Math.sqrt(sum) || 1;
  }

  /** Words that share rare letter groups, by the square of the cosine. */
  alike(form: string): FamilyWord[] {
    const { slots, count } = this.#groups.read(form);
    const length = this.#length();
    const touched: number[] = [];
    for (let place = 0; place < count; place++) {
      const group = slots[place] as number;
      const weight = this.#weight(group);
      for (let at = this.#at[group] as number; at < (this.#at[group + 1] as number); at++) {
        const word = this.#words[at] as number;
        if (this.#sums[word] === 0) touched.push(word);
        this.#sums[word] = (this.#sums[word] as number) + weight;
      }
    }
    const found: FamilyWord[] = [];
    for (const word of touched) {
      const cosine = (this.#sums[word] as number) / length / (this.#lengths[word] as number);
      this.#sums[word] = 0;
      if (cosine > LEAST) found.push({ word, share: cosine * cosine });
    }
    return found;
  }

  /** Words one edit away, from seven letters on also two. */
  misspelt(form: string): FamilyWord[] {
    const most = form.length < 7 ? 1 : 2;
    const mask = letterMask(form);
    const found: FamilyWord[] = [];
    for (let length = form.length - most; length <= form.length + most; length++) {
      for (const { word, text, mask: other } of this.#byLength[length] ?? []) {
        if (!masksWithin(mask, other, most)) continue;
        const edits = editsWithin(form, text, most);
        if (edits <= most) found.push({ word, share: edits === 1 ? 0.9 : 0.4 });
      }
    }
    return found;
  }
}
