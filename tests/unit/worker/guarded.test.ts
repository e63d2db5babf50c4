import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Name } from '../../../lib/messages.ts';
import { answer, type Handlers } from '../../../lib/worker/dispatch.ts';
import { paramsSchemas } from '../../../lib/worker/schemas.ts';

const page = { id: 'rung', url: 'https://jobs.example/posting', tab: { id: 7 }, frameId: 0 } as never;
const own = { id: 'rung', url: `${browser.runtime.getURL('/')}popup.html` } as never;

/** What changes a setting or the store, names tabs, or tells what another tab holds, each with sound parameters. */
const GUARDED: [Name, object][] = [
  ['setPaused', { paused: true }],
  ['setPaused', { host: 'jobs.example', paused: false }],
  ['rebuild', {}],
  ['storeChanged', {}],
  ['readText', { text: 'Account Executive' }],
  ['pinPosting', { tabId: 1 }],
  ['findings', { tabId: 1 }],
  ['site', { tabId: 1 }],
];

test.each(GUARDED)('a page’s script cannot ask for %s %j, and Rung’s own page can', async (name, params) => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const handler = vi.fn(async () => null);
  const names = Object.keys(paramsSchemas);
  const handlers = Object.fromEntries(names.map((one) => [one, handler])) as unknown as Handlers;
  expect(await answer(handlers, { name, params }, page)).toMatchObject({ error: { name: 'not-allowed' } });
  expect(handler).not.toHaveBeenCalled();
  expect(await answer(handlers, { name, params }, own)).toEqual({ ok: null });
});
