import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from './harness/card.ts';
import { waitForMarks, waitForNoMarks } from './harness/marks.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';
import { seenText } from './harness/seen-text.ts';

/** The browser may end the background between any two steps; nothing but time may come of it. */
describe.each(BROWSERS)('A background that dies between any two steps in %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig?.close());

  it('answers as if it had lived', async () => {
    await rig.side.killWorker();
    const page = await rig.open('/board');
    await rig.side.killWorker();
    await page.click('a[data-job="7001"]');
    await waitForMarks(page, { 'rung-role': ['Account Executive'] }, { within: 'h1' });

    await rig.side.killWorker();
    await rig.side.command('look-up', page);
    await waitForCard(page, 'Account Executive');
    await rig.side.killWorker();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await rig.side.killWorker();
    const popup = await rig.popupPage(page);
    await popup.waitForFunction((text) => document.body.textContent?.includes(text), {}, 'Account Executive');
    expect(await seenText(popup, 'main')).toContain('Account Executive');
    await popup.close();

    await rig.side.killWorker();
    await page.bringToFront();
    await page.click('a[data-job="7007"]');
    await waitForNoMarks(page, { within: '#detail' });
    await page.click('a[data-job="7005"]');
    await waitForMarks(page, { 'rung-role': ['Director of Sales'] }, { within: 'h1' });

    await rig.side.killWorker();
    await page.reload();
    await waitForMarks(page, { 'rung-role': ['Director of Sales'] }, { within: 'h1' });
    expect(await rig.silence()).toEqual([]);
  });
});
