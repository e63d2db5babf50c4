import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPageSettings } from '../../../lib/page/page-settings.ts';
import { isPaused } from '../../../lib/page/paused.ts';
import { readSettings, setSetting } from '../../../lib/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings in a page', () => {
  it('are the same as everywhere, before and after a choice', async () => {
    expect(await readPageSettings()).toEqual(await readSettings());
    await setSetting('density', 'all');
    await setSetting('pausedHosts', ['jobs.example.com']);
    expect(await readPageSettings()).toEqual(await readSettings());
    expect((await readPageSettings()).density).toBe('all');
  });

  it.each([
    ['everywhere', { pausedEverywhere: true, pausedHosts: [] }, 'a.example', [], true],
    ['on this host', { pausedEverywhere: false, pausedHosts: ['a.example'] }, 'a.example', [], true],
    ['not on another one', { pausedEverywhere: false, pausedHosts: ['a.example'] }, 'b.example', [], false],
    [
      'in a frame of a paused page',
      { pausedEverywhere: false, pausedHosts: ['a.example'] },
      'ats.example',
      ['https://a.example'],
      true,
    ],
  ])('pause reading %s', (_where, settings, hostname, ancestorOrigins, expected) => {
    expect(isPaused(settings, { hostname, ancestorOrigins })).toBe(expected);
  });
});
