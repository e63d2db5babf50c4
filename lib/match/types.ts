/** Where a text stands; decides how much evidence a match needs (matching.md). */
export type MatchContext = 'title' | 'list' | 'prose' | 'lookup' | 'eeo';
export type Verdict = 'match' | 'possible' | 'none';
/** `pack:key` */
export type Id = string;

/** What a match rests on; `lib/texts` makes the sentence of it. */
export interface Why {
  rule:
    | 'name' // the preferred name itself
    | 'label' // another label of the source
    | 'alias' // a curated alias
    | 'related' // the curated related list; `reason` says why
    | 'generic' // an everyday phrase that names a competency in its model
    | 'no-context' // an everyday title (or acronym) without a word of the trade beside it
    | 'statement' // the topic of statements matches
    | 'similar' // a near spelling or part, offered on lookup only
    | 'listed-words'; // ranked by evidence in an imported classification
  /** Parts that were spelled out: `Sr.` → `senior`. */
  expanded: { from: string; to: string }[];
  /** Words that were read with other letters than the label has. */
  edits: { from: string; to: string }[];
  /** True where the words stand in another order than in the label. */
  reordered: boolean;
  /** Sentence of the curated pack, where the rule has one. */
  reason?: string;
  /** What the field is called that no word beside it speaks of. */
  field?: string;
  /** Where occupations are ranked: words of the text that its names hold, the most telling first, and those they lack. */
  shared?: string[];
  lacking?: string[];
}

export interface Match {
  id: Id;
  /** The label that matched, as its pack writes it. */
  label: string;
  /** The preferred name of the entity. */
  name: string;
  /** Keys of the levels that the source names this label at. */
  levels?: string[];
  why: Why;
  /** Parts of the text that were set aside and are in no framework, as the page writes them. */
  unmapped: string[];
}

/** A near candidate and the rule that stopped it. */
export interface WhyNot {
  id: Id;
  name: string;
  rule:
    | 'other-word' // a word of the label is another one here
    | 'missing-word' // a word of the label is not in the text
    | 'function-word' // a word that makes it another job
    | 'manages' // manages the role, is not it
    | 'lone-word'
    | 'case' // an acronym or tool in the wrong case
    | 'no-context'
    | 'other-meaning'
    | 'generic'
    | 'opposite'
    | 'not-scanned';
  /** The words of the text that differ, and what the label has instead. */
  words: { text?: string; label?: string }[];
}

export interface MatchResult {
  verdict: Verdict;
  matches: Match[];
  possible: Match[];
  whyNot: WhyNot[];
}

export interface MatchQuery {
  text: string;
  context: MatchContext;
  /** The page's title line: words of the trade there count as context for the whole page. */
  pageTitle?: string;
}

/** One run of text as the page shows it, already joined over inline tags. */
export interface SpotBlock {
  text: string;
  context: Exclude<MatchContext, 'lookup'>;
}

/** A place in a block, offsets in UTF-16 units of its text, end exclusive. */
export interface Spot {
  start: number;
  end: number;
  kind: 'role' | 'term';
  verdict: 'match' | 'possible';
  /** One per entity (several frameworks may answer for one place). */
  matches: Match[];
  /** Listed, but not marked where it stands: the worker's word, never the matcher's. */
  quiet?: boolean;
}

export interface SearchHit {
  id: Id;
  name: string;
  /** The label that was found, where it is not the name. */
  label: string;
  kind: 'role' | 'term';
  verdict: 'match' | 'possible';
  levels?: string[];
}
