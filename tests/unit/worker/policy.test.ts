import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../../lib/state/settings.ts';

/** What the browser would answer now, and who listens for another answer. */
let managed: () => Promise<Record<string, unknown>>;
let hear: (() => void)[];
const registered: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
  managed = async () => ({});
  hear = [];
  registered.length = 0;
  Object.assign(browser.storage.managed, {
    get: () => managed(),
    onChanged: { addListener: (call: () => void) => hear.push(call) },
  });
  Object.assign(browser.contextMenus, { removeAll: async () => {}, create: () => {} });
  Object.assign(browser.permissions, { getAll: async () => ({ origins: ['https://*/*'] }) });
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async () => [{ id: 'page' }, { id: 'world' }],
    unregisterContentScripts: async () => void registered.push('none'),
    updateContentScripts: async ([script]: { matches: string[]; excludeMatches: string[] }[]) =>
      void registered.push({ matches: script?.matches, excludeMatches: script?.excludeMatches }),
  });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  Object.assign(browser.tabs, { query: async () => [] });
});

/** Starts the worker's part anew, as the browser does at every wake-up. */
async function wake(): Promise<void> {
  vi.resetModules();
  hear = [];
  const { followPolicy } = await import('../../../lib/worker/browser/policy.ts');
  followPolicy();
}
const policy = async () => (await readSettings()).policy;
const change = (next: Record<string, unknown>) => {
  managed = async () => next;
  for (const call of hear) call();
};

describe('The policy of an organisation', () => {
  it('holds as soon as the browser gives it, and the registered script keeps to it', async () => {
    managed = async () => ({ blockedHosts: ['mail.example'], theme: 'dark' });
    await wake();
    await vi.waitFor(() =>
      expect(registered).toEqual([{ matches: ['https://*/*'], excludeMatches: ['*://*.mail.example/*'] }]),
    );
    expect(await policy()).toEqual({ blockedHosts: ['*.mail.example'], set: { theme: 'dark' } });
  });

  it('is not forgotten while the browser does not know it yet', async () => {
    managed = async () => ({ theme: 'dark' });
    await wake();
    await vi.waitFor(async () => expect(await policy()).toEqual({ set: { theme: 'dark' } }));
    const kept: unknown[] = [];
    browser.storage.local.onChanged.addListener(({ policy: held }) => kept.push(held?.newValue));
    const answered = vi.fn(async () => ({}));
    managed = answered;
    await wake();
    await vi.waitFor(() => expect(answered).toHaveBeenCalled());
    change({ theme: 'light' });
    await vi.waitFor(async () => expect(await policy()).toEqual({ set: { theme: 'light' } }));
    expect(kept).toEqual([{ set: { theme: 'light' } }]);
  });

  it('ends when the browser says that nothing is left of it', async () => {
    managed = async () => ({ allowedHosts: [] });
    await wake();
    await vi.waitFor(() => expect(registered).toEqual(['none']));
    change({});
    await vi.waitFor(() =>
      expect(registered).toEqual(['none', { matches: ['https://*/*'], excludeMatches: [] }]),
    );
    expect(await policy()).toEqual({});
  });

  it('ends where Firefox has none any more, and holds where it only fails to answer', async () => {
    managed = async () => ({ paused: true });
    await wake();
    await vi.waitFor(async () => expect(await policy()).toEqual({ set: { pausedEverywhere: true } }));
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    managed = () => Promise.reject(new Error('Something else'));
    await wake();
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    expect(await policy()).toEqual({ set: { pausedEverywhere: true } });
    managed = () => Promise.reject(new Error('Managed storage manifest not found'));
    await wake();
    await vi.waitFor(async () => expect(await policy()).toEqual({}));
  });

  it('does without what is wrong in it, and says what that is', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    managed = async () => ({ theme: 'pink', density: 'off' });
    await wake();
    await vi.waitFor(async () => expect(await policy()).toEqual({ set: { density: 'off' } }));
    expect(warn.mock.calls.flat().join()).toContain("policy's theme is left out");
  });
});
