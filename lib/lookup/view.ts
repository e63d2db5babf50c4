import type { Id, Match, WhyNot } from '../match/types.ts';
import type { Basis } from '../pack/parts.ts';
import type { LinkGroup } from '../store/links.ts';
import type { AnchorsView, RatingsView } from './rating-view.ts';

/** What a card shows; built by lib/lookup in the worker, drawn by components. Sentences in it come from the packs. */
export interface CardView {
  /** The text that was looked up, as the page or the user wrote it. */
  asked: string;
  /** One per entity that matched, in the user's order of frameworks. */
  answers: AnswerView[];
  possible: PossibleView[];
  /** Parts of the text that no framework knows, as the page writes them. */
  unmapped: string[];
  /** Nearest candidates and what stopped each; filled where `answers` is empty. */
  whyNot: WhyNotView[];
  /** Where the user set this aside; it is answered all the same, as it was asked for by hand. */
  dismissal?: DismissalView;
  /** What a longer text names, in its order; a text that is no one name has no one answer. */
  holds?: HeldView[];
}

/** What names some dismissals: where they hold, and how to take them back (lib/state/dismissals.ts). */
export interface DismissalView {
  /** The host, or `*` for everywhere. */
  host: string;
  keys: string[];
}
export interface HeldView extends Match {
  framework: FrameworkRef;
  /** As the text writes it at the first mention. */
  text: string;
  verdict: 'match' | 'possible';
}

export interface PossibleView extends Match {
  framework: FrameworkRef;
}
export interface WhyNotView extends WhyNot {
  framework: FrameworkRef;
}

export interface FrameworkRef {
  id: string;
  title: string;
  short: string;
  /** BCP-47 tag of its content. */
  lang: string;
}

export interface AnswerView {
  id: Id;
  name: string;
  entity: 'role' | 'competency' | 'thread';
  /** Kind as the pack says: rung, segment, job, occupation, focus, example-title, skill, tool, topic, … */
  kind: string;
  framework: FrameworkRef;
  /** Why it matched; absent when the card was opened by its id. */
  match?: Match;
  place?: PlaceView;
  /** Definition of a competency or summary of a role. */
  summary?: string;
  levels?: LevelsView;
  ladder?: LadderView;
  /** Neighbouring levels or rungs side by side: the next one up first. */
  changes: ChangesView[];
  /** Statements that stand on no level, by kind. */
  sections: SectionView[];
  facts: FactView[];
  /** How the source rates competencies for a role, and what its values look like for a competency. */
  ratings?: RatingsView;
  anchors?: AnchorsView[];
  /** Other entities of the same framework that the source links: required competencies, areas of expertise, titles. */
  links: LinkGroupView[];
  crosswalk: CrosswalkView[];
  /** Sentences on what the source does not say, and faults of it that a reader should know. */
  gaps: GapView[];
  cautions: string[];
  caveat?: string;
  source: SourceView;
  /** Absent until it was asked for: finding it costs more than the rest of a card. */
  mentions?: Mentions;
}
/** Where sentences of an answer name other entities, by the sentence; one without is left out. */
export type Mentions = Record<string, MentionView[]>;
/** A place in a sentence that names another entity; offsets in UTF-16 units, end exclusive. */
export interface MentionView {
  start: number;
  end: number;
  id: Id;
  name: string;
  /** Key of the level that the words name. */
  level?: string;
}

/** Names one thing to pin: an entity, at one of its levels where it has any. */
export function pinKey(id: Id, level: string | undefined): string {
  return level === undefined ? id : `${id}@${level}`;
}

/** Where the entity stands, as codes that the texts turn into a line under the name. */
export type PlaceView =
  | { kind: 'rung'; ladder: string; position: number; of: number }
  | { kind: 'segment'; ladder: string; rung: string }
  | {
      kind: 'level';
      scale: string;
      codes: string[];
      first: string;
      last: string;
      /** The focus whose levels these are, where the card carries the name of one of them. */
      focus?: string;
    }
  | { kind: 'group'; group: string; parent?: string }
  | { kind: 'title-of'; role: string; basis: Basis }
  | { kind: 'plain' };

export interface LevelsView {
  scale: string;
  axis: string;
  cumulative: boolean | 'unstated';
  note?: string;
  levels: LevelView[];
  /** Keys of the levels read from the title, required by the profile, asked for by a role, or of the topic. */
  here: string[];
  hereBasis: 'named' | 'required' | 'asked' | 'topic' | 'none';
  /** Dimensions of a rubric, in order, where the levels have cells. */
  dims: { key: string; label: string }[];
  /** True where the statements' levels are ours (basis inferred) and the card says so. */
  restored: boolean;
}
export interface LevelView {
  key: string;
  code: string;
  name?: string;
  tagline?: string;
  summary?: string;
  statements: StatementView[];
  /** Rubric cells and level-card rows. */
  cells: { dim: string; label: string; text: string }[];
  gap?: GapView;
}
export interface StatementView {
  key: string;
  kind: string;
  headline?: string;
  text: string;
  basis: Basis;
  loc: string;
}

export interface LadderView {
  name: string;
  rungs: RungView[];
  /** Index of the rung that the title stands at. */
  here: number;
  /** Name of the segment, where the title is one. */
  segment?: string;
  caveat?: string;
  branches: string[];
}
export interface RungView {
  id: Id;
  title: string;
  abbreviation?: string;
  summary?: string;
  segments: { id: Id; title: string; here: boolean }[];
  /** The step up to this rung from the one before; absent on the lowest. */
  step?: { basis: 'stated' | 'implied' | 'listed-order'; text: string };
}

/** Two neighbours side by side, row by row; `changed` runs are marked by more than colour. */
export interface ChangesView {
  from: { key: string; label: string };
  to: { key: string; label: string };
  rows: { label: string; from: DiffRun[]; to: DiffRun[] }[];
  /** Remarks on both at once, e.g. an overlap of the years asked for. */
  notes: string[];
  /** True where the rows are statements whose level labels are ours. */
  restored: boolean;
}
export interface DiffRun {
  text: string;
  changed: boolean;
}

export interface SectionView {
  kind: string;
  statements: StatementView[];
}
export type FactView =
  | { kind: 'code'; scheme: string; code: string; title?: string; suspect: boolean; note?: string }
  | { kind: 'education' | 'reports-to' | 'family' | 'level-hint' | 'group'; text: string }
  | {
      kind: 'pay';
      pay: 'base' | 'total';
      amount: number;
      percentile: number;
      currency?: string;
      note?: string;
    }
  | { kind: 'exclusion'; name: string; text: string };
export interface LinkGroupView {
  kind: LinkGroup['kind'];
  items: LinkGroup['items'];
  /** How many there are, where `items` was cut short. */
  total?: number;
  note?: string;
}
export interface CrosswalkView {
  key: string;
  /** Level or name on this side and the other one, ready to print. */
  here: string;
  there: string;
  thereId: Id;
  framework: FrameworkRef;
  relation: string;
  strength: 'strong' | 'medium' | 'weak';
  basis: Basis;
  /** Our sentence: what is alike and what is not. */
  reason: string;
  evidence: { text: string; loc: string; side: 'here' | 'there' }[];
}
export interface GapView {
  slot: string;
  shown: number;
  claimed: number | null;
  reason: string;
  note: string;
}
export interface SourceView {
  title: string;
  publisher?: string;
  url?: string;
  version?: string;
  licence: string;
  attribution: string;
  completeness: string;
  restated: boolean;
  /** Place of this entity in the source. */
  loc: string;
  revision: string;
  defects: string[];
}
