import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveFrame } from '../../../lib/state/findings.ts';
import { withRoom } from '../../../lib/state/findings-index.ts';
import { keepInSession } from '../../../lib/state/session.ts';

beforeEach(() => fakeBrowser.reset());

it('The tab that reported longest ago gives way, until all take no more than their share', () => {
  const tabs = [1, 2, 3, 4].map((tab) => ({ tab, cut: false, frames: [{ frame: 0, size: 100, worth: 1 }] }));
  const left = withRoom(tabs, (tab) => tab === 1, 200);
  expect(left.index.map(({ tab }) => tab)).toEqual([1, 4]);
  expect(left.gone).toEqual([
    { tab: 2, frame: 0 },
    { tab: 3, frame: 0 },
  ]);
});

it('What cannot be read again is kept where the session is full: findings of other tabs give way', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await saveFrame({ tabId: 5, frameId: 0 }, { terms: [], possible: [], cut: false }, 'done');
  const { session } = browser.storage;
  const set = session.set.bind(session);
  vi.spyOn(session, 'set').mockImplementation(async (values: Record<string, unknown>) => {
    const isFull = Object.keys(await session.get(null)).some((key) => key.startsWith('findings:'));
    if (isFull && 'pins' in values) throw new Error('Session storage quota bytes exceeded.');
    await set(values);
  });
  await keepInSession({ pins: ['one'] });
  expect(await session.get('pins')).toEqual({ pins: ['one'] });
});
