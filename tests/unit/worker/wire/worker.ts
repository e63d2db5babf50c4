import { browser } from 'wxt/browser';
import type { WorkerApi } from '../../../../lib/messages.ts';
import { Answers } from '../../../../lib/worker/answers/answers.ts';
import { rememberCard } from '../../../../lib/worker/browser/card-frames.ts';
import type { Engine } from '../../../../lib/worker/frameworks/engine.ts';
import { handlersFor } from '../../../../lib/worker/handlers.ts';
import { answer, type Handlers } from '../../../../lib/worker/wire/dispatch.ts';
import type { Name } from '../../../../lib/worker/wire/schemas.ts';
import type { Sender, SenderKind } from '../../../../lib/worker/wire/sender-kind.ts';
import { bundledReader } from '../../bundled.ts';
import { bundledMatcher } from '../../match/matcher-of-packs.ts';

export const SITE = 'jobs.example';
const TAB = { id: 7, url: `https://${SITE}/1` };

/** One sender of each kind, as a browser describes them. */
export const SENDERS: Record<SenderKind, Sender> = {
  page: {
    id: 'rung',
    url: `https://${SITE}/1`,
    origin: `https://${SITE}`,
    tab: TAB,
    frameId: 0,
    documentId: 'A',
  },
  card: { id: 'rung', url: 'about:srcdoc', origin: 'null', tab: TAB, frameId: 12, documentId: 'C' },
  unclaimed: {
    id: 'rung',
    url: `${browser.runtime.getURL('/')}card-page.html#0`,
    tab: TAB,
    frameId: 14,
  },
  own: { id: 'rung', url: `${browser.runtime.getURL('/')}popup.html?tab=7`, frameId: 0 },
} as unknown as Record<SenderKind, Sender>;

/** Makes the worker remember the card of `SENDERS`, as it does when it has put the script into its frame. */
export function makeCard(): Promise<void> {
  return rememberCard({ tabId: TAB.id, frameId: 12, documentId: 'C', hosts: [SITE] });
}

/** What the worker's own handlers do, over the bundled frameworks. */
export function realHandlers(): Handlers {
  const answering = { matcher: bundledMatcher(), reader: bundledReader() };
  const engine = {
    run: (use: (one: typeof answering) => unknown) => use(answering),
    changed: async () => undefined,
    state: 'ready',
  } as unknown as Engine;
  return handlersFor(engine, new Answers(engine));
}

/** Asks as one of the kinds and gives the answer. @throws the refusal */
export async function askAs<N extends Name>(
  handlers: Handlers,
  from: SenderKind | Sender,
  name: N,
  params: WorkerApi[N]['params'],
): Promise<WorkerApi[N]['return']> {
  const sender = typeof from === 'string' ? SENDERS[from] : from;
  const reply = await answer(handlers, { name, params }, sender);
  if ('error' in reply) throw new Error(reply.error.name);
  return reply.ok as WorkerApi[N]['return'];
}

/** Parameters of the right shape, of every message. */
export const SAMPLES: { [N in Name]: WorkerApi[N]['params'] } = {
  spot: { blocks: [{ text: 'Uses Salesforce.', context: 'prose' }], pageTitle: '' },
  title: { text: 'Sales Manager', pageTitle: '' },
  report: { findings: { terms: [], possible: [], cut: false }, state: 'done' },
  pageSettings: { around: [] },
  injectShell: {},
  injectSight: {},
  cardFrame: { token: '0123456789abcdef0123456789abcdef', kind: 'opaque' },
  claimCard: { token: '0123456789abcdef0123456789abcdef' },
  lookUpOutside: { text: 'SDR' },
  card: { asked: 'SDR', matches: [], possible: [] },
  lookup: { text: 'SDR', context: 'lookup' },
  entity: { id: 'ladder:sdr' },
  mentions: { ids: ['ladder:sdr'] },
  pins: { ids: ['ladder:sdr'] },
  pin: { id: 'ladder:sdr' },
  unpin: { key: 'ladder:sdr' },
  setAside: { asked: 'SDR', matches: [{ id: 'ladder:sdr', unmapped: [] }], everywhere: false },
  takeBack: { keys: ['*'] },
  search: { query: 'sales', limit: 5 },
  frameworks: {},
  findings: { tabId: 1 },
  look: { tabId: 1 },
  site: { tabId: 1 },
  show: { tabId: 1, id: 'ladder:sdr' },
  setPaused: { host: SITE, paused: true },
  pinPosting: { tabId: 1 },
  compare: {},
  readText: { text: 'Sales Manager' },
  posting: { tabId: 1 },
  storeChanged: {},
  rebuild: {},
};
