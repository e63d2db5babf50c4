import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_DISMISSALS } from '../../../lib/limits.ts';
import { compileIndex } from '../../../lib/match/compile.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import {
  type Dismissal,
  EVERYWHERE,
  readDismissals,
  writeDismissals,
} from '../../../lib/state/dismissals.ts';
import { Answers } from '../../../lib/worker/answers/answers.ts';
import { dismiss } from '../../../lib/worker/answers/dismiss.ts';
import {
  addDismissals,
  dismissedOn,
  followDismissals,
  moveDismissals,
  takeBack,
} from '../../../lib/worker/answers/dismissed.ts';
import { foldedText } from '../../../lib/worker/answers/written.ts';
import { hostsOf } from '../../../lib/worker/frameworks/choice.ts';
import type { Engine } from '../../../lib/worker/frameworks/engine.ts';
import type { Asker } from '../../../lib/worker/wire/asker.ts';
import { bundledPacks, bundledReader } from '../bundled.ts';

const answering = { matcher: createMatcher(compileIndex(bundledPacks())), reader: bundledReader() };
const engine = {
  state: 'ready',
  run: (use: (one: typeof answering) => unknown) => use(answering),
} as unknown as Engine;
const answers = new Answers(engine);

const SITE = 'jobs.example.com';
/** A script in a page of the site, as the worker knows it. */
const page: Asker = { kind: 'page', sender: {}, hosts: [SITE] };
const BLOCK = { text: 'You know SQL and Salesforce well.', context: 'list' as const };

const said = (text: string, id: string, host: string): Dismissal => ({
  ...{ text, id, host, at: 1 },
  folded: foldedText(text, []),
  name: text,
  framework: 'A framework',
});
const spotted = async (hosts: string[]) => {
  const { spots } = await answers.spot({ blocks: [BLOCK], pageTitle: '' }, hosts);
  return spots.flatMap((list) => list.flatMap(({ matches }) => matches.map(({ name }) => name)));
};

followDismissals();
beforeEach(async () => {
  await writeDismissals([]);
  await fakeBrowser.storage.local.clear();
});

describe('one form for all spellings of a text', () => {
  test.each([
    ['customer complaints', 'Customer  Complaint', []],
    ['AE', 'AEs', []],
    ['AE', 'AE (m/w/d) - EMEA', ['EMEA']],
    ['Sales Operations Specialist', 'sales operations specialist — APAC', ['APAC']],
    ['organisation', 'organization', []],
    ['EMEA', 'EMEA', ['EMEA']],
  ])('%s is %s', (one, other, unmapped) => {
    expect(foldedText(other, unmapped)).toBe(foldedText(one, []));
  });

  test.each([
    ['C#', 'C'],
    ['C++', 'C'],
    ['AE', 'Account Executive'],
    ['12345', '54321'],
    ['😀', '🎉'],
  ])('%s is not %s', (one, other) => {
    expect(foldedText(one, [])).not.toBe(foldedText(other, []));
  });
});

describe('what was set aside', () => {
  test('is not answered again on its site, and is elsewhere', async () => {
    expect(await spotted([SITE])).toEqual(['SQL', 'Salesforce']);
    await addDismissals([said('SQL', 'jfm:skill:sql', SITE)]);
    expect(await spotted([SITE])).toEqual(['Salesforce']);
    expect(await spotted(['careers.example.com'])).toEqual(['SQL', 'Salesforce']);
  });

  test('everywhere is answered on no site', async () => {
    await addDismissals([said('sql', 'jfm:skill:sql', EVERYWHERE)]);
    expect(await spotted([SITE])).toEqual(['Salesforce']);
    expect(await spotted([])).toEqual(['Salesforce']);
  });

  test('is another text’s right: the full name still counts where the short one does not', async () => {
    const title = (text: string) => answers.title({ text, pageTitle: 'Sales' }, [SITE]);
    expect((await title('AE - EMEA')).verdict).toBe('match');
    const [match] = (await title('AE - EMEA')).matches;
    await dismiss(
      { asked: 'AE - EMEA', matches: (await title('AE - EMEA')).matches, everywhere: false },
      page,
      engine,
    );
    const aside = await title('AE (m/w/d)');
    expect(aside.verdict).toBe('none');
    expect(aside.matches).toEqual([]);
    expect(aside.dismissal).toMatchObject({ host: SITE });
    const full = await title('Account Executive');
    expect(full.verdict).toBe('match');
    expect(full.matches.map(({ id }) => id)).toContain(match?.id);
    expect(full.dismissal).toBeUndefined();
  });

  test('is answered to a look-up by hand, which says so', async () => {
    await addDismissals([said('SQL', 'jfm:skill:sql', SITE)]);
    const card = await answers.lookup({ text: 'SQL', context: 'lookup' }, [SITE]);
    expect(card.answers[0]?.name).toBe('SQL');
    expect(card.dismissal).toMatchObject({ host: SITE });
    const elsewhere = await answers.lookup({ text: 'SQL', context: 'lookup' }, ['other.example']);
    expect(elsewhere.dismissal).toBeUndefined();
  });

  test('counts again once it is taken back', async () => {
    const { keys } = await addDismissals([said('SQL', 'jfm:skill:sql', SITE)]);
    await takeBack(keys);
    expect(await spotted([SITE])).toEqual(['SQL', 'Salesforce']);
    expect(await readDismissals()).toEqual([]);
  });

  test('stays when another site’s script asks for it back', async () => {
    const { keys } = await addDismissals([said('SQL', 'jfm:skill:sql', SITE)]);
    await takeBack(keys, ['evil.example']);
    expect(await spotted([SITE])).toEqual(['Salesforce']);
  });

  test('survives the end of the worker', async () => {
    await addDismissals([said('SQL', 'jfm:skill:sql', SITE)]);
    vi.resetModules();
    const next = await import('../../../lib/worker/answers/dismissed.ts');
    expect((await next.dismissedOn([SITE])).holds('SQL', { id: 'jfm:skill:sql', unmapped: [] })).toBe(true);
  });

  test('loses none of two that are said at once, and says each once', async () => {
    await Promise.all([
      addDismissals([said('SQL', 'jfm:skill:sql', SITE)]),
      addDismissals([said('Salesforce', 'jfm:skill:salesforce', SITE)]),
      addDismissals([said('sql', 'jfm:skill:sql', SITE)]),
    ]);
    expect((await readDismissals()).map(({ text }) => text)).toEqual(['SQL', 'Salesforce']);
  });

  test('has an end: what no longer fits is refused by name, and the list stays as it was', async () => {
    const many = Array.from({ length: MAX_DISMISSALS }, (_, at) => said(`Term ${at}`, 'jfm:skill:sql', SITE));
    await addDismissals(many);
    await expect(addDismissals([said('One more', 'jfm:skill:sql', SITE)])).rejects.toMatchObject({
      name: 'aside-full',
    });
    expect(await readDismissals()).toHaveLength(MAX_DISMISSALS);
    expect((await dismissedOn([SITE])).holds('One more', { id: 'jfm:skill:sql', unmapped: [] })).toBe(false);
  });
});

describe('the site of a rejection', () => {
  const sql = [{ id: 'jfm:skill:sql', unmapped: [] }];

  test('is the one that the browser names, whatever tab the message names', async () => {
    const made = await dismiss({ asked: 'SQL', matches: sql, everywhere: false, tabId: 99 }, page, engine);
    expect(made.host).toBe(SITE);
  });

  test('is the tab’s for a frame, and both hold', () => {
    const frame = { url: 'https://ats.example/f', tab: { id: 7, url: `https://${SITE}/1` } } as never;
    expect(hostsOf(frame)).toEqual([SITE, 'ats.example']);
  });

  test('is the frame’s where the tab’s address is hidden', () => {
    expect(hostsOf({ url: 'about:blank', origin: 'https://ats.example', tab: { id: 7 } } as never)).toEqual([
      'ats.example',
    ]);
  });

  test('is asked for by a page of Rung’s own with its tab, and refused without', async () => {
    const own: Asker = { kind: 'own', sender: {}, hosts: [] };
    await expect(
      dismiss({ asked: 'SQL', matches: sql, everywhere: false }, own, engine),
    ).rejects.toMatchObject({
      name: 'not-allowed',
    });
    const tab = await fakeBrowser.tabs.create({ url: `https://${SITE}/1` });
    const made = await dismiss(
      { asked: 'SQL', matches: sql, everywhere: false, tabId: tab.id ?? 0 },
      own,
      engine,
    );
    expect(made.host).toBe(SITE);
  });

  test('is kept with names that outlive the framework', async () => {
    await dismiss(
      { asked: 'SQL', matches: [...sql, { id: 'gone:x', unmapped: [] }], everywhere: true },
      page,
      engine,
    );
    expect(await readDismissals()).toMatchObject([
      { text: 'SQL', name: 'SQL', host: '*', id: 'jfm:skill:sql' },
    ]);
  });
});

test('what was set aside goes along with what gets another id, and stands once where it was there already', async () => {
  await addDismissals([
    said('Widget', 'ours:one', SITE),
    said('Widget', 'ours:two', SITE),
    said('Widget', 'ours:one', EVERYWHERE),
    said('Widget', 'theirs:one', SITE),
  ]);
  await moveDismissals({ 'ours:one': 'ours:two' });
  expect((await readDismissals()).map(({ id, host }) => [id, host])).toEqual([
    ['ours:two', SITE],
    ['ours:two', EVERYWHERE],
    ['theirs:one', SITE],
  ]);
});
