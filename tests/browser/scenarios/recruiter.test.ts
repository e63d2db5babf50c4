import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForNoCard } from '../harness/card.ts';
import { readMarks, waitForMarks, waitForNoMarks } from '../harness/marks.ts';
import { pageChanges } from '../harness/page-guard.ts';
import { waitForText } from '../harness/popup.ts';
import { BROWSERS, type Rig, startRig } from '../harness/rig.ts';

describe.each(BROWSERS)('a recruiter in %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig.close());

  it('R1: reads one posting', async () => {
    const page = await rig.open('/greenhouse');
    await waitForMarks(page, { 'rung-role': ['Enterprise Account Executive'], 'rung-term': ['Salesforce'] });
    const untouched = await pageChanges(page);
    expect(untouched.mutations).toEqual([]);
    expect(untouched.after).toBe(untouched.before);
    const heading = await page.$eval('h1', (h1) => h1.outerHTML);
    await page.focus('a.button');

    await rig.side.command('look-up', page);
    const card = await waitForCard(page, 'Enterprise Account Executive');
    expect(card.text).toMatch(/a segment of Account Executive/i);
    expect(card.text).toMatch(/Sales Development Representative \(SDR\) previous/);
    expect(card.text).toMatch(/stated.*Senior Account Executive next/);
    expect(card.text).toMatch(/not in any framework: .?EMEA/);
    expect(card.text).toMatch(/Restated from .*career/i);
    expect(card.text).toMatch(/compan/i);
    await clickInCard(page, 'stated');
    expect((await readCard(page))?.text).toMatch(/The source states this step/);
    await rig.shot(page, 'r1-card');

    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('button');
    expect(await page.$eval('h1', (h1) => h1.outerHTML)).toBe(heading);
    expect(await rig.silence()).toEqual([]);
    await page.close();
  });

  it('R2: works through a result list', async () => {
    const page = await rig.open('/board');
    const pick = async (title: string) => {
      await page.evaluate((text) => {
        const cards = [...document.querySelectorAll('a, button')];
        const card = cards.find((one) => one.textContent?.includes(text));
        if (!(card instanceof HTMLElement)) throw new Error(`no card ${text}`);
        card.click();
      }, title);
      await page.waitForFunction((text) => document.querySelector('h1')?.textContent === text, {}, title);
    };

    await pick('Account Executive II');
    await waitForMarks(page, { 'rung-role': ['Account Executive'] }, { within: 'h1', timeout: 1_000 });
    await expect.poll(async () => (await rig.findings(page)).title?.text).toBe('Account Executive II');
    const first = (await rig.findings(page)).title;
    expect(first?.verdict).toBe('match');
    expect(first?.matches[0]?.name).toBe('Account Executive');
    expect(first?.matches[0]?.unmapped).toEqual(['II']);

    await pick('SDR Manager');
    await waitForNoMarks(page, { within: 'h1', timeout: 1_000 });
    await expect.poll(async () => (await rig.findings(page)).title?.text).toBe('SDR Manager');
    const second = await rig.findings(page);
    expect(second.title?.verdict).toBe('possible');
    expect(second.title?.possible.map(({ name }) => name)).toEqual(['Sales Manager']);
    expect(second.title?.possible[0]?.why.reason).toMatch(/SDR/);
    const named = [second.title?.matches ?? [], ...second.terms.map(({ matches }) => matches)].flat();
    expect(named.map(({ id }) => id)).not.toContain('ladder:sdr');
    const popup = await rig.popupPage(page);
    expect(await waitForText(popup, 'Sales Manager')).toMatch(/possible/i);
    await rig.shot(popup, 'r2-possible');
    await popup.close();

    await page.bringToFront();
    await pick('Customer Support Supervisor');
    await waitForNoMarks(page, { within: 'h1', timeout: 1_000 });
    await expect.poll(async () => (await rig.findings(page)).title?.text).toBe('Customer Support Supervisor');
    const third = (await rig.findings(page)).title;
    expect(third?.verdict).toBe('none');
    const near = third?.whyNot.find(({ name }) => name === 'Sales Support Supervisor');
    expect(near?.words).toContainEqual({ text: 'Customer', label: 'Sales' });
    // No mark of the jobs before is left in the pane.
    const marks = await readMarks(page);
    expect([...marks['rung-term'], ...marks['rung-role']]).not.toContain('Sales forecasting');
    const again = await rig.popupPage(page);
    await again.locator('::-p-text(Why not)').click();
    expect(await waitForText(again, 'Sales Support Supervisor')).toMatch(/Customer/);
    await rig.shot(again, 'r2-why-not');
    await again.close();

    const changes = await pageChanges(page);
    expect(changes.after).not.toMatch(/rung/i);
    expect(await rig.silence()).toEqual([]);
    await page.close();
  });
});
