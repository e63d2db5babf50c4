import { isDeepStrictEqual } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDismissals, storedDismissals } from '../../../lib/state/dismissals.ts';
import { storedDraft } from '../../../lib/state/draft-schema.ts';
import { readDrafts } from '../../../lib/state/drafts.ts';
import { readFrameworks, readTab, saveFrame } from '../../../lib/state/findings.ts';
import { storedIndex } from '../../../lib/state/findings-index.ts';
import { storedFrame } from '../../../lib/state/found-frame.ts';
import { readPins, storedPins } from '../../../lib/state/pins.ts';
import { wasRepaired } from '../../../lib/state/repair-note.ts';
import { setPack, setPausedOn, setSetting } from '../../../lib/state/set-setting.ts';
import { readSettings } from '../../../lib/state/settings.ts';
import { readUserData } from '../../../lib/ui/frameworks/user-data.ts';
import { hasKindsOf, spoilt } from './spoilt.ts';

const MATCH = {
  id: 'ladder:sdr',
  label: 'SDR',
  name: 'Sales Development Representative',
  levels: ['P1'],
  why: {
    rule: 'listed-words',
    expanded: [{ from: 'Sr.', to: 'senior' }],
    edits: [{ from: 'Sels', to: 'sales' }],
    reordered: true,
    reason: 'A reason.',
    shared: ['sales'],
    lacking: ['inside'],
  },
  unmapped: ['EMEA'],
};
const TERM = { matches: [MATCH], kind: 'term', text: 'SDR', count: 2 };
const FRAME = {
  documentId: 'a',
  state: 'reading',
  findings: {
    title: {
      text: 'SDR',
      verdict: 'possible',
      matches: [MATCH],
      possible: [],
      whyNot: [{ id: 'a:b', name: 'B', rule: 'case', words: [{ text: 'a', label: 'b' }] }],
      place: { kind: 'level', scale: 'Levels', codes: ['P1'], first: 'P1', last: 'P5', focus: 'Ops' },
      dismissal: { host: '*', keys: ['* a:b c'] },
    },
    terms: [TERM, { ...TERM, matches: [], kind: 'role' }],
    possible: [],
    cut: true,
  },
};
const SETTINGS = {
  locale: 'de',
  theme: 'dark',
  density: 'all',
  ownOnPages: 'listed',
  disabled: ['astd', 'ler'],
  order: ['jfm', 'ladder'],
  pausedHosts: ['a.example', 'b.example'],
  pausedEverywhere: true,
};
const POLICY = {
  allowedHosts: ['*.jobs.example', '*'],
  blockedHosts: ['mail.example'],
  disabledPacks: ['ler'],
  forcedPacks: ['ladder'],
  set: { theme: 'light', density: 'off', locale: 'fr', order: ['ler'], pausedEverywhere: false },
  allowImport: false,
  allowExport: true,
};
const REJECTIONS = ['ae', 'sdr'].map((folded, at) => ({
  text: folded.toUpperCase(),
  folded,
  id: `ladder:${folded}`,
  name: folded,
  framework: 'Ladder',
  host: '*',
  at,
}));
const NAMED = { id: 'a:b', name: 'B', lang: 'en', level: 'P1', count: 2 };
const PINS = [
  { kind: 'entity', key: 'a:b@P1', id: 'a:b', level: 'P1', name: 'B', levelCode: 'P1' },
  {
    kind: 'posting',
    key: 'posting:1',
    tabId: 3,
    isPrivate: false,
    title: 'SDR',
    host: 'a.example',
    named: [NAMED],
    roles: [NAMED],
    skills: [NAMED, NAMED],
  },
];
const LEVEL = { key: 'l1', ordinal: 1, code: '1', name: 'One', dims: [], statements: [], loc: 'none' };
const DRAFT = {
  id: 'own-1',
  facts: {
    title: 'Mine',
    short: 'M',
    lang: 'en',
    licence: 'None',
    attribution: 'Me',
    scaleName: 'Levels',
    ladderName: 'Ladder',
  },
  levels: [{ key: 'l1', name: 'One', from: LEVEL }],
  competencies: [
    { key: 'c1', name: 'C', definition: 'D', group: 'G', aliases: 'A', statements: { l1: 'Does it.' } },
  ],
  roles: [{ key: 'r1', title: 'R', summary: 'S', aliases: '', needs: [{ competency: 'c1', level: 'l1' }] }],
  rungs: ['r1'],
};
const FRAMEWORKS = { ladder: { id: 'ladder', title: 'The Ladder', short: 'Ladder', lang: 'en' } };
const INDEX = [{ tab: 1, cut: true, frames: [{ frame: 0, size: 10, worth: 3, doc: 'a' }] }];
const CHOICES = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[];

const without = (value: unknown, key: string) => {
  const { [key]: _, ...rest } = value as Record<string, unknown>;
  return rest;
};
const listAt = (value: unknown, key: string) => (value as Record<string, unknown[]>)[key] ?? [];

beforeEach(() => fakeBrowser.reset());

describe('What was stored with a wrong type', () => {
  it.each<[string, unknown, (value: unknown) => unknown]>([
    ['rejections', REJECTIONS, storedDismissals],
    ['pins', PINS, storedPins],
    ['a draft', DRAFT, (value) => storedDraft('own-1', value)],
    ['a frame', FRAME, storedFrame],
    ['the index of findings', INDEX, storedIndex],
  ])('takes nothing with it that is sound: %s', (_what, sound, read) => {
    expect(read(sound)).toEqual(sound);
    const faults: string[] = [];
    for (const { path, wrong, value } of spoilt(sound)) {
      const got = read(value);
      const check = (holds: boolean, what: string) => {
        if (!holds) faults.push(`${path.join('/')} = ${JSON.stringify(wrong)?.slice(0, 60)}: ${what}`);
      };
      // What comes out of a reading has the parts that it had, each of the kind that it was of, and stays as it is.
      check(got === undefined || hasKindsOf(sound, got), 'is of another kind');
      check(isDeepStrictEqual(read(got), got), 'is read in another way the next time');
      const [first, second] = path;
      if (typeof first !== 'string' || first === 'id' || path.length < 2) continue;
      check(isDeepStrictEqual(without(got, first), without(sound, first)), 'takes other parts with it');
      if (typeof second !== 'number') continue;
      check(listAt(got, first).length >= listAt(sound, first).length - 1, 'takes other items with it');
    }
    expect(faults).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('falls back to its default by itself among the settings, and stays where another is written', async () => {
    await browser.storage.local.set({ settings: SETTINGS });
    const whole = await readSettings();
    await browser.storage.local.clear();
    const defaults = await readSettings();
    for (const { path, wrong, value } of spoilt(SETTINGS)) {
      await browser.storage.local.set({ settings: value });
      const at = `${path.join('/')} = ${JSON.stringify(wrong)?.slice(0, 60)}`;
      const read = await readSettings();
      expect(hasKindsOf(whole, read), at).toBe(true);
      const [first] = path as (keyof typeof SETTINGS)[];
      for (const key of CHOICES) {
        if (first === undefined) expect(read[key], at).toEqual(defaults[key]);
        else if (key !== first) expect(read[key], at).toEqual(SETTINGS[key]);
      }
      await setSetting('theme', 'light');
      await setPack('x', false);
      await setPausedOn('c.example', true);
      const { settings } = await browser.storage.local.get('settings');
      if (first === undefined || ['theme', 'disabled', 'pausedHosts'].includes(first)) continue;
      // As the browser keeps it.
      const lies = JSON.parse(JSON.stringify(value))[first];
      expect((settings as Record<string, unknown>)[first], at).toEqual(lies);
    }
  });

  it('leaves a policy its other rules', async () => {
    await browser.storage.local.set({ settings: {}, policy: POLICY });
    const { policy: whole } = await readSettings();
    expect(whole).toEqual(POLICY);
    for (const { path, wrong, value } of spoilt(POLICY)) {
      await browser.storage.local.set({ policy: value });
      const { policy } = await readSettings();
      const at = `${path.join('/')} = ${JSON.stringify(wrong)?.slice(0, 60)}`;
      expect(hasKindsOf(POLICY, policy), at).toBe(true);
      const [first] = path;
      if (first === undefined) continue;
      for (const [key, rule] of Object.entries(POLICY)) {
        if (key !== first) expect(policy, at).toHaveProperty(key, rule);
      }
    }
  });

  it('ends nobody who asks, whatever lies under every key at once', async () => {
    const sound = { settings: SETTINGS, policy: POLICY, rejections: REJECTIONS, drafts: { 'own-1': DRAFT } };
    for (const { wrong } of spoilt(0)) {
      if (wrong === undefined) continue;
      await browser.storage.local.set(Object.fromEntries(Object.keys(sound).map((key) => [key, wrong])));
      await browser.storage.session.set({
        pins: wrong,
        frameworks: wrong,
        'store-repaired': wrong,
        'findings-index': wrong,
        'findings:1:0': wrong,
      });
      expect(hasKindsOf({ ...SETTINGS, policy: POLICY }, await readSettings())).toBe(true);
      expect(await readDismissals()).toEqual([]);
      expect(await readDrafts()).toEqual([]);
      expect(await readPins()).toEqual([]);
      expect(await readFrameworks()).toBeUndefined();
      expect(await wasRepaired()).toBe(false);
      expect((await readTab(1)).terms).toEqual([]);
      expect(
        hasKindsOf({ settings: SETTINGS, rejections: REJECTIONS, drafts: {} }, await readUserData()) || wrong,
      ).toBeTruthy();
      const { findings } = storedFrame(FRAME) ?? {};
      if (findings) await saveFrame({ tabId: 1, frameId: 0 }, findings, 'done');
      expect((await readTab(1)).title?.text).toBe('SDR');
      await fakeBrowser.storage.session.clear();
    }
  });

  it('is asked of the worker, where it is a name of a framework', async () => {
    await browser.storage.session.set({ frameworks: FRAMEWORKS });
    expect(await readFrameworks()).toEqual(FRAMEWORKS);
    for (const { path, value, wrong } of spoilt(FRAMEWORKS)) {
      await browser.storage.session.set({ frameworks: value });
      const read = await readFrameworks();
      if (path.length === 3 && typeof wrong !== 'string') expect(read).toBeUndefined();
      if (read !== undefined) expect(hasKindsOf(FRAMEWORKS.ladder, Object.values(read)[0])).toBe(true);
    }
  });
});
