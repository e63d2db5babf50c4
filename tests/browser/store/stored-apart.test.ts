import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { keptOnDevice, putOnDevice } from '../harness/area.ts';
import { Asking } from '../harness/asking.ts';
import { waitForMarks } from '../harness/marks.ts';
import { BROWSERS } from '../harness/rig.ts';

const TITLE = 'Sales Operations Specialist';
const REJECTION = {
  text: 'AE',
  folded: 'ae',
  id: 'ladder:ae',
  name: 'Account Executive',
  framework: 'Ladder',
  host: 'host.secret.example',
  at: 1,
};
const KEPT = {
  settings: { pausedHosts: ['paused.secret.example'], density: 'all' },
  rejections: [REJECTION],
  drafts: { 'draft-secret': { id: 'draft-secret', facts: { title: 'draft-secret' } } },
  policy: { blockedHosts: ['policy.secret.example'] },
};

/** What the script of Rung in a page could do if the page had taken over its process: all it can reach, and lies. */
const REACH = `async () => {
  const api = globalThis.browser ?? chrome;
  const seen = [];
  const look = async (name, act) => {
    try { seen.push([name, await act()]); } catch (error) { seen.push([name, String(error)]); }
  };
  for (const area of ['local', 'session', 'sync', 'managed']) {
    await look(area, () => api.storage[area].get(null));
    await look(area + ' keys', () => api.storage[area].get(['settings', 'rejections', 'drafts', 'policy', 'pins']));
  }
  await look('databases', () => indexedDB.databases());
  await look('values', () => new Promise((resolve, reject) => {
    const request = indexedDB.open('rung-state');
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onsuccess = () => resolve('opened');
  }));
  await look('write', () => api.storage.local.set({
    settings: { pausedEverywhere: true },
    policy: { allowedHosts: [] },
    drafts: {},
    rejections: [],
  }));
  await look('open', () => api.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' }));
  await look('news', () => api.runtime.sendMessage({ rung: 'state', changed: ['settings'] }));
  return JSON.stringify(seen);
}`;

describe.each(BROWSERS)('What Rung keeps, in %s', (kind) => {
  const at = new Asking(kind);

  /** Runs a function as the extension's own script in a page, in the world of that script. */
  async function inScript(page: Page, run: string): Promise<string> {
    const tabId = await at.rig.side.tabId(page);
    return (await at.asker.page.evaluate(
      `(globalThis.browser ?? chrome).scripting
        .executeScript({ target: { tabId: ${tabId} }, func: ${run} })
        .then(([{ result }]) => result)`,
    )) as string;
  }

  it('is neither read nor changed by what speaks as its script in a page', async () => {
    await at.asker.ask('pin', { id: 'ladder:sdr' });
    await putOnDevice(at.asker.page, KEPT);
    const kept = async () => {
      // The policy is the browser's word, which Firefox gives anew at each start of the worker.
      const { settings, rejections, drafts } = await keptOnDevice(at.asker.page);
      return { settings, rejections, drafts };
    };
    const before = await kept();
    const page = await at.rig.open('/lever');
    await waitForMarks(page, { 'rung-role': [TITLE] });

    const seen = await inScript(page, REACH);
    expect(seen).toContain('local');
    expect(seen).not.toMatch(/secret|ladder:sdr|density/);

    await at.rig.side.killWorker();
    await page.reload();
    await waitForMarks(page, { 'rung-role': [TITLE] });
    expect(await kept()).toEqual(before);
    expect(await inScript(page, REACH)).not.toMatch(/secret|ladder:sdr|density/);
    await page.close();
  });
});
