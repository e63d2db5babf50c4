import type { Pack } from '../../pack/pack.ts';
import { fold } from '../text/inflection.ts';

export type Abbreviation = [short: string, long: string, caseSensitive: boolean];

/** Capitals only and short: an acronym, in which case counts (matching.md, Titles 2). */
export function isAcronym(text: string): boolean {
  return /^[A-Z]{2,5}$/.test(text);
}

/** "KK" for "KKs": the one rule for plurals of acronyms, which have an s of their own in no language here. */
export function singularOfAcronym(surface: string): string | undefined {
  return /^[A-Z]{2,5}s$/.test(surface) ? surface.slice(0, -1) : undefined;
}

/** The short forms of all packs: the curated list, and what sources print in brackets behind a role's title. */
export function collectAbbreviations(packs: Pack[]): Abbreviation[] {
  const all: Abbreviation[] = [];
  for (const pack of packs) {
    if (pack.kind === 'abbreviations') {
      for (const { short, long, caseSensitive } of pack.entries)
        all.push([short, long, caseSensitive === true]);
    } else if (pack.kind === 'framework') {
      for (const { abbreviation, title } of pack.roles ?? []) {
        if (abbreviation && isAcronym(abbreviation)) all.push([abbreviation, title, true]);
      }
    }
  }
  const seen = new Set<string>();
  return all.filter(([short, long]) => {
    const key = `${short}\n${fold(long)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What a written word may be short for, and whether its case is the wrong one for the acronym. */
export interface Expansion {
  long: string;
  acronym: boolean;
  wrongCase: boolean;
}

const NONE: Expansion[] = [];

/** Finds expansions of single words. Acronyms may carry a plural s, unless that makes another word of them. */
export class AbbreviationTable {
  readonly #exact = new Map<string, string[]>();
  readonly #folded = new Map<string, { long: string; acronym: boolean }[]>();

  constructor(entries: Abbreviation[]) {
    for (const [short, long, caseSensitive] of entries) {
      if (caseSensitive) this.#exact.set(short, [...(this.#exact.get(short) ?? []), long]);
      const key = fold(short).replace(/[^\p{L}\p{N}]/gu, '');
      this.#folded.set(key, [...(this.#folded.get(key) ?? []), { long, acronym: caseSensitive }]);
    }
  }

  /** Expansions of a word as it is written, the right case before a wrong one. */
  expand(surface: string, folded = fold(surface)): Expansion[] {
    const exact = this.#exact.get(surface) ?? this.#pluralOf(surface);
    if (exact) return exact.map((long) => ({ long, acronym: true, wrongCase: false }));
    const listed = this.#folded.get(folded);
    if (!listed) return NONE;
    return listed.map(({ long, acronym }) => ({ long, acronym, wrongCase: acronym }));
  }

  #pluralOf(surface: string): string[] | undefined {
    const one = singularOfAcronym(surface);
    return one === undefined ? undefined : this.#exact.get(one);
  }
}
