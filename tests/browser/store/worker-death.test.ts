import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard, waitForCard, waitForNoCard } from '../harness/card.ts';
import { waitForMarks, waitForNoMarks } from '../harness/marks.ts';
import { clickMark } from '../harness/pointer.ts';
import { press, search, waitForText } from '../harness/popup.ts';
import { BROWSERS, type Rig, startRig } from '../harness/rig.ts';

const TITLE = 'Enterprise Account Executive';
const FRAMEWORKS = 5;

/** Everything that a reader is answered, by step. `between` is called before each of them. */
async function tour(rig: Rig, between: () => Promise<void>): Promise<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  await between();
  const page = await rig.open('/greenhouse');
  said.marks = await waitForMarks(page, { 'rung-role': [TITLE], 'rung-term': ['Salesforce'] });

  await between();
  await clickMark(page, TITLE);
  said.card = await waitForCard(page, TITLE);
  await between();
  await clickInCard(page, 'Senior Account Executive');
  said.nested = await waitForCard(page, 'Senior Account Executive');
  await between();
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await rig.side.command('look-up', page);
  said.again = await waitForCard(page, TITLE);

  const tabId = await rig.side.tabId(page);
  await between();
  const popup = await rig.extensionPage(`popup.html?tab=${tabId}`);
  said.popup = await waitForText(popup, TITLE, 'Salesforce', 'On for 127.0.0.1');
  await between();
  await search(popup, 'negoti');
  said.search = await waitForText(popup, 'Negotiating Positions');
  await between();
  await press(popup, 'Negotiating Positions');
  said.found = await waitForText(popup, 'Negotiating Positions', 'Source');
  await popup.close();

  await between();
  const options = await rig.extensionPage('options.html');
  await options.waitForFunction(
    (count) => document.querySelectorAll('[data-framework]').length === count,
    {},
    FRAMEWORKS,
  );
  said.options = await waitForText(options, 'Frameworks');
  await options.close();
  await page.close();
  return said;
}

/** The browser may end the background between any two steps; nothing but time may come of it. */
describe.each(BROWSERS)('A background that dies between any two steps in %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig?.close());

  it('answers as if it had lived', async () => {
    const alive = await tour(rig, async () => undefined);
    let deaths = 0;
    const dead = await tour(rig, async () => {
      if (await rig.side.workerRuns()) deaths += 1;
      // What still waits for an answer may wake the next one at once.
      await rig.side.killWorker({ once: true });
    });
    // Of eight: a step such as the popup's first list needs no worker, so that none may run after it.
    expect(deaths).toBeGreaterThanOrEqual(5);
    for (const [step, answer] of Object.entries(alive)) expect(dead[step], step).toEqual(answer);
    expect(await rig.silence()).toEqual([]);
  });

  it('answers a question that was under way', async () => {
    const popup = await rig.extensionPage('popup.html?tab=-1');
    for (const [typed, found] of [
      ['negoti', 'Negotiating Positions'],
      ['account exec', 'Account Executive'],
      ['forecast', 'Sales forecasting'],
    ] as const) {
      await search(popup, typed);
      await rig.side.killWorker({ once: true });
      await waitForText(popup, found);
      await popup.keyboard.press('Escape');
    }
    await popup.close();
  });

  it('follows a page that swaps its content', async () => {
    await rig.side.killWorker();
    const page = await rig.open('/board');
    await rig.side.killWorker();
    await page.click('a[data-job="7001"]');
    await waitForMarks(page, { 'rung-role': ['Account Executive'] }, { within: 'h1' });
    await rig.side.killWorker();
    await page.click('a[data-job="7007"]');
    await waitForNoMarks(page, { within: '#detail' });
    await rig.side.killWorker();
    await page.click('a[data-job="7005"]');
    await waitForMarks(page, { 'rung-role': ['Director of Sales'] }, { within: 'h1' });
    await rig.side.killWorker();
    await page.reload();
    await waitForMarks(page, { 'rung-role': ['Director of Sales'] }, { within: 'h1' });
    await page.close();
  });
});
