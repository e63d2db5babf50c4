import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveFrame } from '../../../lib/state/findings.ts';
import { readPins, watchPins } from '../../../lib/state/pins.ts';
import { Answers } from '../../../lib/worker/answers/answers.ts';
import {
  comparePins,
  movePins,
  pinEntity,
  pinPosting,
  pinsNow,
  unpin,
} from '../../../lib/worker/answers/pins.ts';
import type { Engine } from '../../../lib/worker/frameworks/engine.ts';
import { bundledReader } from '../bundled.ts';
import { bundledMatcher } from '../match/matcher-of-packs.ts';

const answering = { matcher: bundledMatcher(), reader: bundledReader() };
const engine = { run: (use: (one: typeof answering) => unknown) => use(answering), state: 'ready' };
const answers = new Answers(engine as unknown as Engine);
const OPERATIONS = 'jfm:SALESS.SALESSUP0118';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('pins', () => {
  test('are kept for the session alone, with what they were called', async () => {
    await pinEntity({ id: OPERATIONS, level: 'P2' }, answers);
    expect(await readPins()).toEqual([
      {
        kind: 'entity',
        key: `${OPERATIONS}@P2`,
        id: OPERATIONS,
        level: 'P2',
        levelCode: 'P2',
        name: 'Sales Support / Operations',
      },
    ]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('are answered by their keys alone, which name no site and no title', async () => {
    const answer = await pinEntity({ id: OPERATIONS, level: 'P2' }, answers);
    expect(answer).toEqual({ keys: [`${OPERATIONS}@P2`], used: 1, max: 4, outcome: 'pinned' });
    expect(await pinsNow()).toEqual({ keys: [`${OPERATIONS}@P2`], used: 1, max: 4 });
  });

  test('tell two levels apart, and hold each thing once', async () => {
    const wishes = ['P2', 'P3', 'P2'].map((level) => pinEntity({ id: OPERATIONS, level }, answers));
    expect((await Promise.all(wishes)).map(({ outcome }) => outcome)).toEqual([
      'pinned',
      'pinned',
      undefined,
    ]);
    expect((await pinsNow()).keys).toEqual([`${OPERATIONS}@P2`, `${OPERATIONS}@P3`]);
  });

  test('are four at most, also when all are asked for at once', async () => {
    const ids = ['ladder:sdr', 'ladder:ae', 'ladder:ae-senior', 'ladder:sales-manager', 'ladder:cro'];
    const outcomes = await Promise.all(ids.map((id) => pinEntity({ id }, answers)));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([...Array(4).fill('pinned'), 'full']);
    await unpin('ladder:sdr');
    expect((await pinEntity({ id: 'ladder:cro' }, answers)).outcome).toBe('pinned');
  });

  test('are heard of by every page that is open', async () => {
    const seen = vi.fn();
    const stop = watchPins((pins) => seen(pins.map(({ key }) => key)));
    await pinEntity({ id: 'ladder:ae' }, answers);
    await unpin('ladder:ae');
    stop();
    expect(seen.mock.calls).toEqual([[['ladder:ae']], [[]]]);
  });

  test('of a posting hold its title and names, not its text, under a key that says nothing', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://jobs.example.com/1' });
    const matches = answering.matcher.match({
      text: 'Sales Operations Specialist',
      context: 'title',
    }).matches;
    await saveFrame(
      { tabId: tab.id ?? 0, frameId: 0 },
      {
        title: {
          text: 'Sales Operations Specialist (EMEA)',
          verdict: 'match',
          matches,
          possible: [],
          whyNot: [],
        },
        terms: [],
        possible: [],
        cut: false,
      },
      'done',
    );
    expect((await pinPosting(tab.id ?? 0, answers)).keys).toEqual(['posting:1']);
    const view = await comparePins(answers);
    expect(view.columns).toMatchObject([{ kind: 'posting', name: 'Sales Operations Specialist (EMEA)' }]);
    expect((await pinPosting(tab.id ?? 0, answers)).keys).toEqual(['posting:1']);
  });

  test('of a tab without a title come to nothing', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://jobs.example.com/1' });
    expect(await pinPosting(tab.id ?? 0, answers)).toMatchObject({ keys: [] });
  });
});

test('a pin goes along with what gets another id, at its level', async () => {
  await pinEntity({ id: OPERATIONS, level: 'P2' }, answers);
  await movePins({ [OPERATIONS]: 'jfm:elsewhere' });
  expect((await pinsNow()).keys).toEqual(['jfm:elsewhere@P2']);
});
