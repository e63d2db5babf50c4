import * as v from 'valibot';
import { MAX_DISMISSALS, MAX_IMPORT_LABEL_CHARS } from '../limits.ts';
import type { UserKey } from '../state/storage-keys.ts';
import { LOCALES } from '../texts/locales.ts';

/** The newest back-up that this version writes and reads. */
export const BACK_UP_FORMAT = 1;

const Line = v.pipe(v.string(), v.maxLength(MAX_IMPORT_LABEL_CHARS * 10));
const Ids = v.pipe(v.array(Line), v.maxLength(10_000));

/** Choices that were made; what is not there follows the defaults. */
const Settings = v.strictObject({
  locale: v.optional(v.picklist(['auto', ...Object.keys(LOCALES)])),
  theme: v.optional(v.picklist(['auto', 'light', 'dark'])),
  density: v.optional(v.picklist(['first', 'all', 'off'])),
  ownOnPages: v.optional(v.picklist(['marked', 'listed'])),
  disabled: v.optional(Ids),
  order: v.optional(Ids),
  pausedHosts: v.optional(Ids),
  pausedEverywhere: v.optional(v.boolean()),
});

const Rejection = v.strictObject({
  text: Line,
  folded: Line,
  id: Line,
  name: Line,
  framework: Line,
  host: Line,
  at: v.number(),
});

/** What each key of the user's storage looks like in a back-up; a key that is missing was empty. */
const USER_DATA = {
  settings: v.optional(Settings),
  rejections: v.optional(v.pipe(v.array(Rejection), v.maxLength(MAX_DISMISSALS))),
  drafts: v.optional(v.record(Line, v.unknown())),
} satisfies Record<UserKey, v.GenericSchema>;

/** A back-up without its frameworks, which are checked as packs, one by one. */
export const BackUpHead = v.strictObject({
  rung: v.literal('back-up'),
  format: v.literal(BACK_UP_FORMAT),
  /** ISO 8601: when it was made. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  user: v.optional(v.strictObject(USER_DATA), {}),
});
export type UserData = v.InferOutput<typeof BackUpHead>['user'];
