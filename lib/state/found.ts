import type { PlaceView } from '../lookup/view.ts';
import type { Match, Why, WhyNot } from '../match/types.ts';
import type { FrameFindings, TermFinding, TitleFinding } from '../messages.ts';
import {
  anyOf,
  fieldsOf,
  flag,
  listOf,
  number,
  oneOf,
  type Parts,
  partsOf,
  recordOf,
  text,
} from './sound.ts';

const texts = listOf(text);
const edits = listOf(recordOf({ from: text, to: text }));
const why = recordOf<
  Pick<Why, 'rule' | 'expanded' | 'edits' | 'reordered'>,
  Pick<Why, 'reason' | 'field' | 'shared' | 'lacking'>
>(
  {
    rule: oneOf(
      'name',
      'label',
      'alias',
      'related',
      'generic',
      'no-context',
      'statement',
      'similar',
      'listed-words',
    ),
    expanded: edits,
    edits,
    reordered: flag,
  },
  { reason: text, field: text, shared: texts, lacking: texts },
);
const matches = listOf<Match>(
  recordOf({ id: text, label: text, name: text, why, unmapped: texts }, { levels: texts }),
);
const whyNot = listOf<WhyNot>(
  recordOf({
    id: text,
    name: text,
    rule: oneOf(
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
    ),
    words: listOf(recordOf({}, { text, label: text })),
  }),
);
const place = anyOf<PlaceView>(
  recordOf({ kind: oneOf('rung'), ladder: text, position: number, of: number }),
  recordOf({ kind: oneOf('segment'), ladder: text, rung: text }),
  recordOf({ kind: oneOf('level'), scale: text, codes: texts, first: text, last: text }, { focus: text }),
  recordOf({ kind: oneOf('group'), group: text }, { parent: text }),
  recordOf({
    kind: oneOf('title-of'),
    role: text,
    basis: oneOf(
      'stated',
      'implied',
      'listed-order',
      'illustrative',
      'textual',
      'inferred',
      'curated',
      'user',
    ),
  }),
  recordOf({ kind: oneOf('plain') }),
);

const TITLE: Parts<TitleFinding> = {
  text,
  verdict: oneOf('match', 'possible', 'none'),
  matches,
  possible: matches,
  whyNot,
  place,
  quiet: flag,
  dismissal: recordOf({ host: text, keys: texts }),
};
const terms = listOf<TermFinding>(recordOf({ matches, kind: oneOf('role', 'term'), text, count: number }));
const FINDINGS: Parts<Omit<FrameFindings, 'title'>> = { terms, possible: terms, cut: flag };

/** What a frame holds, as it was kept; an item of it that cannot be read is not in it. */
export function storedFindings(value: unknown): FrameFindings {
  const title = storedTitle(fieldsOf(value).title);
  return { terms: [], possible: [], cut: false, ...partsOf(FINDINGS, value), ...(title ? { title } : {}) };
}

function storedTitle(value: unknown): TitleFinding | undefined {
  const { text: line, verdict, ...rest } = partsOf(TITLE, value);
  if (line === undefined || verdict === undefined) return undefined;
  return { matches: [], possible: [], whyNot: [], ...rest, text: line, verdict };
}
