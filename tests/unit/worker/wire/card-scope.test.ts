import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Dismissal,
  dismissalKey,
  readDismissals,
  writeDismissals,
} from '../../../../lib/state/dismissals.ts';
import { writePins } from '../../../../lib/state/pins.ts';
import { followDismissals } from '../../../../lib/worker/answers/dismissed.ts';
import { rememberCard } from '../../../../lib/worker/browser/card-frames.ts';
import type { Handlers } from '../../../../lib/worker/wire/dispatch.ts';
import { askAs, makeCard, realHandlers, SENDERS, SITE } from './worker.ts';

const SDR = 'ladder:sdr';
const AE = 'ladder:ae';
const SECRETS = ['posting:1', 'secret-intranet.example', 'Night Envoy', AE];
const OTHER_SITE = 'secret-intranet.example';

let handlers: Handlers;

beforeEach(async () => {
  fakeBrowser.reset();
  // As the worker does when it starts: what tests write is heard.
  followDismissals();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await makeCard();
  handlers = realHandlers();
});

/** What nobody but Rung's own pages may hear of, in whatever part of an answer. */
function expectNoSecrets(answer: unknown): void {
  for (const secret of SECRETS) expect(JSON.stringify(answer)).not.toContain(secret);
}

describe.each(['card'] as const)('What is pinned, told to a %s', (kind) => {
  beforeEach(() =>
    writePins([
      { kind: 'entity', key: AE, id: AE, name: 'Account Executive' },
      { kind: 'entity', key: `${SDR}@P2`, id: SDR, level: 'P2', name: 'SDR' },
      {
        kind: 'posting',
        key: 'posting:1',
        tabId: 3,
        title: 'Night Envoy',
        host: OTHER_SITE,
        named: [],
        roles: [],
        skills: [],
      },
    ]),
  );

  test('is whether the entities that it shows are pinned, and how much room is left', async () => {
    const answer = await askAs(handlers, kind, 'pins', { ids: [SDR] });
    expect(answer).toEqual({ keys: [`${SDR}@P2`], used: 3, max: 4 });
    expectNoSecrets(answer);
  });

  test.each([
    ['nothing in particular', {}],
    ['a posting as if it were an entity', { ids: ['posting:1', 'posting'] }],
    ['the beginning of an id', { ids: ['ladder', 'ladder:'] }],
  ])('is nothing to who asks about %s', async (_what, params) => {
    expect((await askAs(handlers, kind, 'pins', params)).keys).toEqual([]);
  });

  test('names no other thing in the answer to a pin, to one too many and to an unpin', async () => {
    const pinned = await askAs(handlers, kind, 'pin', { id: 'ladder:cro' });
    expect(pinned).toEqual({ keys: ['ladder:cro'], used: 4, max: 4, outcome: 'pinned' });
    const full = await askAs(handlers, kind, 'pin', { id: 'ladder:sales-manager' });
    expect(full).toEqual({ keys: [], used: 4, max: 4, outcome: 'full' });
    const unpinned = await askAs(handlers, kind, 'unpin', { key: `${SDR}@P2` });
    expect(unpinned).toEqual({ keys: [], used: 3, max: 4 });
    for (const answer of [pinned, full, unpinned]) expectNoSecrets(answer);
  });

  test('a pinned posting is not taken out by it', async () => {
    expect((await askAs(handlers, kind, 'unpin', { key: 'posting:1' })).keys).toEqual([]);
    expect((await askAs(handlers, 'own', 'pins', {})).keys).toContain('posting:1');
  });

  test('is all of it to a page of Rung’s own', async () => {
    expect((await askAs(handlers, 'own', 'pins', {})).keys).toEqual([AE, `${SDR}@P2`, 'posting:1']);
  });
});

describe.each(['card'] as const)('“Not this”, said by a %s', (kind) => {
  const matches = [{ id: SDR, unmapped: [] }];
  const said = (host: string): Dismissal => ({
    text: 'SDR',
    folded: 'sdr',
    id: SDR,
    name: 'SDR',
    framework: 'Ladder',
    host,
    at: 1,
  });

  test.each([undefined, 99])('holds on its own site, whatever tab it names (%s)', async (tabId) => {
    const made = await askAs(handlers, kind, 'setAside', {
      asked: 'SDR',
      matches,
      everywhere: false,
      ...(tabId ? { tabId } : {}),
    });
    expect(made.host).toBe(SITE);
  });

  test('takes nothing back that was said of another site', async () => {
    const others = [said(OTHER_SITE), said(SITE), said('*')];
    await writeDismissals(others);
    await askAs(handlers, kind, 'takeBack', { keys: others.map(dismissalKey) });
    expect((await readDismissals()).map(({ host }) => host)).toEqual([OTHER_SITE]);
  });
});

describe('A card on a site that the browser does not name', () => {
  const hidden = { ...SENDERS.card, frameId: 13, documentId: 'H', tab: { id: 7 } } as never;
  beforeEach(() => rememberCard({ tabId: 7, frameId: 13, documentId: 'H', hosts: [] }));

  test('is taken for no page of ours: it sets nothing aside on a tab that it names', async () => {
    const tab = await fakeBrowser.tabs.create({ url: `https://${OTHER_SITE}/` });
    const params = { asked: 'SDR', matches: [{ id: SDR, unmapped: [] }], everywhere: false };
    await expect(askAs(handlers, hidden, 'setAside', { ...params, tabId: tab.id ?? 0 })).rejects.toThrow(
      'not-allowed',
    );
  });

  test('and takes nothing back but what holds everywhere', async () => {
    const host = OTHER_SITE;
    const one: Dismissal = { text: 'a', folded: 'a', id: SDR, name: 'SDR', framework: 'x', host, at: 1 };
    await writeDismissals([one]);
    await askAs(handlers, hidden, 'takeBack', { keys: [dismissalKey(one)] });
    expect(await readDismissals()).toEqual([one]);
  });
});
