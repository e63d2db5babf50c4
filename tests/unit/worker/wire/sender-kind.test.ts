import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeCard, SENDERS } from './worker.ts';

const OWN = browser.runtime.getURL('/');
const { page, card, own } = SENDERS;

/** As the browser does at every wake-up: nothing in memory counts. */
async function kindOfAnew(sender: unknown): Promise<string | undefined> {
  vi.resetModules();
  const { kindOf } = await import('../../../../lib/worker/wire/sender-kind.ts');
  return kindOf(sender as never);
}

beforeEach(() => {
  fakeBrowser.reset();
});

describe('Who sends', () => {
  test.each([
    ['the popup', own, 'own'],
    ['a page of ours in a tab', { ...own, url: `${OWN}frameworks.html#x`, tab: { id: 3 } }, 'own'],
    ['with the origin that belongs to it', { ...own, origin: OWN.slice(0, -1) }, 'own'],
    ['a script in a page', page, 'page'],
    ['a script in a frame of a page', { ...page, frameId: 5, url: 'https://ats.example/' }, 'page'],
    ['a script in a frame without an address', { ...page, frameId: 5, url: 'about:srcdoc' }, 'page'],
    [
      'the card’s page in a frame that nobody made',
      { ...page, url: `${OWN}card-page.html#0`, frameId: 5 },
      'unclaimed',
    ],
  ])('%s', async (_who, sender, kind) => {
    expect(await kindOfAnew(sender)).toBe(kind);
  });

  test.each([
    ['a page that only looks like ours by its address', `https://evil.example/?${OWN}popup.html`],
    ['a page that has our address in its name', `https://${OWN.replace(/\W/g, '')}.example/popup.html`],
  ])('%s is a page', async (_who, url) => {
    expect(await kindOfAnew({ ...page, url })).toBe('page');
  });

  test.each([
    ['our address with another origin', { ...own, origin: 'https://evil.example' }],
    ['our origin with another address', { ...page, origin: OWN.slice(0, -1) }],
    ['a page of ours in a frame of another one', { ...own, tab: { id: 3 }, frameId: 4 }],
    ['a file of ours that is no page', { ...own, url: `${OWN}background.js` }],
    [
      'the card’s page as a page of its own',
      { ...own, url: `${OWN}card-page.html`, tab: { id: 3 }, frameId: 0 },
    ],
    ['the card’s page without a tab', { ...own, url: `${OWN}card-page.html` }],
    ['nobody in particular', { id: 'rung' }],
  ])('%s is none of ours', async (_who, sender) => {
    expect(await kindOfAnew(sender)).toBeUndefined();
  });
});

describe('A card', () => {
  beforeEach(makeCard);

  test('is the frame that the worker made, also for the next worker', async () => {
    expect(await kindOfAnew(card)).toBe('card');
  });

  test.each([
    ['another document in its frame', { ...card, documentId: 'D' }],
    ['the same frame of another tab', { ...card, tab: { id: 8 } }],
    ['another frame of the tab', { ...card, frameId: 13 }],
    ['the page that holds it', { ...page, frameId: 0 }],
    [
      'a page that its frame was led to',
      { ...card, url: 'https://evil.example/', origin: 'https://evil.example' },
    ],
    ['a document of the page’s origin in its frame', { ...card, origin: 'https://jobs.example' }],
  ])('is not %s', async (_who, sender) => {
    expect(await kindOfAnew(sender)).toBe('page');
  });

  test('is forgotten with its tab', async () => {
    const { forgetCards } = await import('../../../../lib/worker/browser/card-frames.ts');
    await forgetCards(7);
    expect(await kindOfAnew(card)).toBe('page');
  });
});
