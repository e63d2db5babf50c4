import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSettings } from '../../../lib/messages.ts';
import { POLICY_KEY } from '../../../lib/policy/policy.ts';
import { type Dismissal, writeDismissals } from '../../../lib/state/dismissals.ts';
import { setSetting } from '../../../lib/state/set-setting.ts';
import { noteStoreChange } from '../../../lib/state/store-note.ts';
import { SENDERS, SITE } from './wire/worker.ts';

const SECRET = 'secret-intranet.example';
const said = (host: string): Dismissal => ({
  text: 'SDR',
  folded: 'sdr',
  id: 'ladder:sdr',
  name: 'SDR',
  framework: 'Ladder',
  host,
  at: 1,
});

/** A worker that has just woken: it knows what is stored and nothing else. */
async function asked(hosts: string[] = [SITE]): Promise<PageSettings> {
  vi.resetModules();
  const { pageSettings } = await import('../../../lib/worker/answers/page-settings.ts');
  return pageSettings({ around: [] }, { kind: 'page', sender: SENDERS.page, hosts });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
});

describe('What a page’s script is told of the settings', () => {
  test('is what it draws by, and whether it reads here', async () => {
    await setSetting('density', 'all');
    await setSetting('theme', 'dark');
    await setSetting('locale', 'de');
    await setSetting('pausedHosts', [SECRET, SITE]);
    expect(await asked()).toEqual({
      density: 'all',
      theme: 'dark',
      locale: 'de',
      reads: 'paused',
      answers: expect.stringMatching(/^[\w+/]{22}$/),
      stamp: expect.stringMatching(/^[\w+/]{22}$/),
    });
  });

  test('names no site, no framework and nothing of a policy', async () => {
    await setSetting('pausedHosts', [SECRET]);
    await setSetting('disabled', ['acme-secret']);
    await setSetting('order', ['acme-secret']);
    await writeDismissals([said(SECRET)]);
    await browser.storage.local.set({ [POLICY_KEY]: { blockedHosts: [`*.${SECRET}`] } });
    const told = JSON.stringify(await asked());
    expect(told).not.toMatch(/secret|sdr/i);
  });
});

describe('The stamp of what answers', () => {
  test('is the same for the next worker', async () => {
    expect(await asked()).toEqual(await asked());
  });

  test.each<[string, () => Promise<void>]>([
    ['a framework is switched off', () => setSetting('disabled', ['jfm'])],
    ['they are put into another order', () => setSetting('order', ['jfm'])],
    ['something is set aside here', () => writeDismissals([said(SITE)])],
    ['something is set aside everywhere', () => writeDismissals([said('*')])],
    ['other frameworks answer', noteStoreChange],
  ])('is another one when %s', async (_what, change) => {
    const before = await asked();
    await change();
    const after = await asked();
    expect(after.answers).not.toBe(before.answers);
    expect(after.stamp).not.toBe(before.stamp);
  });

  test.each<[string, () => Promise<void>]>([
    ['the theme', () => setSetting('theme', 'dark')],
    ['a pause', () => setSetting('pausedHosts', [SITE])],
    ['the policy', () => browser.storage.local.set({ [POLICY_KEY]: { blockedHosts: ['a.example'] } })],
  ])('stays when only %s changes, of which the other one speaks', async (_what, change) => {
    const before = await asked();
    await change();
    const after = await asked();
    expect(after.answers).toBe(before.answers);
    expect(after.stamp).not.toBe(before.stamp);
  });

  test('says nothing of what happens on other sites', async () => {
    const before = await asked();
    await writeDismissals([said(SECRET)]);
    expect(await asked()).toEqual(before);
    expect((await asked([SECRET])).answers).not.toBe(before.answers);
  });

  test('cannot be made by who knows the settings', async () => {
    const before = await asked();
    await browser.storage.session.clear();
    expect((await asked()).answers).not.toBe(before.answers);
  });
});

test('scripts in all tabs hear of every change', async () => {
  vi.resetModules();
  const { followPageSettings } = await import('../../../lib/worker/answers/page-settings.ts');
  const told = vi.fn(async () => null);
  Object.assign(browser.tabs, { query: async () => [{ id: 1 }, { id: 2 }, {}], sendMessage: told });
  followPageSettings();
  const changes = [
    () => setSetting('density', 'off'),
    () => setSetting('pausedEverywhere', true),
    () => browser.storage.local.set({ [POLICY_KEY]: { blockedHosts: ['a.example'] } }),
    () => writeDismissals([said(SITE)]),
    () => noteStoreChange(),
  ];
  for (const change of changes) {
    told.mockClear();
    await change();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    expect(told.mock.calls.map((call: unknown[]) => [call[0], call[1]])).toEqual(
      [1, 2].map((id) => [id, { rung: 1, name: 'settings', params: {} }]),
    );
  }
});
