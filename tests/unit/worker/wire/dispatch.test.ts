import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RungError } from '../../../../lib/errors.ts';
import { answer, type Handlers, listen } from '../../../../lib/worker/wire/dispatch.ts';
import { type Name, paramsSchemas } from '../../../../lib/worker/wire/schemas.ts';

const page = { id: 'rung', url: 'https://jobs.example/posting', tab: { id: 7 }, frameId: 0 } as never;
const own = { id: 'rung', url: `${browser.runtime.getURL('/')}popup.html` } as never;

function makeHandlers(more: Partial<Handlers> = {}): Handlers {
  const names = Object.keys(paramsSchemas) as Name[];
  const all = Object.fromEntries(names.map((name) => [name, vi.fn(async () => null)]));
  return { ...all, ...more } as unknown as Handlers;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test('a good message is answered', async () => {
  const handlers = makeHandlers({ lookup: async ({ text }) => ({ asked: text }) as never });
  const reply = await answer(handlers, { name: 'lookup', params: { text: 'SDR', context: 'lookup' } }, own);
  expect(reply).toEqual({ ok: { asked: 'SDR' } });
});

test.each([
  ['an unknown name', 'fire', {}],
  ['a name from the prototype', 'constructor', {}],
  ['a missing parameter', 'lookup', { context: 'lookup' }],
  ['a wrong type', 'lookup', { text: 5, context: 'lookup' }],
  ['a parameter too many', 'site', { tabId: 1, other: true }],
  ['a text over the cap', 'lookup', { text: 'x'.repeat(50_000), context: 'lookup' }],
  ['no parameters', 'spot', undefined],
])('%s is refused and logged, and no handler runs', async (_what, name, params) => {
  const handlers = makeHandlers();
  const reply = await answer(handlers, { name, params }, own);
  expect(reply).toMatchObject({ error: { name: 'bad-message', data: { name } } });
  expect(console.warn).toHaveBeenCalled();
  for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
});

test.each(['findings', 'look', 'site', 'posting'])('a page’s script may not ask for %s', async (name) => {
  const reply = await answer(makeHandlers(), { name, params: { tabId: 1 } }, page);
  expect(reply).toMatchObject({ error: { name: 'not-allowed' } });
  expect(await answer(makeHandlers(), { name, params: { tabId: 1 } }, own)).toEqual({ ok: null });
});

test('a page that only looks like ours by its address is not ours', async () => {
  const lookalike = { id: 'rung', url: `https://evil.example/?${browser.runtime.getURL('/')}` } as never;
  const reply = await answer(makeHandlers(), { name: 'look', params: { tabId: 1 } }, lookalike);
  expect(reply).toMatchObject({ error: { name: 'not-allowed' } });
});

test('an error keeps its name and its data; an unforeseen one is named internal', async () => {
  const handlers = makeHandlers({
    lookup: async () => Promise.reject(new RungError('too-slow', { ms: 5 })),
    search: async () => Promise.reject(new TypeError('x is undefined')),
  });
  const known = await answer(handlers, { name: 'lookup', params: { text: 'a', context: 'lookup' } }, own);
  expect(known).toEqual({ error: { name: 'too-slow', data: { ms: 5 } } });
  const unknown = await answer(handlers, { name: 'search', params: { query: 'a', limit: 5 } }, own);
  expect(unknown).toEqual({ error: { name: 'internal', data: 'TypeError: x is undefined' } });
});

test('strangers and foreign messages get no reply', () => {
  const heard: unknown[] = [];
  const addListener = vi.spyOn(browser.runtime.onMessage, 'addListener');
  listen(makeHandlers());
  const listener = addListener.mock.calls[0]?.[0] as (
    m: unknown,
    s: unknown,
    r: (v: unknown) => void,
  ) => unknown;
  const good = { rung: 1, name: 'frameworks', params: {} };
  expect(listener(good, { id: 'another-extension' }, (reply) => heard.push(reply))).toBe(false);
  expect(listener({ type: 'hello' }, { id: browser.runtime.id }, (reply) => heard.push(reply))).toBe(false);
  expect(listener(null, { id: browser.runtime.id }, (reply) => heard.push(reply))).toBe(false);
  expect(heard).toEqual([]);
});
