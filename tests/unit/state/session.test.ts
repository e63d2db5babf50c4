import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_FINDINGS_CHARS, MAX_KEPT_FRAMES, MAX_TAB_CHARS } from '../../../lib/limits.ts';
import type { FrameFindings, TermFinding } from '../../../lib/messages.ts';
import { forgetTab, readTab, saveFrame } from '../../../lib/state/findings.ts';
import { readPins, writePins } from '../../../lib/state/pins.ts';

/** What the browsers hold of a session, in characters of what is in it. */
const QUOTA = 2_400_000;

const term = (name: string, count = 1): TermFinding => ({
  matches: [
    {
      id: `a:${name}`,
      label: name,
      name: `${name} ${'x'.repeat(1_000)}`,
      why: { rule: 'name', expanded: [], edits: [], reordered: false },
      unmapped: [],
    },
  ],
  kind: 'term',
  text: name,
  count,
});
/** Findings of about so many thousand characters. */
const dense = (thousands: number, name = 'term'): FrameFindings => ({
  terms: Array.from({ length: thousands }, (_, at) => term(`${name}-${at}`, thousands - at)),
  possible: [],
  cut: false,
});
const title = (text: string): FrameFindings => ({
  title: { text, verdict: 'match', matches: [], possible: [], whyNot: [] },
  terms: [],
  possible: [],
  cut: false,
});
const size = async () => JSON.stringify(await browser.storage.session.get(null)).length;
let front: number[];
let quota: number;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  front = [];
  quota = QUOTA;
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => front.map((id) => ({ id }))) as never);
  const set = browser.storage.session.set.bind(browser.storage.session);
  vi.spyOn(browser.storage.session, 'set').mockImplementation(async (values) => {
    const all = { ...(await browser.storage.session.get(null)), ...values };
    if (JSON.stringify(all).length > quota) throw new Error('Session storage quota bytes exceeded.');
    await set(values);
  });
});

describe('The session', () => {
  it('is not filled by one page of many frames, whose own title and best frames stay', async () => {
    await saveFrame({ tabId: 9, frameId: 0 }, title('Posting'), 'done');
    await saveFrame({ tabId: 1, frameId: 0 }, title('Hostile'), 'done');
    await saveFrame({ tabId: 1, frameId: 1 }, title('Sales Manager'), 'done');
    for (let frame = 2; frame < 140; frame++) {
      await saveFrame({ tabId: 1, frameId: frame }, dense(180, `frame-${frame}`), 'done');
    }
    expect(await size()).toBeLessThan(MAX_TAB_CHARS * 1.1);
    const tab = await readTab(1);
    expect(tab.title?.text).toBe('Hostile');
    expect(tab.terms.length).toBeGreaterThan(300);
    expect(tab.cut).toBe(true);
    expect((await readTab(9)).title?.text).toBe('Posting');
    expect((await readTab(9)).cut).toBe(false);
  });

  it('is not filled by frames that hold next to nothing', async () => {
    for (let frame = 0; frame < 500; frame++) {
      await saveFrame({ tabId: 1, frameId: frame }, title(`Title ${frame}`), 'done');
    }
    const keys = Object.keys(await browser.storage.session.get(null));
    expect(keys.length).toBeLessThanOrEqual(MAX_KEPT_FRAMES + 1);
    expect(keys).toContain('findings:1:0');
  });

  it('keeps of a long list what the page mentions most, and says that it is cut', async () => {
    await saveFrame({ tabId: 1, frameId: 0 }, dense(900), 'done');
    const { terms, cut } = await readTab(1);
    expect(terms.length).toBeGreaterThan(200);
    expect(terms[0]?.count).toBe(900);
    expect(cut).toBe(true);
  });

  it('lets go of the tabs that were read longest ago, and of none in front', async () => {
    front = [1, 3];
    for (let tab = 1; tab <= 12; tab++) await saveFrame({ tabId: tab, frameId: 0 }, dense(300), 'done');
    expect(await size()).toBeLessThan(MAX_FINDINGS_CHARS * 1.1);
    const states = await Promise.all([1, 2, 3, 4, 11, 12].map(async (tab) => (await readTab(tab)).state));
    expect(states).toEqual(['done', 'none', 'done', 'none', 'done', 'done']);
  });

  it('makes room where the browser takes nothing more, and keeps pins whatever happens', async () => {
    await writePins([{ kind: 'entity', key: 'a:b', id: 'a:b', name: 'B' }]);
    front = [2];
    await saveFrame({ tabId: 1, frameId: 0 }, dense(300), 'done');
    await saveFrame({ tabId: 2, frameId: 0 }, dense(100), 'done');
    quota = 500_000;
    await saveFrame({ tabId: 3, frameId: 0 }, dense(200), 'done');
    expect((await readTab(1)).state).toBe('none');
    expect((await readTab(2)).terms).toHaveLength(100);
    expect((await readTab(3)).terms).toHaveLength(200);
    expect((await readPins()).map(({ key }) => key)).toEqual(['a:b']);
    expect(console.warn).toHaveBeenCalled();

    // Not even then: the title at least, and a word that it is not all.
    await saveFrame(
      { tabId: 4, frameId: 0 },
      { ...dense(350), ...title('SDR'), terms: dense(350).terms },
      'done',
    );
    const last = await readTab(4);
    expect([last.title?.text, last.terms, last.cut]).toEqual(['SDR', [], true]);

    const pin = { kind: 'entity', key: 'c:d', id: 'c:d', name: 'D'.repeat(300_000) } as const;
    await writePins([pin]);
    expect(await readPins()).toEqual([pin]);
  });

  it('is not read as a whole to answer for one tab', async () => {
    for (let tab = 1; tab <= 3; tab++) await saveFrame({ tabId: tab, frameId: 0 }, dense(10), 'done');
    vi.mocked(browser.storage.session.set).mockRestore();
    const get = vi.spyOn(browser.storage.session, 'get');
    await saveFrame({ tabId: 1, frameId: 4 }, dense(10), 'done');
    await readTab(1);
    await forgetTab(1);
    const asked = get.mock.calls.flat(2);
    expect(asked).not.toContain(null);
    expect(asked).not.toContain('findings:2:0');
  });

  it('is set right where the record of what it holds is lost', async () => {
    await saveFrame({ tabId: 1, frameId: 0 }, title('SDR'), 'done');
    await saveFrame({ tabId: 2, frameId: 0 }, title('AE'), 'done');
    await browser.storage.session.set({ 'findings-index': 'x', 'findings:3:0': 5 });
    await saveFrame({ tabId: 1, frameId: 4 }, title('CRO'), 'done');
    expect((await readTab(2)).title?.text).toBe('AE');
    await Promise.all([forgetTab(1), forgetTab(2)]);
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});
