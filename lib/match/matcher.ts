import { whyNotBlock, whyNotTitle } from './answer/why-not.ts';
import { LabelFlag } from './index/index-format.ts';
import { TermIndex } from './index/open-index.ts';
import { Block } from './read/block.ts';
import { NearWords } from './read/near-words.ts';
import { Vocabulary } from './read/vocabulary.ts';
import { relatedByWords } from './search/lookup.ts';
import { misspeltTerms } from './search/misspelt-terms.ts';
import { LabelSearch, type NamedHit } from './search/search.ts';
import type { JudgeAsk } from './spot/judge.ts';
import { type Judged, judgeBlock, spotsOf } from './spot/spot-block.ts';
import { isTitleLine } from './spot/title-line.ts';
import { WindowFinder } from './spot/windows.ts';
import { TitleRanker } from './title/title-ranker.ts';
import { type PlacedMatch, placeHits } from './title/title-result.ts';
import { readWholeTitle, type TitleReading, type TitleTools } from './title/titles.ts';
import type { Match, MatchQuery, MatchResult, SearchHit, Spot, SpotBlock } from './types.ts';
import { fieldsOf } from './words/fields.ts';
import { Surroundings } from './words/surroundings.ts';

export interface Matcher {
  /** What the index was compiled from. */
  readonly stamp: string;
  /** One text: what it names, what it may mean, and why the nearest others do not count. */
  match(query: MatchQuery): MatchResult;
  /** The blocks of a page: one list of spots per block, in the order of the text. */
  spot(blocks: SpotBlock[], pageTitle?: string): Spot[][];
  /** Search as you type. */
  search(text: string, limit: number): SearchHit[];
}

/** Opens a compiled index for matching. Throws where the buffer is no index of the current format. */
export function createMatcher(buffer: ArrayBuffer): Matcher {
  return new IndexMatcher(new TermIndex(buffer));
}

/** List entries remembered at most. */
const MOST_LINES = 1_000;
/** A list entry that is one title, as it was read beside the title of a page. */
interface TitleLine {
  pageTitle: string;
  reading: TitleReading;
  roles: Spot[];
}

class IndexMatcher implements Matcher {
  readonly #lines = new Map<string, TitleLine>();
  readonly #index: TermIndex;
  readonly #tools: TitleTools;
  readonly #block: Block;
  readonly #finder: WindowFinder;
  readonly #near: NearWords;
  readonly #search: LabelSearch;
  readonly #ranker: TitleRanker;

  constructor(index: TermIndex) {
    const vocabulary = new Vocabulary(index);
    this.#index = index;
    this.#tools = { index, vocabulary };
    this.#block = new Block(vocabulary);
    this.#finder = new WindowFinder(index, vocabulary);
    this.#near = new NearWords(index);
    this.#search = new LabelSearch(index, vocabulary, this.#near);
    this.#ranker = new TitleRanker(index);
  }

  get stamp(): string {
    return this.#index.stamp;
  }

  match(query: MatchQuery): MatchResult {
    if (query.context === 'title') return this.#ranker.rank(this.#matchTitle(query), query.text);
    return query.context === 'lookup'
      ? this.#ranker.rank(this.#lookUp(query), query.text)
      : this.#matchBlock(query);
  }

  spot(blocks: SpotBlock[], pageTitle = ''): Spot[][] {
    return blocks.map(({ text, context }) => {
      if (context === 'eeo') return [];
      if (context === 'title') return titleSpots(this.#placeTitle({ text, context, pageTitle }).placed);
      return this.#readBlock({ text, context, pageTitle }).spots;
    });
  }

  search(text: string, limit: number): SearchHit[] {
    if (text.trim() === '') return [];
    const { titles, terms, others } = this.#named({ text, context: 'lookup' });
    const named: NamedHit[] = [
      ...titles.map((one) => ({ ...one, kind: 'role' as const })),
      ...placedSpots(terms).map((one) => ({ ...one, kind: 'term' as const })),
      ...others.map((one) => ({ ...one, verdict: 'possible' as const })),
    ];
    return this.#search.find(text, limit, named);
  }

  #ask({ text, context, pageTitle = '' }: MatchQuery): JudgeAsk {
    const block = this.#block.read(text);
    return {
      block,
      context: context === 'title' ? 'list' : context,
      around: new Surroundings(text, pageTitle, fieldsOf(this.#index)),
    };
  }

  #placeTitle({ text, context, pageTitle }: MatchQuery): { placed: PlacedMatch[]; reading: TitleReading } {
    const reading = readWholeTitle({ text, pageTitle, anyCase: context === 'lookup' }, this.#tools);
    return { placed: this.#ranker.confirm(placeHits(reading.hits, text, this.#tools), text), reading };
  }

  #matchTitle(query: MatchQuery): MatchResult {
    const { placed, reading } = this.#placeTitle(query);
    const result = resultOf(placed);
    return result.verdict === 'none'
      ? { ...result, whyNot: whyNotTitle(reading, query.text, this.#index, this.#tools.vocabulary) }
      : result;
  }

  #matchBlock(query: MatchQuery): MatchResult {
    const { judged, spots, block, reading } = this.#readBlock(query);
    const result = resultOf(placedSpots(spots));
    if (result.verdict !== 'none') return result;
    const { vocabulary } = this.#tools;
    const whyNot = reading
      ? whyNotTitle(reading, query.text, this.#index, vocabulary)
      : whyNotBlock(judged, block, this.#index, vocabulary);
    return { ...result, whyNot };
  }

  /** The title that a list entry is; a page is read again and again, its entries seldom change. */
  #readLine({ text, pageTitle = '' }: MatchQuery, spots: Spot[]): TitleLine {
    const known = this.#lines.get(text);
    if (known?.pageTitle === pageTitle) return known;
    if (this.#lines.size >= MOST_LINES) this.#lines.clear();
    const reading = readWholeTitle({ text, pageTitle, anyCase: false, asWritten: true }, this.#tools);
    // A title of a classification is taken from an entry only where it would be from a sentence.
    const found = new Set(placedSpots(spots).map(({ match }) => match.id));
    const hits = reading.hits.filter(
      ({ label }) => this.#isOwnRole(label) || found.has(this.#index.entityId(this.#index.entityOf(label))),
    );
    const line = { pageTitle, reading, roles: titleSpots(placeHits(hits, text, this.#tools)) };
    this.#lines.set(text, line);
    return line;
  }

  #isOwnRole(label: number): boolean {
    return (this.#index.flags(label) & (LabelFlag.role | LabelFlag.imported)) === LabelFlag.role;
  }

  /** Spots of a sentence or a list entry; an entry that is one title is read as one, whole (Titles 10). */
  #readBlock(query: MatchQuery) {
    const ask = this.#ask(query);
    const { block } = ask;
    const judged = judgeBlock(ask, this.#finder, this.#index);
    const spots = spotsOf(judged, block, this.#index);
    const names = judged.some(({ window }) => this.#isOwnRole(window.label));
    if (query.context !== 'list' || !names || !isTitleLine(block)) return { judged, spots, block };
    const { roles, reading } = this.#readLine(query, spots);
    const terms = spots.filter(
      ({ kind, start, end }) =>
        kind === 'term' && !roles.some((role) => start < role.end && end > role.start),
    );
    return { judged, spots: [...roles, ...terms].sort((a, b) => a.start - b.start), block, reading };
  }

  /** What a looked-up text names: titles, skill terms beside them, and what its words may mean otherwise. */
  #named(query: MatchQuery) {
    const { placed: titles, reading } = this.#placeTitle(query);
    const ask = this.#ask(query);
    const judged: Judged[] = judgeBlock(ask, this.#finder, this.#index);
    const spots = spotsOf(judged, ask.block, this.#index).filter(({ kind }) => kind === 'term');
    const terms = spots.filter(
      ({ start, end }) => !titles.some((title) => start < title.end && end > title.start),
    );
    const isNamed = [...titles, ...terms].some(({ verdict }) => verdict === 'match');
    const related = relatedByWords(ask.block, this.#index).filter(
      ({ match }) => !isNamed || match.why.rule === 'statement',
    );
    const others = [...misspeltTerms(ask.block, this.#index, this.#near), ...related];
    return { titles, terms, others, reading, judged, block: ask.block };
  }

  #lookUp(query: MatchQuery): MatchResult {
    const { titles, terms, others, reading, judged, block } = this.#named(query);
    const result = resultOf([
      ...titles,
      ...placedSpots(terms),
      ...others.map(({ match }) => asPossible(match)),
    ]);
    if (result.verdict !== 'none') return result;
    const whyNot = [
      ...whyNotTitle(reading, query.text, this.#index, this.#tools.vocabulary),
      ...whyNotBlock(judged, block, this.#index, this.#tools.vocabulary),
    ];
    return {
      ...result,
      whyNot: whyNot.filter(({ id }, at) => whyNot.findIndex((one) => one.id === id) === at),
    };
  }
}

function asPossible(match: Match): PlacedMatch {
  return { match, verdict: 'possible', start: 0, end: 0 };
}

function placedSpots(spots: Spot[]): PlacedMatch[] {
  return spots.flatMap(({ start, end, verdict, matches }) =>
    matches.map((match) => ({ match, verdict, start, end })),
  );
}

/** One result of all places: each entity once, sure ones not repeated as possible. */
function resultOf(placed: PlacedMatch[]): MatchResult {
  const once = (verdict: PlacedMatch['verdict'], without: Match[]) => {
    const seen = new Set(without.map(({ id }) => id));
    return placed
      .filter((one) => one.verdict === verdict && !seen.has(one.match.id) && seen.add(one.match.id))
      .map(({ match }) => match);
  };
  const matches = once('match', []);
  const possible = once('possible', matches);
  const verdict = matches.length > 0 ? 'match' : possible.length > 0 ? 'possible' : 'none';
  return { verdict, matches, possible, whyNot: [] };
}

/** Spots of a title: places that overlap are one place with several answers. */
function titleSpots(placed: PlacedMatch[]): Spot[] {
  const spots: Spot[] = [];
  for (const { match, verdict, start, end } of placed) {
    const same = spots.find((spot) => spot.verdict === verdict && start < spot.end && end > spot.start);
    if (same) {
      same.start = Math.min(same.start, start);
      same.end = Math.max(same.end, end);
      same.matches.push(match);
    } else spots.push({ start, end, kind: 'role', verdict, matches: [match] });
  }
  return spots.sort((a, b) => a.start - b.start);
}
