import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, setSetting } from '../../lib/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('choices that are made at once are all kept', async () => {
  await Promise.all([
    setSetting('theme', 'dark'),
    setSetting('density', 'all'),
    setSetting('disabled', ['astd']),
    setSetting('density', undefined),
    setSetting('pausedHosts', ['jobs.example.com']),
  ]);
  expect(await readSettings()).toMatchObject({
    theme: 'dark',
    density: 'first',
    disabled: ['astd'],
    pausedHosts: ['jobs.example.com'],
  });
});
