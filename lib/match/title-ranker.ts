import { AbbreviationTable } from './abbreviations.ts';
import { maskedRanges } from './cleaning.ts';
import { type Link, Linker } from './linking/linker.ts';
import type { TermIndex } from './open-index.ts';
import { matchOf } from './reasons.ts';
import type { Match, MatchResult } from './types.ts';

/** Occupations of one classification that an answer lists at most (matching.md, Explicit lookup). */
const MOST = 10;

/** One classification of the index. */
interface Classification {
  linker: Linker;
  /** Entity of its first occupation; the others follow in order. */
  first: number;
}

/**
 * Adds to the answer for a title what the classifications of the index make of its words: *possible* occupations in
 * order of rank, never more than possible. Opens the evidence at first use.
 */
export class TitleRanker {
  readonly #index: TermIndex;
  #classifications: Classification[] | undefined;

  constructor(index: TermIndex) {
    this.#index = index;
  }

  /** The answer with the ranked occupations behind what was named; the same where there is no classification. */
  rank(result: MatchResult, text: string): MatchResult {
    if (this.#index.sections.linkPack.length === 0) return result;
    const asked = withoutMasks(text);
    let ranked = result;
    for (const one of this.#open()) ranked = this.#rankOne(ranked, one, asked);
    return ranked;
  }

  #rankOne(result: MatchResult, { linker, first }: Classification, asked: string): MatchResult {
    const links = linker.link(asked, MOST + result.matches.length);
    const rankOf = new Map(
      links.map(({ occupation }, rank) => [this.#index.entityId(first + occupation), rank]),
    );
    const listed = links.map((link) => this.#matchOf(link, first));
    const matches = inOrder(result.matches, rankOf);
    const named = new Set(matches.map(({ id }) => id));
    const certain = result.possible.filter(({ id, why }) => why.rule === 'related' || !rankOf.has(id));
    const known = new Set(certain.map(({ id }) => id));
    const room = MOST - matches.filter(({ id }) => rankOf.has(id)).length;
    const others = listed.filter(({ id }) => !named.has(id) && !known.has(id)).slice(0, Math.max(0, room));
    const possible = [...certain, ...others];
    const verdict = result.verdict === 'none' && possible.length > 0 ? 'possible' : result.verdict;
    return { ...result, verdict, matches, possible };
  }

  #matchOf({ occupation, label, reason }: Link, first: number): Match {
    const name = this.#index.sections.entityName[first + occupation] as number;
    const why = {
      rule: 'listed-words' as const,
      expanded: [],
      edits: reason.alike.map(({ word, as }) => ({ from: word, to: as })),
      reordered: false,
      shared: reason.found.map(({ word }) => word),
      lacking: reason.missing,
    };
    return matchOf(name + label, why, this.#index);
  }

  #open(): Classification[] {
    if (this.#classifications) return this.#classifications;
    const { linkPack, linkAt, linkBytes, entityPack } = this.#index.sections;
    const abbreviations = new AbbreviationTable(this.#index.abbreviations());
    this.#classifications = Array.from(linkPack, (pack, place) => {
      const bytes = (linkBytes as Uint8Array).subarray(linkAt[place], linkAt[place + 1]);
      return { linker: new Linker(bytes, abbreviations), first: entityPack.indexOf(pack) };
    });
    return this.#classifications;
  }
}

/** A title without gender markers, pay and requisition numbers. */
function withoutMasks(text: string): string {
  let left = text;
  for (const { start, end } of maskedRanges(text)) {
    left = `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`;
  }
  return left;
}

/** Occupations of one classification in order of rank, at the places where its occupations stand; at most ten. */
function inOrder(matches: Match[], rankOf: Map<string, number>): Match[] {
  const own = matches.filter(({ id }) => rankOf.has(id));
  own.sort((a, b) => (rankOf.get(a.id) ?? 0) - (rankOf.get(b.id) ?? 0));
  const kept = own.slice(0, MOST);
  let next = 0;
  return matches.flatMap((match) => {
    if (!rankOf.has(match.id)) return [match];
    const one = kept[next++];
    return one ? [one] : [];
  });
}
