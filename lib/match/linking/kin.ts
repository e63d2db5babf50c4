import { editsWithin, letterMask, masksWithin } from '../edits.ts';
import { tableHash } from '../hash.ts';
import type { LinkIndex } from './link-index.ts';

/** A word of the labels, and how far it stands for the word that was asked for, from 0 to 1. */
export interface Kin {
  word: number;
  share: number;
}

const MOST = 10;
/** Cosine of letter groups under which two words only look alike. */
const LEAST = 0.3;
const SLOTS = 1 << 15;
/** Groups of 3, 4 and 5 letters, with a mark before and after the word. */
const SIZES = [3, 4, 5];
/** Distinct words remembered; a page has a few hundred. */
const MEMORY = 5_000;

/**
 * Words of the labels that a word of a title may stand for: itself, words of one family or compounds that share rare
 * letter groups (welder/welding, skin/skincare), and for an unknown word its near spellings. Built at first use.
 */
export class KinFinder {
  readonly #index: LinkIndex;
  readonly #known = new Map<string, Kin[]>();
  #groups: LetterGroups | undefined;

  constructor(index: LinkIndex) {
    this.#index = index;
  }

  find(form: string): Kin[] {
    const known = this.#known.get(form);
    if (known) return known;
    if (this.#known.size >= MEMORY) this.#known.clear();
    const kin = this.#search(form);
    this.#known.set(form, kin);
    return kin;
  }

  #search(form: string): Kin[] {
    const own = this.#index.words.find(form);
    const named = own >= 0 && this.#index.holders(own) > 0;
    const self = named ? [{ word: own, share: 1 }] : [];
    if (form.length < 4 || /\d/.test(form)) return self;
    this.#groups ??= new LetterGroups(this.#index);
    const shares = new Map<number, number>();
    if (!named) for (const { word, share } of this.#groups.misspelt(form)) shares.set(word, share);
    for (const { word, share } of this.#groups.alike(form)) {
      if (word !== own) shares.set(word, Math.max(share, shares.get(word) ?? 0));
    }
    const others = [...shares]
      .map(([word, share]) => ({ word, share }))
      .sort((a, b) => b.share - a.share || a.word - b.word);
    return [...self, ...others.slice(0, MOST - self.length)];
  }
}

/** Words by their letter groups, and by their length. */
class LetterGroups {
  readonly #index: LinkIndex;
  readonly #at = new Uint32Array(SLOTS + 1);
  readonly #words: Uint32Array;
  readonly #lengths: Float32Array;
  readonly #byLength: { word: number; text: string; mask: number }[][] = [];
  readonly #sums: Float32Array;

  constructor(index: LinkIndex) {
    this.#index = index;
    const named: { word: number; groups: number[] }[] = [];
    for (let word = 0; word < index.words.count; word++) {
      if (index.holders(word) === 0) continue;
      const text = index.words.text(word);
      const list = this.#byLength[text.length] ?? [];
      list.push({ word, text, mask: letterMask(text) });
      this.#byLength[text.length] = list;
      const groups = groupsOf(text);
      for (const group of groups) this.#at[group + 1] = (this.#at[group + 1] as number) + 1;
      named.push({ word, groups });
    }
    for (let slot = 0; slot < SLOTS; slot++)
      this.#at[slot + 1] = (this.#at[slot + 1] as number) + (this.#at[slot] as number);
    const free = this.#at.slice();
    this.#words = new Uint32Array(this.#at[SLOTS] as number);
    this.#lengths = new Float32Array(index.words.count);
    this.#sums = new Float32Array(index.words.count);
    for (const { word, groups } of named) {
      for (const group of groups) {
        const place = free[group] as number;
        this.#words[place] = word;
        free[group] = place + 1;
      }
      this.#lengths[word] = this.#length(groups);
    }
  }

  #weight(group: number): number {
    const holders = (this.#at[group + 1] as number) - (this.#at[group] as number);
    return Math.log((this.#index.words.count + 1) / (holders + 1)) ** 2;
  }

  #length(groups: number[]): number {
    return Math.sqrt(groups.reduce((sum, group) => sum + this.#weight(group), 0)) || 1;
  }

  /** Words that share rare letter groups, by the square of the cosine. */
  alike(form: string): Kin[] {
    const groups = groupsOf(form);
    const length = this.#length(groups);
    const touched: number[] = [];
    for (const group of groups) {
      const weight = this.#weight(group);
      for (let at = this.#at[group] as number; at < (this.#at[group + 1] as number); at++) {
        const word = this.#words[at] as number;
        if (this.#sums[word] === 0) touched.push(word);
        this.#sums[word] = (this.#sums[word] as number) + weight;
      }
    }
    const found: Kin[] = [];
    for (const word of touched) {
      const cosine = (this.#sums[word] as number) / length / (this.#lengths[word] as number);
      this.#sums[word] = 0;
      if (cosine > LEAST) found.push({ word, share: cosine * cosine });
    }
    return found;
  }

  /** Words one edit away, from seven letters on also two. */
  misspelt(form: string): Kin[] {
    const most = form.length < 7 ? 1 : 2;
    const mask = letterMask(form);
    const found: Kin[] = [];
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

/** The letter groups of a word, each once, as slots of a table. */
function groupsOf(text: string): number[] {
  const marked = `<${text}>`;
  const groups = new Set<number>();
  for (const size of SIZES) {
    for (let start = 0; start + size <= marked.length; start++) {
      let hash = size;
      for (let at = start; at < start + size; at++) hash = Math.imul(hash, 31) + marked.charCodeAt(at);
      groups.add(tableHash(hash) & (SLOTS - 1));
    }
  }
  return [...groups];
}
