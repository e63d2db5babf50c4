import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { Asking } from './harness/asking.ts';
import { readCard, waitForCard, waitForNoCard } from './harness/card.ts';
import { cardFrame } from './harness/card-frame.ts';
import { type Marks, readMarks, waitForMarks, waitForNoMarks } from './harness/marks.ts';
import { pageChanges } from './harness/page-guard.ts';
import { clickMark } from './harness/pointer.ts';
import { press, search, waitForText } from './harness/popup.ts';
import { BROWSERS } from './harness/rig.ts';
import { wholePage } from './harness/whole-page.ts';

const NOTHING: Marks = { 'rung-role': [], 'rung-term': [] };
const TEXT = 'Sales Manager\n\nYou keep your deals in Salesforce.\n\n- Sales forecasting\n- Negotiation';

/** Pages whose own scripts draw them, so that no count of mutations can tell theirs from ours. */
const DRAWN: { path: string; last: string; marks: Partial<Marks> }[] = [
  { path: '/board/7005', last: '#detail li', marks: { 'rung-role': ['Director of Sales'] } },
  {
    path: '/workday',
    last: '[data-automation-id=jobPostingDescription]',
    marks: { 'rung-role': ['Sales Manager'] },
  },
  { path: '/shadow', last: '>>> li', marks: { 'rung-role': ['Sales Coordinator'] } },
];

/** A profile that was never used, and no network but the demo pages. */
describe.each(BROWSERS)('Rung keeps to itself in %s', (kind) => {
  const at = new Asking(kind);

  it('does all it does without a request', async () => {
    const welcome = await at.rig.extensionPage('welcome.html');
    await waitForText(welcome, 'Rung is ready');
    await welcome.close();

    const page = await at.rig.open('/greenhouse');
    await waitForMarks(page, { 'rung-role': ['Enterprise Account Executive'] });
    await clickMark(page, 'Enterprise Account Executive');
    await waitForCard(page, 'Enterprise Account Executive');

    const popup = await at.rig.popupPage(page);
    await waitForText(popup, 'Enterprise Account Executive', 'Salesforce');
    await search(popup, 'sales manager');
    await waitForText(popup, 'Sales Manager');
    await popup.keyboard.press('Escape');
    await readText(popup);
    await popup.close();

    const options = await at.rig.extensionPage('options.html');
    await waitForText(options, 'Frameworks');
    await readText(options, false);
    await options.close();
    await page.close();
    expect(await at.rig.silence()).toEqual([]);
  });

  async function readText(page: Page, open = true): Promise<void> {
    if (open) await press(page, 'Read a text');
    await page.waitForSelector('textarea', { visible: true });
    await page.type('textarea', TEXT);
    await press(page, 'Read it');
    await waitForText(page, 'This posting', 'Sales Manager', 'Skills and roles it names');
  }

  it.each(DRAWN)('leaves $path as its own script drew it', async ({ path, last, marks }) => {
    const bare = await at.rig.open(path, { host: 'other', guard: false });
    await bare.waitForSelector(last);
    const page = await at.rig.open(path, { guard: false });
    await page.waitForSelector(last);
    await waitForMarks(page, marks);
    await at.rig.findings(page);
    expect(await wholePage(page)).toBe(await wholePage(bare));
    expect(await readMarks(bare)).toEqual(NOTHING);
    await bare.close();
    await page.close();
  });

  it('leaves a page as it was once the card is closed', async () => {
    const page = await at.rig.open('/greenhouse');
    await waitForMarks(page, { 'rung-term': ['Salesforce'] });
    const before = await wholePage(page);
    await clickMark(page, 'Salesforce');
    await waitForCard(page, 'Salesforce');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await wholePage(page)).toBe(before);
    await page.close();
  });

  it('draws the card on a page that allows no style and no markup', async () => {
    const page = await at.rig.open('/strict');
    await waitForMarks(page, { 'rung-role': ['Account Manager'] });
    await clickMark(page, 'Account Manager');
    const { text } = await waitForCard(page, 'Account manager');
    expect(text).toContain('Source');
    const dialog = await (await cardFrame(page))?.$('[role=dialog]');
    const box = await dialog?.boundingBox();
    // Without its style the card would be as wide as the page.
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.width).toBeLessThan(500);
    expect(await dialog?.evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
    await page.close();
  });

  it('reads a site without a grant at a click on its button, and not before', async () => {
    const page = await at.rig.open('/greenhouse', { host: 'other' });
    // A page that was opened later has been read: this one would have been.
    const granted = await at.rig.open('/lever');
    await at.rig.findings(granted);
    await granted.close();
    await page.bringToFront();
    expect(await readMarks(page)).toEqual(NOTHING);
    expect((await pageChanges(page)).mutations).toEqual([]);

    await at.rig.side.toolbar(page);
    await waitForMarks(page, { 'rung-role': ['Enterprise Account Executive'], 'rung-term': ['Salesforce'] });
    const { mutations, before, after } = await pageChanges(page);
    expect(mutations).toEqual([]);
    expect(after).toBe(before);
    await page.close();
  });

  it('takes its marks away at one click, and brings them back at another', async () => {
    const page = await at.rig.open('/lever');
    await waitForMarks(page, { 'rung-role': ['Sales Operations Specialist'] });
    const popup = await at.rig.popupPage(page);
    for (const [off, on] of [
      ['Off here', 'On here'],
      ['Pause everywhere', 'Resume'],
    ] as const) {
      await waitForText(popup, off);
      await press(popup, off);
      await waitForText(popup, on);
      await page.bringToFront();
      await waitForNoMarks(page);
      await popup.bringToFront();
      await press(popup, on);
      await waitForText(popup, off);
      await page.bringToFront();
      await waitForMarks(page, { 'rung-role': ['Sales Operations Specialist'] });
      await popup.bringToFront();
    }
    await popup.close();
    await page.close();
  });

  it('refuses messages of the wrong shape, and answers the next', async () => {
    const wrong = [
      { rung: 1, name: 'spot', params: { blocks: 'all of them', pageTitle: '' } },
      { rung: 1, name: 'spot', params: { blocks: [], pageTitle: '', more: true } },
      { rung: 1, name: 'lookup', params: { text: 'x'.repeat(30_000), context: 'title' } },
      { rung: 1, name: 'entity', params: null },
      { rung: 1, name: 'toString', params: {} },
    ];
    for (const message of wrong) {
      const reply = await at.asker.send(message);
      expect(reply, JSON.stringify(message).slice(0, 80)).toMatchObject({ error: { name: 'bad-message' } });
    }
    const { answers } = await at.asker.ask('lookup', { text: 'Sales Manager', context: 'title' });
    expect(answers.map(({ name }) => name)).toContain('Sales Manager');
  });

  it('gives a web page nothing to talk to', async () => {
    const page = await at.rig.open('/greenhouse');
    await waitForMarks(page, { 'rung-term': ['Salesforce'] });
    // What a page can say to any script that listens to it.
    await page.evaluate(() => {
      postMessage({ rung: 1, name: 'openCard', params: { text: 'Sales Manager' } }, '*');
      postMessage({ rung: 1, name: 'stop', params: {} }, '*');
    });
    const reachable = await page.evaluate(
      () => (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage,
    );
    expect(reachable).toBeUndefined();
    await at.rig.findings(page);
    expect(await readCard(page)).toBeNull();
    expect((await readMarks(page))['rung-term']).toContain('Salesforce');
    await page.close();
  });

  it('has made no request in all of this', async () => {
    expect(await at.rig.silence()).toEqual([]);
  });
});
