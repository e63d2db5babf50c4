import * as v from 'valibot';
import {
  MAX_BLOCK_CHARS,
  MAX_BLOCKS_PER_MESSAGE,
  MAX_LOOKUP_CHARS,
  MAX_REJECTIONS,
  MAX_TEXT_CHARS,
} from '../limits.ts';
import type { Name } from '../messages.ts';

const Short = v.pipe(v.string(), v.maxLength(2_000));
const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const Nothing = v.strictObject({});
const Edits = v.array(v.object({ from: Short, to: Short }));
const Match = v.object({
  id: Short,
  label: Short,
  name: Short,
  levels: v.optional(v.array(Short)),
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
    reason: v.optional(Short),
    field: v.optional(Short),
    shared: v.optional(v.array(Short)),
    lacking: v.optional(v.array(Short)),
  }),
  unmapped: v.array(Short),
});
const Matches = v.pipe(v.array(Match), v.maxLength(50));
const WhyNot = v.looseObject({ id: Short, name: Short, rule: Short });
const Term = v.object({
  matches: Matches,
  kind: v.picklist(['role', 'term']),
  text: Short,
  count: v.number(),
});
const Terms = v.pipe(v.array(Term), v.maxLength(2_000));
const Place = v.variant('kind', [
  v.object({ kind: v.literal('rung'), ladder: Short, position: v.number(), of: v.number() }),
  v.object({ kind: v.literal('segment'), ladder: Short, rung: Short }),
  v.object({
    kind: v.literal('level'),
    scale: Short,
    codes: v.array(Short),
    first: Short,
    last: Short,
    focus: v.optional(Short),
  }),
  v.object({ kind: v.literal('group'), group: Short, parent: v.optional(Short) }),
  v.object({ kind: v.literal('title-of'), role: Short, basis: Short }),
  v.object({ kind: v.literal('plain') }),
]);
const Title = v.object({
  text: Short,
  verdict: v.picklist(['match', 'possible', 'none']),
  matches: Matches,
  possible: Matches,
  whyNot: v.array(WhyNot),
  place: v.optional(Place),
  aside: v.optional(v.object({ host: Short, keys: v.array(Short) })),
});
const Findings = v.object({ title: v.optional(Title), terms: Terms, possible: Terms, cut: v.boolean() });
const Context = v.picklist(['title', 'list', 'prose', 'lookup', 'eeo']);
const Block = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_BLOCK_CHARS)),
  context: v.picklist(['title', 'list', 'prose', 'eeo']),
});

/** What each message must look like; checked where it arrives. */
export const paramsSchemas = {
  spot: v.strictObject({
    blocks: v.pipe(v.array(Block), v.maxLength(MAX_BLOCKS_PER_MESSAGE)),
    pageTitle: Short,
  }),
  title: v.strictObject({ text: Short, pageTitle: Short }),
  report: v.strictObject({ findings: Findings, state: v.picklist(['reading', 'done', 'gone']) }),
  findings: v.strictObject({ tabId: TabId }),
  look: v.strictObject({ tabId: TabId }),
  lookup: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(MAX_BLOCK_CHARS)),
    context: Context,
    pageTitle: v.optional(Short),
  }),
  card: v.strictObject({ asked: Short, matches: Matches, possible: Matches }),
  entity: v.strictObject({ id: Short, level: v.optional(Short) }),
  mentions: v.strictObject({ ids: v.pipe(v.array(Short), v.maxLength(50)) }),
  search: v.strictObject({
    query: Short,
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  }),
  setAside: v.strictObject({
    asked: v.pipe(v.string(), v.maxLength(MAX_LOOKUP_CHARS)),
    matches: v.pipe(
      v.array(v.object({ id: Short, unmapped: v.array(Short) })),
      v.minLength(1),
      v.maxLength(50),
    ),
    everywhere: v.boolean(),
    tabId: v.optional(TabId),
  }),
  takeBack: v.strictObject({ keys: v.pipe(v.array(Short), v.maxLength(MAX_REJECTIONS)) }),
  show: v.strictObject({ tabId: TabId, id: Short }),
  pins: Nothing,
  pin: v.strictObject({ id: Short, level: v.optional(Short) }),
  pinPosting: v.strictObject({ tabId: TabId }),
  unpin: v.strictObject({ key: Short }),
  compare: Nothing,
  readText: v.strictObject({ text: v.pipe(v.string(), v.maxLength(MAX_TEXT_CHARS)) }),
  posting: v.union([
    v.strictObject({ tabId: TabId }),
    v.strictObject({ text: v.pipe(v.string(), v.maxLength(MAX_TEXT_CHARS)) }),
  ]),
  injectCard: Nothing,
  site: v.strictObject({ tabId: TabId }),
  setPaused: v.strictObject({ host: v.optional(Short), paused: v.boolean() }),
  frameworks: Nothing,
  storeChanged: Nothing,
  rebuild: Nothing,
} satisfies Record<Name, v.GenericSchema>;

/** Messages that only Rung's own pages may send: they name tabs, change settings or read what a tab holds. */
export const PAGES_ONLY: ReadonlySet<Name> = new Set<Name>([
  'findings',
  'look',
  'site',
  'setPaused',
  'rebuild',
  'storeChanged',
  'readText',
  'posting',
  'show',
  'pinPosting',
  'compare',
]);
