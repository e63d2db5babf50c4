import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Asking } from './harness/asking.ts';
import { waitForCard, waitForNoCard } from './harness/card.ts';
import { waitForMarks } from './harness/marks.ts';
import { clickMark } from './harness/pointer.ts';
import { BROWSERS } from './harness/rig.ts';

/** Puts a posting into a form, with a field for every name that `from` has, all at once or one alone. */
const inForm = (names: string[]): string => {
  const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
  return `<main><h1>Sales Manager</h1><form id="clobbered">${fields}<p>Uses Salesforce each day.</p></form></main>`;
};
/** Named elements of every sort that a document or a window answers for. */
const named = (names: string[]): string =>
  `<main><h1>Sales Manager</h1><p>Uses Salesforce each day.</p>${names
    .map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`)
    .join('')}</main>`;
/** A posting in a form that is a popover and says that it is modal, with a field for every name. */
const inModalForm = (names: string[]): string =>
  `<p>Above.</p><form aria-modal="true" popover="manual" tabindex="-1">${names
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('')}<h1>Sales Manager</h1><p>Uses Salesforce each day.</p></form>
    <script>HTMLElement.prototype.showPopover.call(document.forms[0]);HTMLElement.prototype.focus.call(document.forms[0])</script>`;
const API =
  '<form id="browser"><input name="runtime" id="x"></form><form id="chrome"><input name="runtime"></form>';

/** Every name that the browser knows on the prototypes of these, as the page itself lists them. */
const namesOf = (page: Page, ...kinds: string[]): Promise<string[]> =>
  page.evaluate((list) => {
    const names = new Set<string>();
    for (const kind of list) {
      let at = (globalThis as unknown as Record<string, { prototype: object }>)[kind]?.prototype;
      for (; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
        for (const name of Object.getOwnPropertyNames(at)) names.add(name);
      }
    }
    if (list.includes('Window')) for (const name of Object.getOwnPropertyNames(globalThis)) names.add(name);
    return [...names].filter((name) => /^\w+$/.test(name));
  }, kinds);

describe.each(BROWSERS)('Names that a page gives to its fields in %s', (kind) => {
  const at = new Asking(kind);
  let served = '';
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(
      `<!doctype html><html lang="en"><title>News of the harbour</title><body>${served}</body></html>`,
    );
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve())));
  afterAll(() => void server.close());

  /** The page is served with the names in it: they are there before any script is. */
  async function isRead(page: Page, html: string): Promise<void> {
    served = html;
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await waitForMarks(page, { 'rung-role': ['Sales Manager'], 'rung-term': ['Salesforce'] });
  }

  /** The card opens at a mark, and Escape closes it. */
  async function hasCard(page: Page, html: string): Promise<void> {
    await isRead(page, html);
    await clickMark(page, 'Salesforce');
    await waitForCard(page, 'Salesforce');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }

  it('of everything that an element has leave the page read, and quick', async () => {
    const page = await at.rig.open('/blank', { guard: false });
    const names = await namesOf(page, 'HTMLFormElement');
    expect(names.length).toBeGreaterThan(200);
    await isRead(page, inForm(names));
    for (const name of [
      'parentNode',
      'getAttribute',
      'nodeType',
      'nextSibling',
      'checkVisibility',
      'shadowRoot',
    ]) {
      await isRead(page, inForm([name]));
    }
    // The page changes inside the form, and the change is read.
    await page.evaluate(() => {
      const list = document.querySelectorAll('p');
      (list[list.length - 1] as HTMLElement).textContent = 'Uses Tableau each day.';
    });
    await waitForMarks(page, { 'rung-term': ['Tableau'] });
    await page.close();
  });

  it('of everything that a document has leave the page read', async () => {
    const page = await at.rig.open('/blank', { guard: false });
    const names = await namesOf(page, 'HTMLDocument');
    expect(names.length).toBeGreaterThan(200);
    for (let from = 0; from < names.length; from += 100)
      await isRead(page, named(names.slice(from, from + 100)));
    await page.close();
  });

  it('of everything that an element or a document has let a card open and close', async () => {
    const page = await at.rig.open('/blank', { guard: false });
    const ofForm = await namesOf(page, 'HTMLFormElement');
    const ofDocument = await namesOf(page, 'HTMLDocument');
    await hasCard(page, inForm(ofForm));
    await hasCard(page, inModalForm(ofForm));
    for (let from = 0; from < ofDocument.length; from += 100)
      await hasCard(page, named(ofDocument.slice(from, from + 100)));
    await page.close();
  });

  it('of everything that a window has, the interface to extensions among it, leave the page read', async () => {
    const page = await at.rig.open('/blank', { guard: false });
    await isRead(page, `${API}${named([])}`);
    const names = (await namesOf(page, 'Window')).filter((name) => !/^on/.test(name));
    expect(names.length).toBeGreaterThan(300);
    for (let from = 0; from < names.length; from += 150) {
      const some = names.slice(from, from + 150);
      const html = `${API}<main><h1>Sales Manager</h1><p>Uses Salesforce each day.</p>${some
        .map((name) => `<b id="${name}"></b>`)
        .join('')}</main>`;
      await isRead(page, html);
    }
    await page.close();
  });
});
