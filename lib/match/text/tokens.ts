import { HASH_START, hashStep } from './hash.ts';
import { Gap, gapTable, isWordUnit, Unit, unitKind, unitKinds } from './letters.ts';

const DOT = 46;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

/**
 * The words of one text: offsets in UTF-16 units, two hashes of each (together they stand for the word), and what
 * stands before it. Reused between texts, so that reading a page allocates nothing.
 */
export class Tokens {
  text = '';
  count = 0;
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  hashes = new Int32Array(256);
  seconds = new Int32Array(256);
  /** `Gap` bits before each word; the first has `Gap.stop`. */
  gaps = new Uint8Array(256);

  /** Reads the words of a text. Possessive 's is left out; dotted initials ("V.P.") are one word. */
  read(text: string): this {
    const { length } = text;
    this.text = text;
    // Two words have something between them.
    if (this.starts.length <= length / 2 + 1) this.#grow(length);
    const { starts, ends, hashes, seconds, gaps } = this;
    let count = 0;
    let gap: number = Gap.stop;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      if (unitKinds[unit] !== Unit.word && !isWordUnit(unit)) {
        gap |= gapTable[unit] as number;
        at++;
        continue;
      }
      const start = at;
      let first = 0x811c9dc5 | 0;
      let second = 0;
      let next = unit;
      do {
        first = Math.imul(first ^ next, 0x01000193);
        second = (Math.imul(second, 31) + next) | 0;
        if (++at >= length) break;
        next = text.charCodeAt(at);
      } while (unitKinds[next] === Unit.word || (next > 127 && goesOn(text, at, next)));
      const dotted = next === DOT && at === start + 1 ? initialsEnd(text, start) : 0;
      if (dotted > at) {
        at = dotted;
        first = initialsHash(text, start, at);
        second = ~first;
      }
      starts[count] = start;
      ends[count] = at;
      hashes[count] = first;
      seconds[count] = second;
      gaps[count] = gap;
      count++;
      gap = 0;
      if (isApostrophe(next)) at = possessiveEnd(text, at);
    }
    this.count = count;
    return this;
  }

  #grow(length: number): void {
    let size = this.starts.length;
    while (size <= length / 2 + 1) size *= 2;
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
    this.hashes = new Int32Array(size);
    this.seconds = new Int32Array(size);
    this.gaps = new Uint8Array(size);
  }

  /** A word as it is known: invisible joiners and the dots of initials left out. */
  surface(index: number): string {
    const start = this.starts[index] as number;
    const raw = this.text.slice(start, this.ends[index]);
    return raw.charCodeAt(1) === 46 ? raw.replaceAll('.', '') : raw;
  }
}

/** Whether a unit beyond ASCII is part of the word before it. */
function goesOn(text: string, at: number, unit: number): boolean {
  return isWordUnit(unit) || joins(text, at, unit);
}

/** A soft hyphen or a zero-width character between two letters. */
function joins(text: string, at: number, unit: number): boolean {
  return unitKind(unit) === Unit.joiner && isWordAt(text, at + 1);
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && isWordUnit(text.charCodeAt(at));
}

/** End of dotted initials ("V.P.", "A.E") that start here, or of the one letter. The last dot stays outside. */
function initialsEnd(text: string, start: number): number {
  let at = start + 1;
  while (text.charCodeAt(at) === DOT && isWordAt(text, at + 1) && !isWordAt(text, at + 2)) at += 2;
  return at;
}

/** Hash of the letters without their dots. */
function initialsHash(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at += 2) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
}

function possessiveEnd(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return at;
  const next = text.charCodeAt(at + 1) | 32;
  return next === 115 && !isWordAt(text, at + 2) ? at + 2 : at;
}
