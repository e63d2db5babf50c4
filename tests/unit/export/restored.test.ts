import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HalfRestored, restored } from '../../../lib/ui/frameworks/restored.ts';

const FRAMEWORKS = [{ id: 'fresh' }, { id: 'there', replaces: '1' }, { id: 'new' }];
const USER = { settings: { theme: 'dark' as const } };
const BEFORE = { settings: { theme: 'light', density: 'off' }, rejections: [], drafts: {} };

/** A store of frameworks that says what was asked of it, and fails where told. */
function workshopThat({ fails }: { fails?: 'restore' | 'undo' } = {}) {
  const asked: string[] = [];
  const change = { saved: [], removed: [], moved: {}, gone: [] };
  const ask = async (what: string) => {
    asked.push(what);
    if (fails && what.startsWith(fails)) throw new Error(`no ${what}`);
    return change;
  };
  return {
    asked,
    restore: () => ask('restore'),
    undo: (id: string) => ask(`undo ${id}`),
    remove: (ids: string[]) => ask(`remove ${ids.join(' ')}`),
  };
}
const stored = () => browser.storage.local.get(null);

describe('A back-up is restored', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await browser.storage.local.set(BEFORE);
  });

  it('frameworks first, and then the rest in one step', async () => {
    const workshop = workshopThat();
    const set = vi.spyOn(browser.storage.local, 'set');
    await restored(workshop, USER, FRAMEWORKS);
    expect(workshop.asked).toEqual(['restore']);
    expect(set).toHaveBeenCalledTimes(1);
    expect(await stored()).toMatchObject({ settings: { theme: 'dark' } });
  });

  it('without a word to the store where it holds no framework', async () => {
    const workshop = workshopThat();
    await restored(workshop, USER, []);
    expect(workshop.asked).toEqual([]);
    expect(await stored()).toMatchObject({ settings: { theme: 'dark' } });
  });

  it('not at all where the frameworks cannot be saved', async () => {
    await expect(restored(workshopThat({ fails: 'restore' }), USER, FRAMEWORKS)).rejects.toThrow(
      'no restore',
    );
    expect(await stored()).toEqual(BEFORE);
  });

  it('not at all where the rest cannot be stored: the frameworks go back', async () => {
    const workshop = workshopThat();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('the disk is full'));
    await expect(restored(workshop, USER, FRAMEWORKS)).rejects.toThrow('the disk is full');
    expect(workshop.asked).toEqual(['restore', 'remove fresh new', 'undo there']);
    expect(await stored()).toEqual(BEFORE);
  });

  it('by halves only where even that fails, and it says so', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('the disk is full'));
    await expect(restored(workshopThat({ fails: 'undo' }), USER, FRAMEWORKS)).rejects.toThrow(HalfRestored);
  });
});
