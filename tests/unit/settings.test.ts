import { beforeEach, describe, expect, it, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Policy } from '../../lib/policy/policy.ts';
import { setPack, setPausedOn, setSetting } from '../../lib/state/set-setting.ts';
import { readSettings, watchSettings } from '../../lib/state/settings.ts';

beforeEach(() => fakeBrowser.reset());

const govern = (policy: Policy) => browser.storage.local.set({ policy });

test('choices that are made at once are all kept', async () => {
  await Promise.all([
    setSetting('theme', 'dark'),
    setSetting('density', 'all'),
    setPack('astd', false),
    setPack('ler', false),
    setPack('ler', true),
    setSetting('density', undefined),
    setSetting('pausedHosts', ['jobs.example.com']),
  ]);
  expect(await readSettings()).toMatchObject({
    theme: 'dark',
    density: 'first',
    disabled: ['astd'],
    pausedHosts: ['jobs.example.com'],
    policy: {},
  });
});

test('hosts that are paused at once are all kept, and so is what is set beside them', async () => {
  await setPausedOn('old.example', true);
  await Promise.all([
    setPausedOn('a.example', true),
    setPausedOn('b.example', true),
    setPausedOn('old.example', false),
    setSetting('theme', 'dark'),
    setPausedOn('c.example', true),
  ]);
  const { pausedHosts, theme } = await readSettings();
  expect([...pausedHosts].sort()).toEqual(['a.example', 'b.example', 'c.example']);
  expect(theme).toBe('dark');
});

describe('Where an organisation decides', () => {
  it('its settings stand over the choices, and these come back when it lets go', async () => {
    await setSetting('theme', 'dark');
    await setSetting('order', ['astd']);
    await setPack('ladder', false);
    await setPack('jfm', false);
    await govern({
      set: { theme: 'light', locale: 'fr', pausedEverywhere: true, order: ['ler', 'jfm'] },
      disabledPacks: ['ler'],
      forcedPacks: ['ladder'],
    });
    expect(await readSettings()).toMatchObject({
      theme: 'light',
      locale: 'fr',
      pausedEverywhere: true,
      order: ['ler', 'jfm'],
      disabled: ['ler', 'jfm'],
    });
    await govern({});
    expect(await readSettings()).toMatchObject({
      theme: 'dark',
      locale: 'auto',
      pausedEverywhere: false,
      order: ['astd'],
      disabled: ['ladder', 'jfm'],
    });
  });

  it('a pack that it switches off stays off, also where it forces it', async () => {
    await govern({ disabledPacks: ['astd'], forcedPacks: ['astd'] });
    expect((await readSettings()).disabled).toEqual(['astd']);
  });

  it('what it has set can be changed by nobody, what it has not set by the user', async () => {
    await govern({
      set: { density: 'all', pausedEverywhere: false, order: ['astd'] },
      forcedPacks: ['ladder'],
    });
    await expect(setSetting('density', 'off')).rejects.toMatchObject({ name: 'locked' });
    await expect(setSetting('pausedEverywhere', true)).rejects.toMatchObject({ name: 'locked' });
    await expect(setSetting('order', undefined)).rejects.toMatchObject({ name: 'locked' });
    await expect(setPack('ladder', false)).rejects.toMatchObject({ name: 'locked' });
    await setSetting('theme', 'dark');
    await setPack('astd', false);
    expect(await readSettings()).toMatchObject({
      theme: 'dark',
      density: 'all',
      disabled: ['astd'],
      pausedEverywhere: false,
    });
  });

  it('a change of it is heard like one of the user', async () => {
    const heard: string[] = [];
    let told = () => {};
    const changed = new Promise<void>((resolve) => {
      told = resolve;
    });
    const stop = watchSettings(({ theme }) => {
      heard.push(theme);
      told();
    });
    await govern({ set: { theme: 'dark' } });
    await changed;
    expect(heard).toEqual(['dark']);
    stop();
  });
});
