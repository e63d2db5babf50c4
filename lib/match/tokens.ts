import { HASH_START, hashStep } from './hash.ts';
import { Gap, gapBits, Unit, unitKind } from './letters.ts';

/** The words of one text: offsets in UTF-16 units, the hash of each and what stands before it. Reused between texts. */
export class Tokens {
  text = '';
  count = 0;
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  hashes = new Int32Array(256);
  /** `Gap` bits before each word; the first has `Gap.stop`. */
  gaps = new Uint8Array(256);

  /** Reads the words of a text. Possessive 's is left out; dotted initials ("V.P.") are one word. */
  read(text: string): this {
    this.text = text;
    this.count = 0;
    let gap: number = Gap.stop;
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      if (unitKind(unit) !== Unit.word) {
        gap |= gapBits(unit);
        at++;
        continue;
      }
      at = this.#word(at, gap);
      gap = 0;
    }
    return this;
  }

  #word(start: number, gap: number): number {
    const { text } = this;
    let hash = HASH_START;
    let at = start;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = unitKind(unit);
      if (kind !== Unit.word && !(kind === Unit.joiner && isWordAt(text, at + 1))) break;
      hash = hashStep(hash, unit);
    }
    if (at === start + 1) at = initialsEnd(text, start) ?? at;
    if (at > start + 1 && text.charCodeAt(start + 1) === 46) {
      hash = HASH_START;
      for (let index = start; index < at; index += 2) hash = hashStep(hash, text.charCodeAt(index));
    }
    this.#push(start, at, hash, gap);
    return possessiveEnd(text, at);
  }

  #push(start: number, end: number, hash: number, gap: number): void {
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.hashes[this.count] = hash;
    this.gaps[this.count] = gap;
    this.count++;
  }

  #grow(): void {
    const size = this.starts.length * 2;
    const starts = new Uint32Array(size);
    const ends = new Uint32Array(size);
    const hashes = new Int32Array(size);
    const gaps = new Uint8Array(size);
    starts.set(this.starts);
    ends.set(this.ends);
    hashes.set(this.hashes);
    gaps.set(this.gaps);
    Object.assign(this, { starts, ends, hashes, gaps });
  }

  /** A word as it is known: invisible joiners and the dots of initials left out. */
  surface(index: number): string {
    const start = this.starts[index] as number;
    const raw = this.text.slice(start, this.ends[index]);
    return raw.charCodeAt(1) === 46 ? raw.replaceAll('.', '') : raw;
  }
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && unitKind(text.charCodeAt(at)) === Unit.word;
}

/** End of dotted initials ("V.P.", "A.E") that start here, or undefined. The last dot stays outside. */
function initialsEnd(text: string, start: number): number | undefined {
  let at = start + 1;
  let letters = 1;
  while (text.charCodeAt(at) === 46 && isWordAt(text, at + 1) && !isWordAt(text, at + 2)) {
    at += 2;
    letters++;
  }
  return letters > 1 ? at : undefined;
}

function possessiveEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (at >= text.length || unitKind(unit) !== Unit.apostrophe) return at;
  const next = text.charCodeAt(at + 1) | 32;
  return next === 115 && !isWordAt(text, at + 2) ? at + 2 : at;
}
