import * as v from 'valibot';
import {
  MAX_FINDINGS,
  MAX_MATCH_PARTS,
  MAX_MATCHES,
  MAX_REPORT_CHARS,
  MAX_WHY_NOT,
  MAX_WORD_CHARS,
} from '../../limits.ts';
import { Basis } from '../../pack/parts.ts';
import { list, text, whole } from './capped.ts';

/** Names, ids, keys, words of a match. */
export const Word = text(MAX_WORD_CHARS);

/** A few words each: the levels of a name, what it lacks. */
export const Words = list(Word, MAX_MATCH_PARTS);
const Edits = list(v.object({ from: Word, to: Word }), MAX_MATCH_PARTS);

const Match = v.object({
  id: Word,
  label: Word,
  name: Word,
  levels: v.exactOptional(Words),
  why: v.object({
    rule: v.picklist([
      'name',
      'label',
      'alias',
      'related',
      'generic',
      'no-context',
      'statement',
      'similar',
      'listed-words',
    ]),
    expanded: Edits,
    edits: Edits,
    reordered: v.boolean(),
    reason: v.exactOptional(Word),
    field: v.exactOptional(Word),
    shared: v.exactOptional(Words),
    lacking: v.exactOptional(Words),
  }),
  unmapped: Words,
});

/** What answers for one place of a text. */
export const Matches = list(Match, MAX_MATCHES);

const WhyNot = v.object({
  id: Word,
  name: Word,
  rule: v.picklist([
    'other-word',
    'missing-word',
    'function-word',
    'manages',
    'lone-word',
    'case',
    'no-context',
    'other-meaning',
    'generic',
    'opposite',
    'not-scanned',
  ]),
  words: list(v.object({ text: v.exactOptional(Word), label: v.exactOptional(Word) }), MAX_MATCH_PARTS),
});

const Terms = list(
  v.object({ matches: Matches, kind: v.picklist(['role', 'term']), text: Word, count: whole() }),
  MAX_FINDINGS,
);

const Place = v.variant('kind', [
  v.object({ kind: v.literal('rung'), ladder: Word, position: whole(), of: whole() }),
  v.object({ kind: v.literal('segment'), ladder: Word, rung: Word }),
  v.object({
    kind: v.literal('level'),
    scale: Word,
    codes: Words,
    first: Word,
    last: Word,
    focus: v.exactOptional(Word),
  }),
  v.object({ kind: v.literal('group'), group: Word, parent: v.exactOptional(Word) }),
  v.object({ kind: v.literal('title-of'), role: Word, basis: Basis }),
  v.object({ kind: v.literal('plain') }),
]);

const Title = v.object({
  text: Word,
  verdict: v.picklist(['match', 'possible', 'none']),
  matches: Matches,
  possible: Matches,
  whyNot: list(WhyNot, MAX_WHY_NOT),
  place: v.exactOptional(Place),
  quiet: v.exactOptional(v.boolean()),
});

/** What a frame reports; each part has a cap, and so has all of it. */
export const Findings = v.pipe(
  v.object({ title: v.exactOptional(Title), terms: Terms, possible: Terms, cut: v.boolean() }),
  v.check((findings) => JSON.stringify(findings).length <= MAX_REPORT_CHARS, 'too long as a whole'),
);

export type FrameFindings = v.InferOutput<typeof Findings>;
export type TermFinding = FrameFindings['terms'][number];
export type TitleReport = NonNullable<FrameFindings['title']>;
