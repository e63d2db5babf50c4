import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { controlExtension } from './harness/control-extension.ts';
import { until } from './harness/deadline.ts';
import { mainThreadTasks } from './harness/main-thread.ts';
import { readMarks, waitForMarks } from './harness/marks.ts';
import { pageChanges } from './harness/page-guard.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

/** The control extension fetches, changes the page and marks every `<h1>`: guards that miss it would prove nothing. */
describe.each(BROWSERS)('The harness in %s, over an extension that misbehaves', (kind) => {
  let rig: Rig;
  let page: Page;
  let asker: Page;
  const ask = (message: string): Promise<{ born: number; seen: string[] }> =>
    asker.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`,
    ) as Promise<{
      born: number;
      seen: string[];
    }>;

  beforeAll(async () => {
    rig = await startRig(kind, { extension: controlExtension(kind) });
    asker = await rig.extensionPage('popup.html');
    page = await rig.open('/greenhouse');
  });
  afterAll(() => rig?.close());

  it('reads what is marked', async () => {
    const title = 'Enterprise Account Executive - EMEA (m/w/d)';
    const marks = await waitForMarks(page, { 'rung-role': [title] });
    expect(marks).toEqual({ 'rung-role': [title], 'rung-term': [] });
    expect(await readMarks(page, { within: '#content' })).toEqual({ 'rung-role': [], 'rung-term': [] });
  });

  it('says what was marked instead', async () => {
    const wanted = waitForMarks(page, { 'rung-term': ['Salesforce'] }, { timeout: 100 });
    await expect(wanted).rejects.toThrow(/there are .*Enterprise Account/);
  });

  it('sees a changed attribute of the page', async () => {
    const { mutations, before, after } = await pageChanges(page);
    expect(mutations).toEqual(['attributes html data-control']);
    expect(after).not.toBe(before);
    expect(before).toContain('<h1');
  });

  it('sees requests of the content script, the background and an extension page', async () => {
    await ask('fetch-away');
    const all = await until('three requests', async () => {
      const seen = await rig.silence();
      return ['/from-content', 'worker.example', 'popup.example'].every((part) =>
        seen.some((line) => line.includes(part)),
      )
        ? seen
        : undefined;
    });
    expect(all.filter((line) => line.includes('greenhouse') || line.includes('plain.css'))).toEqual([]);
  });

  it('fires commands and menu items on the page in front', async () => {
    const id = await rig.side.tabId(page);
    await rig.side.command('look-up', page);
    await rig.side.menu({ menuItemId: 'look-up', selectionText: 'customer complaints' }, page);
    const { seen } = await until('both events', async () => {
      const state = await ask('state');
      return state.seen.length === 2 ? state : undefined;
    });
    expect(seen).toEqual([`command look-up ${id}`, `menu look-up customer complaints ${id}`]);
  });

  it('ends the background, which a message wakes anew', async () => {
    const before = await ask('state');
    await rig.side.killWorker();
    expect(await rig.side.workerRuns()).toBe(false);
    const after = await ask('state');
    expect(after.born).toBeGreaterThan(before.born);
    expect(after.seen).toEqual([]);
  });

  it('fires a command at a background that sleeps', async () => {
    await rig.side.killWorker();
    await rig.side.command('look-up', page);
    const { seen } = await until('the event', async () => {
      const state = await ask('state');
      return state.seen.length > 0 ? state : undefined;
    });
    expect(seen).toHaveLength(1);
  });

  it('opens the real popup and the toolbar', async () => {
    const popup = await rig.side.openPopup(page);
    expect(await popup.text()).toContain('Popup of the control extension');
    await popup.close();
    await rig.side.toolbar(page);
  });

  it.runIf(kind === 'chromium')('measures how long a script of the extension holds up a page', async () => {
    const open = (path: string): Promise<number[]> =>
      mainThreadTasks(page, async () => {
        await page.goto(`${rig.site.origin}${path}`);
        await waitForMarks(page, { 'rung-role': ['Account Manager'] });
      });
    expect((await open('/strict')).filter((ms) => ms > 50)).toEqual([]);
    // Processor time, so that it is less than the 400 ms on the clock when others want the processor too.
    expect(Math.max(...(await open('/strict?again#busy')))).toBeGreaterThan(50);
  });

  it('finds by axe what is wrong with a page of the extension', async () => {
    const found = await axeFindings(asker);
    expect(found.some((line) => line.startsWith('button-name'))).toBe(true);
  });

  it('sets the colour scheme', async () => {
    const isDark = (): Promise<boolean> =>
      page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await rig.side.scheme(page, 'dark');
    await until('dark', isDark);
    await rig.side.scheme(page, 'light');
    await until('light', async () => !(await isDark()));
  });
});
