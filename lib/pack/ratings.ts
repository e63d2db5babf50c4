import * as v from 'valibot';
import { Key, Loc, listOf, Text } from './parts.ts';

/** A measure by which a source rates competencies for roles. Its values are no levels: nobody is said to reach them. */
export const RatingScale = v.strictObject({
  /** Unique among the rating scales of the pack, e.g. "LV". */
  key: Key,
  name: Text,
  /** What the values say: how much of the competency the role takes, or how much it counts. */
  measures: v.picklist(['level', 'importance', 'other']),
  min: v.number(),
  max: v.number(),
  loc: Loc,
});

/** What a value of a rating scale looks like for one competency. */
export const Anchor = v.strictObject({
  /** Key of the rating scale. */
  scale: Key,
  value: v.number(),
  text: Text,
  loc: Loc,
});

/**
 * Ratings of one role on one scale, one per competency: columns side by side, as there are thousands of them. The
 * first value is the one of the first competency, and so on.
 */
export const Ratings = v.strictObject({
  /** Key of the rating scale. */
  scale: Key,
  competencies: listOf(Key),
  values: listOf(v.number()),
  /** How many answers each value is the mean of; null where the source does not say. */
  answers: v.optional(listOf(v.nullable(v.number()))),
  /** Standard error of each value; null where the source gives none. */
  errors: v.optional(listOf(v.nullable(v.number()))),
  /** Competencies whose value the source advises against using. */
  suppressed: v.optional(listOf(Key)),
  /** Competencies that the source calls not relevant to the role. */
  notRelevant: v.optional(listOf(Key)),
  /** When and by whom they were rated, as the source prints it. */
  date: v.optional(Text),
  by: v.optional(Text),
  loc: Loc,
});

/** A role that the source calls related, without saying which of the two comes first: never a step of a ladder. */
export const RelatedRole = v.strictObject({
  role: Key,
  /** How closely, in the words of the source, e.g. "Primary-Short". */
  note: v.optional(Text),
  loc: Loc,
});
export type RatingScale = v.InferOutput<typeof RatingScale>;
export type Anchor = v.InferOutput<typeof Anchor>;
export type Ratings = v.InferOutput<typeof Ratings>;
export type RelatedRole = v.InferOutput<typeof RelatedRole>;
