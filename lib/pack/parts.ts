import * as v from 'valibot';
import { MAX_KEY_CHARS, MAX_LIST, MAX_NAME_CHARS, MAX_PACK_TEXT_CHARS } from './pack-limits.ts';
import type { PackSentence } from './pack-sentence.ts';

/** Key inside one pack: letters, digits, dots, colons, hyphens. `pack:key` is the id outside it. */
export const Key = v.pipe(
  v.string(),
  v.regex(
    /^[\p{L}\p{N}][\p{L}\p{N}.:_-]*$/u,
    'is not a key of letters, digits, dot, colon and hyphen' satisfies PackSentence,
  ),
  v.maxLength(MAX_KEY_CHARS),
);
/** A key with its pack in front, e.g. `ladder:sdr`. */
export const Id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9.-]*:[\p{L}\p{N}][\p{L}\p{N}.:_-]*$/u,
    'is not an id of the form pack:key' satisfies PackSentence,
  ),
  v.maxLength(MAX_KEY_CHARS * 2),
);
export const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_PACK_TEXT_CHARS));
/** What a role, a competency or a label is called. */
export const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_NAME_CHARS));
/** Where in the source an assertion stands: a line, a JSON pointer, a table cell. */
export const Loc = Text;

/** A list, which like everything in a pack has an end. */
export function listOf<const Item extends v.GenericSchema>(item: Item, most = MAX_LIST) {
  return v.pipe(v.array(item), v.maxLength(most));
}

/** Lists by name, of which there is an end, too. */
export function recordOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.record(Name, listOf(item)), v.maxEntries(MAX_LIST));
}

export const Basis = v.picklist([
  'stated',
  'implied',
  'listed-order',
  'illustrative',
  'textual',
  'inferred',
  'curated',
  'user',
]);

export const Source = v.strictObject({
  title: Text,
  publisher: v.optional(Text),
  kind: v.picklist([
    'ler-export',
    'job-page',
    'book',
    'article',
    'matrix-page',
    'case',
    'ctdl-asn',
    'csv',
    'capture',
    'curated',
  ]),
  url: v.optional(Text),
  pages: v.optional(Text),
  exportedAt: v.optional(Text),
  schemaVersion: v.optional(Text),
  version: v.optional(Text),
  /** Digest of the source document that the pack was written from. */
  sha256: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{64}$/, 'is not of the form that this field has' satisfies PackSentence),
      v.maxLength(64),
    ),
  ),
  licence: v.strictObject({
    spdx: v.optional(Text),
    text: Text,
    redistribution: v.picklist(['yes', 'no', 'unknown']),
    attribution: Text,
  }),
  upstream: v.optional(
    listOf(
      v.strictObject({
        name: Text,
        version: v.optional(Text),
        licence: v.optional(Text),
        url: v.optional(Text),
      }),
    ),
    [],
  ),
  completeness: v.picklist(['complete', 'partial', 'truncated']),
  qualityRule: v.optional(Text),
});

/** Something that the source does not say. Absence is data: `note` is the sentence that a card shows. */
export const Gap = v.strictObject({
  /** Key of the entity or level concerned, or `pack` for the whole. */
  of: Key,
  slot: Text,
  /** Level of `of` at which something is missing, where it is missing at that level only. */
  level: v.optional(Key),
  shown: v.number(),
  /** How many the source claims to have; null where it makes no claim. */
  claimed: v.nullable(v.number()),
  reason: v.picklist(['paywall', 'teaser', 'blank-in-source', 'lost-in-scrape', 'not-modelled']),
  note: Text,
  loc: Loc,
});

/** A fault of the source that a reader should know of, or that was mended in the pack. */
export const Defect = v.strictObject({
  of: Key,
  field: Text,
  kind: v.picklist([
    'typo',
    'glued',
    'missing-label',
    'duplicate',
    'contradiction',
    'encoding',
    'boilerplate',
    'suspect-code',
    'residue',
  ]),
  note: Text,
  /** True where the card of the entity shows the note (contradictions, suspect codes); false for mended typos. */
  show: v.optional(v.boolean(), false),
  loc: Loc,
});

export const Label = v.strictObject({
  text: Name,
  form: v.picklist(['variant', 'abbreviation', 'example-title', 'toc', 'table', 'alternative', 'user']),
  /** Levels that the source names this label at (keys of levels of the same pack). */
  levels: v.optional(listOf(Key)),
  /** Acronyms and proper names that are only meant in this case. */
  caseSensitive: v.optional(v.boolean(), false),
  /** An everyday title outside the field: a match only beside a context word (matching.md, Titles 9). */
  needsContext: v.optional(v.boolean(), false),
  basis: v.optional(Basis, 'stated'),
  note: v.optional(Text),
  loc: Loc,
});

export const Statement = v.strictObject({
  /** Unique within its owner, e.g. `ka-1`, `level-3-1`. */
  key: Key,
  kind: v.picklist([
    'behaviour',
    'key-action',
    'knowledge',
    'ability',
    'output',
    'responsibility',
    'trait',
    'promotion-trait',
    'skill-use',
    'summary',
  ]),
  /** The bold start of a two-part statement (headline of a key action, name of a trait). */
  headline: v.optional(Text),
  text: Text,
  level: v.optional(Key),
  /** How the statement came to its level, where the source does not print it. */
  levelBasis: v.optional(Basis, 'stated'),
  loc: Loc,
});
export type Basis = v.InferOutput<typeof Basis>;
export type Source = v.InferOutput<typeof Source>;
export type Gap = v.InferOutput<typeof Gap>;
export type Defect = v.InferOutput<typeof Defect>;
export type Label = v.InferOutput<typeof Label>;
export type Statement = v.InferOutput<typeof Statement>;
