import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CARD_PAGE, TOKEN_ATTRIBUTE } from '../../../lib/card-frame/port.ts';
import { forgetCards, isCard } from '../../../lib/worker/browser/card-frames.ts';
import { FilledCards } from '../../../lib/worker/browser/fill-cards.ts';
import type { Asker } from '../../../lib/worker/wire/asker.ts';
import { SENDERS, SITE } from './wire/worker.ts';

const TOKEN = '0123456789abcdef0123456789abcdef';
const TAB = 7;
const asker: Asker = { kind: 'page', sender: SENDERS.page, hosts: [SITE] };
/** A frame of the card's form in the asker's tab, as the browser describes it. */
const frame = (over: object = {}) =>
  ({
    id: 'rung',
    url: 'about:srcdoc',
    origin: 'null',
    tab: { id: TAB },
    frameId: 12,
    documentId: 'C',
    ...over,
  }) as never;
const firefoxFrame = (over: object = {}) =>
  frame({ url: `${browser.runtime.getURL(CARD_PAGE)}#${TOKEN}`, origin: undefined, ...over });

/** A document of the tab, as the function that looks for the token finds it. */
interface Doc {
  frameId: number;
  origin: string;
  href: string;
  token?: string;
  isTop?: boolean;
}
let docs: Doc[];
/** Frames that the card's script was put into. */
let filled: number[];

/** Runs a function of ours in each document of the tab, as the browser does. */
function lookIn(doc: Doc, func: (...args: string[]) => unknown, args: string[]): unknown {
  const self = { origin: doc.origin };
  vi.stubGlobal('self', self);
  vi.stubGlobal('top', doc.isTop ? self : {});
  vi.stubGlobal('location', { href: doc.href });
  const getAttribute = (name: string) => (name === TOKEN_ATTRIBUTE ? (doc.token ?? null) : null);
  vi.stubGlobal('document', { documentElement: { getAttribute } });
  try {
    return func(...args);
  } finally {
    vi.unstubAllGlobals();
  }
}

beforeEach(async () => {
  fakeBrowser.reset();
  // What is known of the cards of the test before.
  for (const tabId of [TAB, 8]) await forgetCards(tabId);
  vi.useFakeTimers();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  docs = [];
  filled = [];
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => false);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async (injection: {
    target: { frameIds?: number[]; documentIds?: string[] };
    func?: (...args: string[]) => unknown;
    args?: string[];
  }) => {
    const { target, func, args = [] } = injection;
    if (func) {
      return docs.map((doc) => ({ frameId: doc.frameId, documentId: 'C', result: lookIn(doc, func, args) }));
    }
    filled.push(...(target.frameIds ?? [12]));
    return [];
  }) as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const fillOpaque = (cards: FilledCards) => cards.fill({ token: TOKEN, kind: 'opaque' }, asker);
const fillPage = (cards: FilledCards) => cards.fill({ token: TOKEN, kind: 'page' }, asker);

describe('The frame that the worker fills', () => {
  test('is the one of no origin that has the token, and is a card from then on', async () => {
    docs = [
      { frameId: 0, origin: `https://${SITE}`, href: `https://${SITE}/1`, isTop: true },
      { frameId: 12, origin: 'null', href: 'about:srcdoc', token: TOKEN },
    ];
    expect(await fillOpaque(new FilledCards())).toBe(true);
    expect(filled).toHaveLength(1);
    // Where it is found, nobody has to ask whether it might say its token by itself.
    expect(browser.permissions.contains).not.toHaveBeenCalled();
    expect(await isCard(frame())).toBe(true);
  });

  test.each<[string, Partial<Doc>]>([
    ['the page itself', { isTop: true }],
    ['a frame of the page’s own origin, which the page can read', { origin: `https://${SITE}` }],
    ['a frame that has an address', { href: `https://${SITE}/frame` }],
    ['a frame with another token', { token: TOKEN.replace('0', '1') }],
    ['a frame without one', { token: '' }],
  ])('is never %s', async (_what, over) => {
    docs = [{ frameId: 12, origin: 'null', href: 'about:srcdoc', token: TOKEN, ...over }];
    expect(await fillOpaque(new FilledCards())).toBe(false);
    expect(filled).toEqual([]);
    expect(await isCard(frame())).toBe(false);
  });
});

describe('A frame that says its token', () => {
  const claimed = async (sender: never, kind: 'opaque' | 'page' = 'page') => {
    const cards = new FilledCards();
    const filling = kind === 'page' ? fillPage(cards) : fillOpaque(cards);
    const claim = cards.claim(TOKEN, sender).then(
      () => 'taken',
      ({ name }) => name,
    );
    const told = await claim;
    await vi.advanceTimersByTimeAsync(5_000);
    return [told, await filling];
  };

  test('is the card, where it is what was announced', async () => {
    expect(await claimed(firefoxFrame())).toEqual(['taken', true]);
    expect(await isCard(firefoxFrame())).toBe(true);
  });

  test.each<[string, never]>([
    ['in another tab', firefoxFrame({ tab: { id: 8 } })],
    ['that is the page itself', firefoxFrame({ frameId: 0 })],
    ['without a number', firefoxFrame({ frameId: undefined })],
    ['of another sort', frame()],
    ['of another page of ours', firefoxFrame({ url: browser.runtime.getURL('/popup.html') })],
    ['of the web', frame({ url: `https://${SITE}/#${TOKEN}`, origin: `https://${SITE}` })],
  ])('%s is none', async (_what, sender) => {
    expect(await claimed(sender)).toEqual(['not-allowed', false]);
    expect(await isCard(sender)).toBe(false);
    expect(filled).toEqual([]);
  });

  test.each<[string, never]>([
    ['of the page’s own origin', frame({ origin: `https://${SITE}` })],
    ['that has an address', frame({ url: `https://${SITE}/frame` })],
  ])('where one without an origin was announced, %s, is none', async (_what, sender) => {
    expect((await claimed(sender, 'opaque'))[0]).toBe('not-allowed');
    expect(filled).toEqual([]);
  });

  test('is believed once: a second one with the same token is none', async () => {
    const cards = new FilledCards();
    const filling = fillPage(cards);
    await cards.claim(TOKEN, firefoxFrame());
    const second = firefoxFrame({ frameId: 13, documentId: 'D' });
    await expect(cards.claim(TOKEN, second)).rejects.toMatchObject({ name: 'not-allowed' });
    expect(await filling).toBe(true);
    await expect(cards.claim(TOKEN, second)).rejects.toMatchObject({ name: 'not-allowed' });
    expect(await isCard(second)).toBe(false);
    expect(await isCard(firefoxFrame())).toBe(true);
  });

  test('is believed once also while its maker still waits: the second of two at the same moment is none', async () => {
    const cards = new FilledCards();
    const filling = fillPage(cards);
    const second = firefoxFrame({ frameId: 13, documentId: 'D' });
    // Neither waits for the other, as neither does in two frames.
    const told = await Promise.allSettled([cards.claim(TOKEN, firefoxFrame()), cards.claim(TOKEN, second)]);
    expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await filling).toBe(true);
    expect(await isCard(second)).toBe(false);
    expect(await isCard(firefoxFrame())).toBe(true);
  });

  test('comes too late once nobody waits, and is none without having been announced', async () => {
    const cards = new FilledCards();
    await expect(cards.claim(TOKEN, firefoxFrame())).rejects.toMatchObject({ name: 'not-allowed' });
    const filling = fillPage(cards);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await filling).toBe(false);
    await expect(cards.claim(TOKEN, firefoxFrame())).rejects.toMatchObject({ name: 'not-allowed' });
  });

  test('has one maker: a token that is waited for is not taken from another', async () => {
    const cards = new FilledCards();
    const first = fillPage(cards);
    await expect(fillPage(cards)).rejects.toMatchObject({ name: 'not-allowed' });
    await cards.claim(TOKEN, firefoxFrame());
    expect(await first).toBe(true);
  });
});

test('A frame that says its token while it is looked for is filled once, and counts as filled when its script listens', async () => {
  docs = [{ frameId: 12, origin: 'null', href: 'about:srcdoc', token: TOKEN }];
  const run = vi.mocked(browser.scripting.executeScript).getMockImplementation();
  const slow = new Promise((resolve) => setTimeout(resolve, 500));
  vi.mocked(browser.scripting.executeScript).mockImplementation((async (injection: { func?: unknown }) => {
    const done = await (run as (injection: unknown) => unknown)(injection);
    if (!injection.func) await slow;
    return done;
  }) as never);
  const cards = new FilledCards();
  let isFilled = false;
  const filling = fillOpaque(cards).then((filled) => {
    isFilled = filled;
  });
  void cards.claim(TOKEN, frame());
  await vi.advanceTimersByTimeAsync(400);
  expect(isFilled).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  await filling;
  expect(isFilled).toBe(true);
  expect(filled).toHaveLength(1);
});

test('A card is waited for where the site is turned on, and its frame is filled when it says its token', async () => {
  vi.mocked(browser.permissions.contains).mockImplementation(
    (async ({ origins }: { origins: string[] }) => origins[0] === `https://${SITE}/*`) as never,
  );
  const cards = new FilledCards();
  const filling = fillOpaque(cards);
  await vi.advanceTimersByTimeAsync(50);
  await cards.claim(TOKEN, frame());
  expect(await filling).toBe(true);
  expect(filled).toHaveLength(1);
  expect(await isCard(frame())).toBe(true);
});
