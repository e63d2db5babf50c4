import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameFindings } from '../../../../lib/messages.ts';
import { POLICY_KEY } from '../../../../lib/policy/policy.ts';
import { readTab } from '../../../../lib/state/findings.ts';
import { followDismissals } from '../../../../lib/worker/answers/dismissed.ts';
import { followSettings } from '../../../../lib/worker/frameworks/choice.ts';
import type { Handlers } from '../../../../lib/worker/wire/dispatch.ts';
import { askAs, realHandlers, SENDERS, SITE } from './worker.ts';

const TAB = 7;
const TITLE = 'Sales Development Representative';
const titled = (text: string): FrameFindings => ({
  title: { text, verdict: 'none', matches: [], possible: [], whyNot: [] },
  terms: [],
  possible: [],
  cut: false,
});
const NOTHING: FrameFindings = { terms: [], possible: [], cut: false };
const inDocument = (documentId: string, documentLifecycle = 'active', frameId = 0) =>
  ({ ...SENDERS.page, documentId, documentLifecycle, frameId }) as never;

let handlers: Handlers;

beforeEach(async () => {
  fakeBrowser.reset();
  // As the worker does when it starts: what tests write is heard, as is here that the last test's policy is gone.
  followSettings();
  await fakeBrowser.storage.local.set({ [POLICY_KEY]: {} });
  followDismissals();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  handlers = realHandlers();
});

const report = (sender: never, findings: FrameFindings, state: 'reading' | 'done' | 'gone') =>
  askAs(handlers, sender, 'report', { findings, state });

describe('A report', () => {
  test.each(['prerender', 'cached', 'pending_deletion'])(
    'of a document that is not in front (%s) changes nothing, and its end takes nothing away',
    async (life) => {
      await report(inDocument('A'), titled('Ten soups'), 'done');
      await expect(report(inDocument('B', life), titled(TITLE), 'done')).rejects.toThrow('not-allowed');
      await expect(report(inDocument('B', life, 9), titled(TITLE), 'reading')).rejects.toThrow();
      await report(inDocument('B', life), NOTHING, 'gone').catch(() => undefined);
      expect(await readTab(TAB)).toMatchObject({ state: 'done', title: { text: 'Ten soups' } });
    },
  );

  test('that the document before is gone, come late, leaves the one in front alone', async () => {
    await report(inDocument('A'), titled('Ten soups'), 'done');
    await report(inDocument('B'), titled(TITLE), 'done');
    await report(inDocument('A', 'cached', 4), NOTHING, 'gone');
    expect((await readTab(TAB)).title?.text).toBe(TITLE);
  });

  test('is refused where the organisation lets nobody read, and that the marks are gone is not', async () => {
    await report(inDocument('A'), titled(TITLE), 'done');
    await fakeBrowser.storage.local.set({ [POLICY_KEY]: { blockedHosts: [SITE] } });
    await expect(report(inDocument('A'), titled('Other'), 'done')).rejects.toThrow('not-allowed');
    expect((await readTab(TAB)).title?.text).toBe(TITLE);
    await report(inDocument('A'), NOTHING, 'gone');
    expect((await readTab(TAB)).title).toBeUndefined();
  });
});

test.each(['spot', 'title'] as const)(
  '%s is not answered where the organisation lets nobody read',
  async (name) => {
    const params = { spot: { blocks: [], pageTitle: '' }, title: { text: TITLE, pageTitle: '' } }[name];
    await fakeBrowser.storage.local.set({ [POLICY_KEY]: { blockedHosts: [SITE] } });
    await expect(askAs(handlers, 'page', name, params as never)).rejects.toThrow('not-allowed');
  },
);

describe('Where a title is set aside', () => {
  test('is not told to the page’s script, and stands in what the popup shows all the same', async () => {
    await handlers.setAside(
      {
        asked: TITLE,
        matches: (await askAs(handlers, 'page', 'title', { text: TITLE, pageTitle: '' })).finding.matches,
        everywhere: false,
      },
      { kind: 'card', sender: SENDERS.card, hosts: [SITE] },
    );
    const told = await askAs(handlers, 'page', 'title', { text: TITLE, pageTitle: '' });
    expect(told.finding).toMatchObject({ verdict: 'none', matches: [] });
    expect(JSON.stringify(told)).not.toContain(SITE);
    await report(inDocument('A'), { ...NOTHING, title: told.finding }, 'done');
    expect((await readTab(TAB)).title?.dismissal).toMatchObject({ host: SITE });
  });

  test('is taken from no page, which could name what was set aside on other sites', async () => {
    const aside = { host: '*', keys: ['secret.example ladder:sdr sdr'] };
    const { title } = titled('Ten soups');
    await report(inDocument('A'), { ...NOTHING, title: { ...title, aside } as never }, 'done');
    expect(JSON.stringify(await readTab(TAB))).not.toContain('secret');
  });
});
