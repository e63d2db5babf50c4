import { filterOf, inFilter } from './bit-filter.ts';
import { HASH_START, hashString } from './hash.ts';
import { WordFlag } from './index-format.ts';
import { fold, unevenWords } from './inflection.ts';
import type { TermIndex } from './open-index.ts';
import type { Tokens } from './tokens.ts';
import { lists } from './word-lists.ts';

const BITS = 16;
/** What `QuickWords` says of a word that is in no label, and of one that has to be looked at closely. */
export const UNKNOWN = -1;
export const UNEVEN = -2;

const A = 97;
const Z = 122;
/** Two letters that a spelling rule may change: is, ys, our, ll (see `formOf`). */
const pairs = new Uint8Array(1 << 16);
for (const [one, two] of ['is', 'ys', 'ou', 'll'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)])) {
  pairs[((one ?? 0) << 8) | (two ?? 0)] = 1;
}

/**
 * Finds most words of a page in the index by their letters, without making a string of them: plain lower or upper case
 * letters, no inflection that a rule or a list knows, no abbreviation. For all others it says that it does not know.
 */
export class QuickWords {
  readonly #index: TermIndex;
  readonly #uneven: Uint32Array;

  /** @param short short forms that stand for something else */
  constructor(index: TermIndex, short: Iterable<string>) {
    this.#index = index;
    const uneven = new Set<number>();
    for (const word of unevenWords) uneven.add(hashString(word));
    for (const word of lists.grammar) uneven.add(hashString(word));
    for (const word of lists.settled.keys()) uneven.add(hashString(word));
    for (const word of short) uneven.add(hashString(fold(word)));
    this.#uneven = filterOf(uneven, BITS);
  }

  /** Number of the word that a written word is as it stands, `UNKNOWN` or `UNEVEN`. */
  look({ text, starts, ends }: Tokens, place: number): number {
    const start = starts[place] as number;
    const end = ends[place] as number;
    let hash = HASH_START;
    let before = 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const lower = unit >= 65 && unit <= 90 ? unit | 32 : unit;
      if (lower < A || lower > Z || pairs[(before << 8) | lower] === 1) return UNEVEN;
      hash = Math.imul(hash ^ lower, 0x01000193);
      before = lower;
    }
    if (endsUnevenly(text, end) || inFilter(this.#uneven, hash)) return UNEVEN;
    const word = this.#index.findWritten(hash, text, start, end);
    const isOwn = word >= 0 && (this.#index.wordFlags(word) & WordFlag.own) !== 0;
    return !isOwn && this.#index.mayBeClosedUp(hash) ? UNEVEN : word;
  }
}

/** A plural, a gerund or a noun of a verb. */
function endsUnevenly(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1) | 32;
  if (last === 115) return true;
  if (last === 103) return (text.charCodeAt(end - 2) | 32) === 110;
  return last === 110 && (text.charCodeAt(end - 2) | 32) === 111;
}
