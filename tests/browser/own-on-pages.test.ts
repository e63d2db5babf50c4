import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { keptOnDevice } from './harness/area.ts';
import { Asking } from './harness/asking.ts';
import { waitForMarks, waitForNoMarks } from './harness/marks.ts';
import { LIFT_TITLE, lerFile } from './harness/own-files.ts';
import { BROWSERS } from './harness/rig.ts';
import { Workshop } from './harness/workshop.ts';

describe.each(BROWSERS)('Frameworks of one’s own on pages in %s', (kind) => {
  const at = new Asking(kind);

  async function choose(value: 'marked' | 'listed'): Promise<void> {
    const page: Page = await at.rig.extensionPage('options.html');
    const radio = await page.waitForSelector(`input[type=radio][value=${value}]`);
    await radio?.evaluate((one) => (one as HTMLInputElement).click());
    const stored = async () => (await keptOnDevice(page)).settings;
    await expect.poll(stored).toMatchObject({ ownOnPages: value });
    await page.close();
  }

  it('are marked, or kept in the list alone, as the user chooses', async () => {
    const shop = await Workshop.open(at.rig);
    const { name, text } = lerFile();
    await shop.bringIn([{ name, bytes: text }]);
    await shop.page.close();
    const page = await at.rig.open('/blank', { guard: false });
    await page.evaluate((title) => {
      document.body.innerHTML = `<h1>${title}</h1><h2>Elsewhere</h2><p id="own">${title}</p>
        <h2>Others</h2><p id="other">Account Executive</p>`;
    }, LIFT_TITLE);
    await waitForMarks(page, { 'rung-role': [LIFT_TITLE, 'Account Executive'] });

    await choose('listed');
    await page.bringToFront();
    await waitForNoMarks(page, { within: '#own' });
    await waitForNoMarks(page, { within: 'h1' });
    await waitForMarks(page, { 'rung-role': ['Account Executive'] }, { within: '#other' });
    const { title, terms } = await at.rig.findings(page);
    expect([title?.matches[0]?.name, ...terms.map(({ text }) => text)]).toContain(LIFT_TITLE);
    expect(title?.verdict).toBe('match');
    expect(await at.names(LIFT_TITLE)).toContain(LIFT_TITLE);

    await choose('marked');
    await page.bringToFront();
    await waitForMarks(page, { 'rung-role': [LIFT_TITLE] }, { within: 'h1' });
    await page.close();
  });
});
