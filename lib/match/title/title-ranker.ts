import { matchOf } from '../answer/reasons.ts';
import type { TermIndex } from '../index/open-index.ts';
import { isAddress } from '../linking/asked-text.ts';
import { type Link, Linker } from '../linking/linker.ts';
import { maskedRanges } from '../read/cleaning.ts';
import { fold } from '../text/inflection.ts';
import type { Match, MatchResult } from '../types.ts';
import { AbbreviationTable } from '../words/abbreviations.ts';
import type { PlacedMatch } from './title-result.ts';

/** Occupations of one classification that an answer lists at most (matching.md, Explicit lookup). */
const MOST = 10;

/** One classification of the index. */
interface Classification {
  linker: Linker;
  /** Entity of its first occupation; the others follow in order. */
  first: number;
  /** Ids of its occupations. */
  ids: Set<string>;
}

/**
 * What the classifications of the index make of the words of a title: *possible* occupations in order of rank. The
 * ranking never makes a match; it takes one back where it speaks for another occupation. Opens the evidence at first
 * use.
 */
export class TitleRanker {
  readonly #index: TermIndex;
  #classifications: Classification[] | undefined;

  constructor(index: TermIndex) {
    this.#index = index;
  }

  /**
   * Takes back matches of classifications that are not written as their label is, unless their occupation also ranks
   * first, or bears the very name by which the first one is meant. A classification covers every trade: "Veterinary
   * Technologist" is no technologist of another trade with a word set aside.
   */
  confirm(placed: PlacedMatch[], text: string): PlacedMatch[] {
    const isLoose = ({ match, verdict }: PlacedMatch) => verdict === 'match' && !isAsWritten(match);
    if (this.#index.sections.linkPack.length === 0 || !placed.some(isLoose)) return placed;
    const leaders = new Set<string>();
    const classifications = this.#open().filter(({ ids }) => placed.some(({ match }) => ids.has(match.id)));
    for (const { linker, first } of classifications) {
      for (const { occupation } of linker.link(withoutMasks(text), 1)) {
        leaders.add(this.#index.entityId(first + occupation));
      }
    }
    const isRanked = ({ match }: PlacedMatch) => classifications.some(({ ids }) => ids.has(match.id));
    const names = new Set(placed.flatMap(({ match }) => (leaders.has(match.id) ? [fold(match.label)] : [])));
    const isMeant = ({ id, label }: Match) => leaders.has(id) || names.has(fold(label));
    return placed.map((one) =>
      isLoose(one) && isRanked(one) && !isMeant(one.match) ? { ...one, verdict: 'possible' } : one,
    );
  }

  /** The answer with the ranked occupations behind what was named; the same where no classification can have any. */
  rank(result: MatchResult, text: string): MatchResult {
    if (this.#index.sections.linkPack.length === 0) return result;
    if (isAddress(text)) return this.#without(result);
    const asked = withoutMasks(text);
    return this.#open().reduce((ranked, one) => this.#rankOne(ranked, one, asked), result);
  }

  /** A line that is no title is near to no occupation, so that there is nothing to explain either. */
  #without(result: MatchResult): MatchResult {
    const isListed = ({ id }: { id: string }) => this.#open().some(({ ids }) => ids.has(id));
    return { ...result, whyNot: result.whyNot.filter((one) => !isListed(one)) };
  }

  #rankOne(result: MatchResult, { linker, first, ids }: Classification, asked: string): MatchResult {
    const links = linker.link(asked, MOST + result.matches.length);
    const listed = links.map((link) => this.#matchOf(link, first));
    const rankOf = new Map(listed.map(({ id }, rank) => [id, rank]));
    const matches = inOrder(result.matches, ids, rankOf);
    const isOpen = ({ id }: Match) => !matches.some((match) => match.id === id);
    const curated = result.possible.filter(({ id, why }) => why.rule === 'related' || !ids.has(id));
    const others = result.possible.filter((one) => !curated.includes(one) && !rankOf.has(one.id));
    const room = Math.max(0, MOST - matches.filter(({ id }) => ids.has(id)).length);
    const known = new Set(curated.map(({ id }) => id));
    const ranked = [...listed, ...others].filter((one) => isOpen(one) && !known.has(one.id)).slice(0, room);
    const possible = [...curated, ...ranked];
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
      const linker = new Linker(bytes, abbreviations);
      const first = entityPack.indexOf(pack);
      const occupations = Array.from({ length: linker.index.occupations }, (_, at) => first + at);
      return { linker, first, ids: new Set(occupations.map((entity) => this.#index.entityId(entity))) };
    });
    return this.#classifications;
  }
}

/** Whether a title is its label word for word, be it in another order or with abbreviations spelled out. */
function isAsWritten({ unmapped, why }: Match): boolean {
  return unmapped.length === 0 && why.edits.length === 0;
}

/** A title without gender markers, pay and requisition numbers. */
function withoutMasks(text: string): string {
  let left = text;
  for (const { start, end } of maskedRanges(text)) {
    left = `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`;
  }
  return left;
}

/** Matches with those of one classification in order of rank, ten of them at most, at the places where they stood. */
function inOrder(matches: Match[], ids: Set<string>, rankOf: Map<string, number>): Match[] {
  const rank = ({ id }: Match) => rankOf.get(id) ?? MOST * 2;
  const own = matches.filter(({ id }) => ids.has(id)).sort((a, b) => rank(a) - rank(b));
  let next = 0;
  return matches.flatMap((match) => {
    if (!ids.has(match.id)) return [match];
    const one = next < MOST ? own[next++] : undefined;
    return one ? [one] : [];
  });
}
