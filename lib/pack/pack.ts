import * as v from 'valibot';
import { Competency, Ladder, Role, Rubric, Scale, Thread } from './entities.ts';
import { MAX_KEY_CHARS, MAX_LONG_LIST } from './pack-limits.ts';
import type { PackSentence } from './pack-sentence.ts';
import { Basis, Defect, Gap, Id, Key, Loc, listOf, recordOf, Source, Statement, Text } from './parts.ts';
import { RatingScale } from './ratings.ts';

const Head = {
  $schema: v.optional(Text),
  format: v.literal(1),
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'is not a pack id of a–z, 0–9, dot and hyphen' satisfies PackSentence),
    v.maxLength(MAX_KEY_CHARS),
  ),
  revision: Text,
  lang: Text,
  title: Text,
  /** Two or three words for a chip. */
  short: Text,
  summary: v.optional(Text),
};

/** One framework as one document: what a source holds, restated, with what it leaves out. */
export const FrameworkPack = v.strictObject({
  ...Head,
  kind: v.literal('framework'),
  /** True where the sentences are ours and the card says "restated from …". */
  restated: v.boolean(),
  /** A remark that goes with every card, e.g. "this model has no levels". */
  caveat: v.optional(Text),
  source: Source,
  /** The field of work that its titles and terms belong to, e.g. "nursing". */
  trade: v.optional(Text),
  /**
   * Words that tell that a text is about this field: an acronym in a sentence and an everyday title count only beside
   * one. `a + b` counts where both stand. Derived from the names of the framework where it has none.
   */
  contextWords: v.optional(listOf(Text)),
  /** What acronyms of the field stand for elsewhere: beside one of these words they are not meant. */
  otherMeanings: v.optional(recordOf(Text)),
  scales: v.optional(listOf(Scale), []),
  /** Measures of the ratings in `roles`; they are no scales of levels. */
  ratingScales: v.optional(listOf(RatingScale)),
  competencies: v.optional(listOf(Competency), []),
  roles: v.optional(listOf(Role), []),
  rubrics: v.optional(listOf(Rubric), []),
  ladders: v.optional(listOf(Ladder), []),
  threads: v.optional(listOf(Thread), []),
  /** Statements that belong to the framework as a whole, e.g. what every promotion asks for. */
  statements: v.optional(listOf(Statement, MAX_LONG_LIST), []),
  gaps: v.optional(listOf(Gap), []),
  defects: v.optional(listOf(Defect), []),
});

/** Names that no source gives but readers use, and what a title is *related* to. Curated by us. */
export const AliasPack = v.strictObject({
  ...Head,
  kind: v.literal('aliases'),
  labels: listOf(
    v.strictObject({
      of: Id,
      text: Text,
      /** exact: may match; related: only ever *possible*, with its reason. */
      relation: v.picklist(['exact', 'related']),
      levels: v.optional(listOf(Key)),
      caseSensitive: v.optional(v.boolean(), false),
      needsContext: v.optional(v.boolean(), false),
      /** Everyday words: no match but on explicit lookup (matching.md, Skill terms 2). */
      generic: v.optional(v.boolean(), false),
      /** Why the label stands for, or is only related to, the entity; shown on the card. */
      reason: v.optional(Text),
    }),
  ),
});

export const AbbreviationPack = v.strictObject({
  ...Head,
  kind: v.literal('abbreviations'),
  entries: listOf(
    v.strictObject({
      short: Text,
      long: Text,
      caseSensitive: v.optional(v.boolean(), false),
    }),
  ),
});

/**
 * A graded relation between two levels on the same axis, or between two entities (packs.md part 2). A record with the
 * relation `none` says why a tempting pair is not mapped; like `only-a-word`, it is never shown as a relation.
 */
export const Mapping = v.strictObject({
  key: Key,
  /** Entity or level ids (`pack:key`, levels as `pack:level:key`); null where the other side has nothing. */
  from: v.nullable(Id),
  to: v.nullable(Id),
  relation: v.picklist(['exact', 'close', 'broader', 'narrower', 'related', 'none']),
  basis: Basis,
  strength: v.picklist(['strong', 'medium', 'weak', 'only-a-word']),
  /** Competency or thread ids on which the evidence rests, where it rests on one subject only. */
  about: v.optional(listOf(Id), []),
  /** Our sentence: what is alike and what is not. */
  reason: Text,
  evidence: listOf(v.strictObject({ id: Id, loc: Loc, text: Text })),
});
export const CrosswalkPack = v.strictObject({
  ...Head,
  kind: v.literal('crosswalk'),
  author: Text,
  date: Text,
  mappings: listOf(Mapping),
});

export const Pack = v.variant('kind', [FrameworkPack, AliasPack, AbbreviationPack, CrosswalkPack]);
export type FrameworkPack = v.InferOutput<typeof FrameworkPack>;
export type AliasPack = v.InferOutput<typeof AliasPack>;
export type AbbreviationPack = v.InferOutput<typeof AbbreviationPack>;
export type CrosswalkPack = v.InferOutput<typeof CrosswalkPack>;
export type Mapping = v.InferOutput<typeof Mapping>;
export type Pack = v.InferOutput<typeof Pack>;
