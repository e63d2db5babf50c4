import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameFindings, TermFinding } from '../../../lib/messages.ts';
import { forgetTab, readTab } from '../../../lib/state/findings.ts';
import { storeFindings } from '../../../lib/worker/answers/findings.ts';

const term = (id: string, count: number): TermFinding => ({
  matches: [
    {
      id,
      label: id,
      name: id,
      why: { rule: 'name', expanded: [], edits: [], reordered: false },
      unmapped: [],
    },
  ],
  kind: 'term',
  text: id,
  count,
});
const found = (terms: TermFinding[], title?: FrameFindings['title']): FrameFindings => ({
  terms,
  possible: [],
  cut: false,
  ...(title ? { title } : {}),
});
const title: FrameFindings['title'] = {
  text: 'SDR',
  verdict: 'match',
  matches: [],
  possible: [],
  whyNot: [],
};

beforeEach(() => fakeBrowser.reset());

test('a tab nobody read has no findings', async () => {
  expect((await readTab(1)).state).toBe('none');
});

test('frames of one tab are counted together, the most mentioned first', async () => {
  await storeFindings({ tabId: 1, frameId: 0 }, found([term('jfm:a', 1), term('jfm:b', 2)], title), 'done');
  await storeFindings({ tabId: 1, frameId: 4 }, found([term('jfm:a', 5)]), 'reading');
  await storeFindings({ tabId: 11, frameId: 0 }, found([term('jfm:z', 9)]), 'done');
  const page = await readTab(1);
  expect(page.state).toBe('reading');
  expect(page.title?.text).toBe('SDR');
  expect(page.terms.map(({ text, count }) => [text, count])).toEqual([
    ['jfm:a', 6],
    ['jfm:b', 2],
  ]);
});

test('the top frame takes the whole tab with it, another frame only itself', async () => {
  await storeFindings({ tabId: 1, frameId: 0 }, found([term('jfm:a', 1)]), 'done');
  await storeFindings({ tabId: 1, frameId: 4 }, found([term('jfm:b', 1)]), 'done');
  await storeFindings({ tabId: 1, frameId: 4 }, found([]), 'gone');
  expect((await readTab(1)).terms.map(({ text }) => text)).toEqual(['jfm:a']);
  await storeFindings({ tabId: 1, frameId: 0 }, found([]), 'gone');
  expect((await readTab(1)).state).toBe('none');
});

test('a document that is left takes its own findings with it, whatever its frame is called by then', async () => {
  const old = { tabId: 1, frameId: 0, documentId: 'old' };
  await storeFindings(old, found([term('jfm:a', 1)]), 'done');
  await storeFindings({ ...old, frameId: 4 }, found([]), 'gone');
  expect((await readTab(1)).state).toBe('none');

  await storeFindings(old, found([term('jfm:a', 1)]), 'done');
  await storeFindings({ ...old, documentId: 'new' }, found([term('jfm:b', 1)]), 'done');
  await storeFindings({ ...old, frameId: 4 }, found([]), 'gone');
  expect((await readTab(1)).terms.map(({ text }) => text)).toEqual(['jfm:b']);
});

test('nothing of a page reaches the disk', async () => {
  await storeFindings({ tabId: 1, frameId: 0 }, found([term('jfm:a', 1)]), 'done');
  expect(await browser.storage.local.get(null)).toEqual({});
  await forgetTab(1);
  expect(await browser.storage.session.get(null)).toEqual({});
});

test('what the title names is not listed a second time', async () => {
  const named = { ...title, matches: term('ladder:sdr', 1).matches };
  const findings = found([term('ladder:sdr', 2), term('jfm:a', 1)], named);
  await storeFindings({ tabId: 1, frameId: 0 }, findings, 'done');
  expect((await readTab(1)).terms.map(({ text }) => text)).toEqual(['jfm:a']);
});

test('a title that matches in a frame goes before the heading of the page around it', async () => {
  const heading: FrameFindings['title'] = {
    text: 'Careers',
    verdict: 'none',
    matches: [],
    possible: [],
    whyNot: [],
  };
  await storeFindings({ tabId: 1, frameId: 0 }, found([], heading), 'done');
  await storeFindings({ tabId: 1, frameId: 4 }, found([], title), 'done');
  expect((await readTab(1)).title?.text).toBe('SDR');
});
