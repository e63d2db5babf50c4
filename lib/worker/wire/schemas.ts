import * as v from 'valibot';
import {
  MAX_AROUND,
  MAX_BLOCK_CHARS,
  MAX_BLOCKS_PER_MESSAGE,
  MAX_CHARS_PER_MESSAGE,
  MAX_DISMISSALS,
  MAX_HITS,
  MAX_LOOKUP_CHARS,
  MAX_MATCHES,
  MAX_TEXT_CHARS,
} from '../../limits.ts';
import { list, text, whole } from './capped.ts';
import { Findings, Matches, Word, Words } from './findings-schema.ts';

const TabId = whole();
/** What names a frame that a card is to be put into; lib/page/card/frame.ts draws it. */
const Token = v.pipe(text(32), v.regex(/^[0-9a-f]{32}$/));
const Nothing = v.strictObject({});
const Context = v.picklist(['title', 'list', 'prose', 'lookup', 'eeo']);
const Block = v.object({
  text: text(MAX_BLOCK_CHARS),
  context: v.picklist(['title', 'list', 'prose', 'eeo']),
});
const Blocks = v.pipe(
  list(Block, MAX_BLOCKS_PER_MESSAGE),
  v.check(
    (blocks) => blocks.reduce((sum, block) => sum + block.text.length, 0) <= MAX_CHARS_PER_MESSAGE,
    'too long as a whole',
  ),
);
const Dismissible = v.object({ id: Word, unmapped: Words });

/**
 * What each message must look like; checked where it arrives, and the source of its type (lib/messages.ts). Every text and
 * every list has a cap.
 */
export const paramsSchemas = {
  spot: v.strictObject({ blocks: Blocks, pageTitle: Word }),
  title: v.strictObject({ text: Word, pageTitle: Word }),
  pageSettings: v.strictObject({ around: list(Word, MAX_AROUND) }),
  report: v.strictObject({
    findings: Findings,
    state: v.picklist(['reading', 'done', 'gone']),
    pageTitle: v.exactOptional(Word),
  }),
  findings: v.strictObject({ tabId: TabId }),
  look: v.strictObject({ tabId: TabId }),
  lookup: v.strictObject({ text: text(MAX_BLOCK_CHARS), context: Context, pageTitle: v.exactOptional(Word) }),
  card: v.strictObject({ asked: Word, matches: Matches, possible: Matches }),
  entity: v.strictObject({ id: Word, level: v.exactOptional(Word) }),
  mentions: v.strictObject({ ids: list(Word, MAX_MATCHES) }),
  search: v.strictObject({ query: Word, limit: v.pipe(whole(1), v.maxValue(MAX_HITS)) }),
  setAside: v.strictObject({
    asked: text(MAX_LOOKUP_CHARS),
    matches: v.pipe(list(Dismissible, MAX_MATCHES), v.minLength(1)),
    everywhere: v.boolean(),
    tabId: v.exactOptional(TabId),
  }),
  takeBack: v.strictObject({ keys: list(Word, MAX_DISMISSALS) }),
  show: v.strictObject({ tabId: TabId, id: Word }),
  pins: v.strictObject({ ids: v.exactOptional(list(Word, MAX_MATCHES)) }),
  pin: v.strictObject({ id: Word, level: v.exactOptional(Word) }),
  pinPosting: v.strictObject({ tabId: TabId }),
  unpin: v.strictObject({ key: Word }),
  compare: Nothing,
  readText: v.strictObject({ text: text(MAX_TEXT_CHARS) }),
  posting: v.union([v.strictObject({ tabId: TabId }), v.strictObject({ text: text(MAX_TEXT_CHARS) })]),
  injectShell: Nothing,
  injectSight: Nothing,
  cardFrame: v.strictObject({ token: Token, kind: v.picklist(['opaque', 'page']) }),
  claimCard: v.strictObject({ token: Token }),
  lookUpOutside: v.strictObject({ text: text(MAX_BLOCK_CHARS) }),
  site: v.strictObject({ tabId: TabId }),
  setPaused: v.strictObject({ host: v.exactOptional(Word), paused: v.boolean() }),
  frameworks: Nothing,
  storeChanged: Nothing,
  rebuild: Nothing,
};

export type Name = keyof typeof paramsSchemas;
/** What a message takes, as its schema lets it through. */
export type Params<N extends Name> = v.InferOutput<(typeof paramsSchemas)[N]>;
