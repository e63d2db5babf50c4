import { WordFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import { filterOf, inFilter } from '../text/bit-filter.ts';
import { HASH_START, hashStep, hashString } from '../text/hash.ts';
import { fold, unevenWords } from '../text/inflection.ts';
import type { Tokens } from '../text/tokens.ts';
import { lists } from '../words/word-lists.ts';

const BITS = 16;
/** What `QuickWords` says of a word that is in no label, and of one that has to be looked at closely. */
export const UNKNOWN = -1;
export const UNEVEN = -2;

const A = 97;
const Z = 122;
const S = 115;
/** Shortest word that the rule for plurals shortens. */
const SHORTEST_PLURAL = 4;
/** Two letters that a spelling rule may change: is, ys, our, ll (see `formOf`). */
const pairs = new Uint8Array(1 << 16);
for (const pair of ['is', 'ys', 'ou', 'll']) pairs[(pair.charCodeAt(0) << 8) | pair.charCodeAt(1)] = 1;

/**
 * Finds most words of a page in the index by their letters, without making a string of them: plain lower or upper case
 * letters, no inflection that a rule or a list knows, no abbreviation. For all others it says that it does not know.
 */
export class QuickWords {
  readonly #index: TermIndex;
  readonly #uneven: Uint32Array;
  /** What the last scan found: the hash, that without the last letter, the place of a telling pair or -1. */
  #hash = 0;
  #hashBefore = 0;
  #pairAt = -1;

  /** @param short short forms that stand for something else */
  constructor(index: TermIndex, short: Iterable<string>) {
    this.#index = index;
    const uneven = new Set<number>();
    for (const word of unevenWords) uneven.add(hashString(word));
    for (const word of lists.grammar) uneven.add(hashString(word));
    for (const word of lists.settled.keys()) uneven.add(hashString(word));
    for (const word of short) uneven.add(hashString(fold(word))).add(hashString(`${fold(word)}s`));
    this.#uneven = filterOf(uneven, BITS);
  }

  /** Number of the word that a written word is known as, `UNKNOWN` or `UNEVEN`. */
  look({ text, starts, ends }: Tokens, place: number): number {
    const start = starts[place] as number;
    let end = ends[place] as number;
    if (!this.#scan(text, start, end)) return UNEVEN;
    if (isPluralAcronym(text, start, end)) return UNEVEN;
    const whole = this.#hash;
    let hash = whole;
    if (inFilter(this.#uneven, whole) || (this.#pairAt >= 0 && mayChange(text, this.#pairAt, end)))
      return UNEVEN;
    if ((text.charCodeAt(end - 1) | 32) === S && end - start >= SHORTEST_PLURAL) {
      hash = this.#hashBefore;
      if (!isPlainPlural(text, end) || inFilter(this.#uneven, hash)) return UNEVEN;
      end--;
    }
    const word = this.#index.findWritten(hash, text, start, end);
    if (word < 0 && mayHaveStem(text, end)) return UNEVEN;
    if (word >= 0 && (this.#index.wordFlags(word) & WordFlag.own) !== 0) return word;
    return this.#index.mayBeClosedUp(hash) || this.#index.mayBeClosedUp(whole) ? UNEVEN : word;
  }

  /** Hashes a word in lower case. Gives whether it is all plain letters with one telling pair of them at most. */
  #scan(text: string, start: number, end: number): boolean {
    let hash = HASH_START;
    let before = 0;
    this.#pairAt = -1;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const lower = unit >= 65 && unit <= 90 ? unit | 32 : unit;
      if (lower < A || lower > Z) return false;
      if (pairs[(before << 8) | lower] === 1) {
        if (this.#pairAt >= 0) return false;
        this.#pairAt = at;
      }
      this.#hashBefore = hash;
      hash = hashStep(hash, lower);
      before = lower;
    }
    this.#hash = hash;
    return true;
  }
}

/** Two to five capitals and an s: "KKs". */
function isPluralAcronym(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end - 1) !== S || end - start > 6 || end - start < 3) return false;
  return text.charCodeAt(end - 2) < A;
}

/** Whether a spelling rule may change what stands behind these two letters: -ise, -yse, -our, -lled and their kin. */
function mayChange(text: string, pairAt: number, end: number): boolean {
  const rest = end - pairAt - 1;
  if (rest === 0) return false;
  const letter = lowerAt(text, pairAt);
  const next = lowerAt(text, pairAt + 1);
  if (letter === 'u') return next === 'r';
  if (letter === 'l') return next === 'e' || next === 'i';
  return next === 'e' || next === 'i' || next === 'a';
}

/** Whether a word ends in an s that only says that there are several: no -ies, no -ches, no -ss, -us or -is. */
function isPlainPlural(text: string, end: number): boolean {
  const before = lowerAt(text, end - 2);
  if (before === 's' || before === 'u' || before === 'i') return false;
  if (before !== 'e') return true;
  const third = lowerAt(text, end - 3);
  return third !== 's' && third !== 'h' && third !== 'x' && third !== 'z' && third !== 'i';
}

/** A gerund or the noun of a verb, whose stem may be known where the word is not. */
function mayHaveStem(text: string, end: number): boolean {
  const last = lowerAt(text, end - 1);
  return last === 'g' ? lowerAt(text, end - 2) === 'n' : last === 'n' && lowerAt(text, end - 2) === 'o';
}

function lowerAt(text: string, at: number): string {
  return String.fromCharCode(text.charCodeAt(at) | 32);
}
