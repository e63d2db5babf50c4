import { Gap, gapTable, isWordUnit, Unit, unitKind } from './letters.ts';

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
    this.text = text;
    this.count = 0;
    const { length } = text;
    let gap: number = Gap.stop;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      if (!isWordUnit(unit)) {
        gap |= gapTable[unit] as number;
        at++;
        continue;
      }
      const start = at;
      let first = 0x811c9dc5 | 0;
      let second = 0;
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        if (!isWordUnit(next) && !joins(text, at, next)) break;
        first = Math.imul(first ^ next, 0x01000193);
        second = (Math.imul(second, 31) + next) | 0;
      }
      const dotted = at === start + 1 ? initialsEnd(text, start) : 0;
      if (dotted > 0) {
        at = dotted;
        second = ~second;
        for (let index = start + 2; index < at; index += 2) {
          first = Math.imul(first ^ text.charCodeAt(index), 0x01000193);
          second = (Math.imul(second, 31) + text.charCodeAt(index)) | 0;
        }
      }
      this.#push(start, at, first, second, gap);
      gap = 0;
      if (at < length) at = possessiveEnd(text, at);
    }
    return this;
  }

  #push(start: number, end: number, first: number, second: number, gap: number): void {
    if (this.count === this.starts.length) this.#grow();
    const place = this.count++;
    this.starts[place] = start;
    this.ends[place] = end;
    this.hashes[place] = first;
    this.seconds[place] = second;
    this.gaps[place] = gap;
  }

  #grow(): void {
    const size = this.starts.length * 2;
    const longer = <T extends Uint32Array | Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.starts = longer(this.starts, new Uint32Array(size));
    this.ends = longer(this.ends, new Uint32Array(size));
    this.hashes = longer(this.hashes, new Int32Array(size));
    this.seconds = longer(this.seconds, new Int32Array(size));
    this.gaps = longer(this.gaps, new Uint8Array(size));
  }

  /** A word as it is known: invisible joiners and the dots of initials left out. */
  surface(index: number): string {
    const start = this.starts[index] as number;
    const raw = this.text.slice(start, this.ends[index]);
    return raw.charCodeAt(1) === 46 ? raw.replaceAll('.', '') : raw;
  }
}

/** A soft hyphen or a zero-width character between two letters. */
function joins(text: string, at: number, unit: number): boolean {
  return unit > 127 && unitKind(unit) === Unit.joiner && isWordAt(text, at + 1);
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && isWordUnit(text.charCodeAt(at));
}

/** End of dotted initials ("V.P.", "A.E") that start here, or 0. The last dot stays outside. */
function initialsEnd(text: string, start: number): number {
  let at = start + 1;
  while (text.charCodeAt(at) === 46 && isWordAt(text, at + 1) && !isWordAt(text, at + 2)) at += 2;
  return at > start + 1 ? at : 0;
}

function possessiveEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== 39 && unit !== 0x2019) return at;
  const next = text.charCodeAt(at + 1) | 32;
  return next === 115 && !isWordAt(text, at + 2) ? at + 2 : at;
}
