import * as v from 'valibot';
import { MAX_LIST, MAX_LONG_LIST } from './pack-limits.ts';
import { Basis, Key, Label, Loc, listOf, Name, Statement, Text } from './parts.ts';
import { Anchor, Ratings, RelatedRole } from './ratings.ts';

export const Level = v.strictObject({
  /** Unique in the pack, across its scales. */
  key: Key,
  ordinal: v.number(),
  /** As the source prints it: "P2", "3", "Emerging". */
  code: Text,
  name: v.optional(Text),
  tagline: v.optional(Text),
  summary: v.optional(Text),
  /** A level card of the source: one row per dimension. */
  dims: v.optional(listOf(v.strictObject({ key: Key, label: Text, text: Text, loc: Loc })), []),
  /** Statements that belong to the level as such and to no role or competency. */
  statements: v.optional(listOf(Statement, MAX_LONG_LIST), []),
  loc: Loc,
});

export const Scale = v.strictObject({
  key: Key,
  name: Text,
  axis: v.picklist(['proficiency', 'job-level', 'career-level', 'preparation', 'quality']),
  track: v.optional(v.picklist(['professional', 'management'])),
  cumulative: v.union([v.boolean(), v.literal('unstated')]),
  usesYears: v.union([v.boolean(), v.literal('refused')]),
  /** Rules of the scale in a sentence, shown with the strip. */
  note: v.optional(Text),
  levels: v.pipe(v.array(Level), v.minLength(1), v.maxLength(MAX_LIST)),
  loc: Loc,
});

export const Competency = v.strictObject({
  key: Key,
  kind: v.picklist(['cluster', 'competency', 'area-of-expertise', 'skill', 'tool', 'topic']),
  name: Name,
  /** Code of the source, as printed, where it is not the key. */
  code: v.optional(Text),
  /** Key of the cluster (or parent) it stands under. */
  parent: v.optional(Key),
  /** Group as the source names it, e.g. "core", "job family". */
  group: v.optional(Text),
  definition: v.optional(Text),
  definitionLoc: v.optional(Loc),
  detail: v.picklist(['full', 'partial', 'named-only', 'undisclosed']),
  /** A plain-English phrase that names a competency only in its model (matching.md, Skill terms 2). */
  generic: v.optional(v.boolean(), false),
  /** A level that the text itself ties the competency to, e.g. "from mid-level on". */
  levelHint: v.optional(Text),
  /** For a topic: the level whose list it stands in. */
  level: v.optional(Key),
  labels: v.optional(listOf(Label, MAX_LONG_LIST), []),
  statements: v.optional(listOf(Statement, MAX_LONG_LIST), []),
  /** What values of the pack's rating scales look like for this competency, in any order. */
  anchors: v.optional(listOf(Anchor)),
  /** Collections of the source that it stands in beside its group, e.g. "digital skills". */
  collections: v.optional(listOf(Text)),
  loc: Loc,
});

export const Requirement = v.strictObject({
  competency: Key,
  level: v.optional(Key),
  /** `essential` and `optional` only where the source tells them apart. */
  strength: v.picklist(['level', 'listed', 'illustrative', 'essential', 'optional']),
  loc: Loc,
});
export const Classification = v.strictObject({
  scheme: v.picklist(['O*NET-SOC', 'SOC', 'NAICS', 'ISCO', 'ESCO', 'job-zone', 'internal']),
  code: Text,
  title: v.optional(Text),
  status: v.picklist(['stated', 'suspect']),
  note: v.optional(Text),
  loc: Loc,
});
export const Pay = v.strictObject({
  kind: v.picklist(['base', 'total']),
  percentile: v.number(),
  amount: v.number(),
  currency: v.optional(Text),
  asOf: v.optional(Text),
  note: v.optional(Text),
  loc: Loc,
});

export const Role = v.strictObject({
  key: Key,
  kind: v.picklist(['occupation', 'job', 'focus', 'functional-role', 'example-title', 'rung', 'segment']),
  title: Name,
  /** What the source prints in brackets behind the title, e.g. "SDR". */
  abbreviation: v.optional(Text),
  code: v.optional(Text),
  family: v.optional(Text),
  /** Key of the level of a one-point job scale that the role stands at. */
  level: v.optional(Key),
  /** Segment → its rung; example title → its functional role; occupation → the broader one. */
  parent: v.optional(Key),
  parentBasis: v.optional(Basis),
  summary: v.optional(Text),
  summaryLoc: v.optional(Loc),
  education: v.optional(Text),
  reportsTo: v.optional(Text),
  needsContext: v.optional(v.boolean(), false),
  flags: v.optional(listOf(Text), []),
  labels: v.optional(listOf(Label, MAX_LONG_LIST), []),
  statements: v.optional(listOf(Statement, MAX_LONG_LIST), []),
  requires: v.optional(listOf(Requirement), []),
  /** What the source says the role is not: "distinct from …". */
  exclusions: v.optional(listOf(v.strictObject({ name: Text, text: Text, basis: Basis, loc: Loc })), []),
  pay: v.optional(listOf(Pay), []),
  codes: v.optional(listOf(Classification), []),
  /** How the source rates competencies for the role; what it asks for without a number stands in `requires`. */
  ratings: v.optional(listOf(Ratings)),
  related: v.optional(listOf(RelatedRole)),
  loc: Loc,
});

export const Rubric = v.strictObject({
  key: Key,
  name: Text,
  /** Role the rubric describes, and the scale its columns stand on. */
  role: Key,
  scale: Key,
  dims: listOf(v.strictObject({ key: Key, label: Text })),
  cells: listOf(v.strictObject({ dim: Key, level: Key, text: Text, loc: Loc })),
  /** Remarks on two or more levels at once, e.g. an overlap; shown where those levels are compared. */
  notes: v.optional(listOf(v.strictObject({ levels: listOf(Key), text: Text, loc: Loc })), []),
});

export const Ladder = v.strictObject({
  key: Key,
  name: Text,
  caveat: v.optional(Text),
  caveatLoc: v.optional(Loc),
  /** Rungs from the lowest to the highest, as listed. */
  rungs: listOf(Key),
  branches: v.optional(listOf(Text), []),
  transitions: listOf(
    v.strictObject({
      from: Key,
      to: Key,
      basis: v.picklist(['stated', 'implied', 'listed-order']),
      text: Text,
      loc: Loc,
    }),
  ),
  loc: Loc,
});

/** Statements of several levels about one subject, grouped by us because the source does not. */
export const Thread = v.strictObject({
  key: Key,
  name: Text,
  basis: Basis,
  /** Keys of topics, lowest level first. */
  topics: listOf(Key),
  loc: Loc,
});
export type Level = v.InferOutput<typeof Level>;
export type Scale = v.InferOutput<typeof Scale>;
export type Competency = v.InferOutput<typeof Competency>;
export type Role = v.InferOutput<typeof Role>;
export type Requirement = v.InferOutput<typeof Requirement>;
export type Rubric = v.InferOutput<typeof Rubric>;
export type Ladder = v.InferOutput<typeof Ladder>;
export type Thread = v.InferOutput<typeof Thread>;
