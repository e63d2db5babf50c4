import * as v from 'valibot';
import type { FrameFindings, TermFinding, TitleFinding } from '../messages.ts';
import { listOf, type Parts, recordOf, soundParts } from './sound.ts';

const Text = v.string();
const Texts = v.array(Text);
const Edits = v.array(v.object({ from: Text, to: Text }));
const Match = v.object({
  id: Text,
  label: Text,
  name: Text,
  levels: v.exactOptional(Texts),
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
    reason: v.exactOptional(Text),
    shared: v.exactOptional(Texts),
    lacking: v.exactOptional(Texts),
  }),
  unmapped: Texts,
});
const WhyNot = v.object({
  id: Text,
  name: Text,
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
  words: v.array(v.object({ text: v.exactOptional(Text), label: v.exactOptional(Text) })),
});
const Term = v.object({
  matches: listOf(Match),
  kind: v.picklist(['role', 'term']),
  text: Text,
  count: v.number(),
});
const Place = v.variant('kind', [
  v.object({ kind: v.literal('rung'), ladder: Text, position: v.number(), of: v.number() }),
  v.object({ kind: v.literal('segment'), ladder: Text, rung: Text }),
  v.object({
    kind: v.literal('level'),
    scale: Text,
    codes: Texts,
    first: Text,
    last: Text,
    focus: v.exactOptional(Text),
  }),
  v.object({ kind: v.literal('group'), group: Text, parent: v.exactOptional(Text) }),
  v.object({
    kind: v.literal('title-of'),
    role: Text,
    basis: v.picklist([
      'stated',
      'implied',
      'listed-order',
      'illustrative',
      'textual',
      'inferred',
      'curated',
      'user',
    ]),
  }),
  v.object({ kind: v.literal('plain') }),
]);

const TITLE: Parts<TitleFinding> = {
  text: Text,
  verdict: v.picklist(['match', 'possible', 'none']),
  matches: listOf(Match),
  possible: listOf(Match),
  whyNot: listOf(WhyNot),
  place: Place,
  aside: v.object({ host: Text, keys: Texts }),
};
const Terms = listOf<TermFinding>(Term);
const FINDINGS: Parts<Omit<FrameFindings, 'title'>> = { terms: Terms, possible: Terms, cut: v.boolean() };

/** What a frame holds, as it was kept; an item of it that cannot be read is not in it. */
export function storedFindings(value: unknown): FrameFindings {
  const title = storedTitle(recordOf(value).title);
  return {
    terms: [],
    possible: [],
    cut: false,
    ...soundParts(FINDINGS, value),
    ...(title ? { title } : {}),
  };
}

function storedTitle(value: unknown): TitleFinding | undefined {
  const { text, verdict, ...rest } = soundParts(TITLE, value);
  if (text === undefined || verdict === undefined) return undefined;
  return { matches: [], possible: [], whyNot: [], ...rest, text, verdict };
}
