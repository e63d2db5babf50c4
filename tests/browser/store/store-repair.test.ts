import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { keptOnDevice } from '../harness/area.ts';
import { Asking } from '../harness/asking.ts';
import { HARMS, type Harm, harm } from '../harness/harm.ts';
import { waitForMarks } from '../harness/marks.ts';
import { press, shownText, waitForText } from '../harness/popup.ts';
import { BROWSERS, startRig } from '../harness/rig.ts';

const MENDED = 'They are whole again';
const PUT_AWAY = 'Put this note away';
const TITLE = 'Sales Operations Specialist';

describe.each(BROWSERS)('A framework store that is hurt, in %s', (kind) => {
  const at = new Asking(kind);
  beforeAll(() => choose());

  /** Settings as a user makes them: one framework off, another one first. */
  async function choose(): Promise<void> {
    const options = await at.rig.extensionPage('options.html');
    await options.waitForSelector('[data-framework]');
    await options.click('[data-framework="astd"] input');
    await options.click('[data-framework="jfm"] [data-way="-1"]');
    await options.locator('::-p-text(Dark)').click();
    await options.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await options.close();
  }
  const settings = async (): Promise<unknown> => (await keptOnDevice(at.asker.page)).settings;
  /** What the frameworks answer, from the matcher, the rows, the notes between frameworks and the settings. */
  const answers = async (): Promise<unknown[]> => [
    await at.asker.ask('lookup', { text: 'Enterprise Account Executive', context: 'title' }),
    await at.asker.ask('lookup', { text: 'customer complaints', context: 'lookup' }),
    await at.asker.ask('lookup', { text: 'Customer Support Supervisor', context: 'title' }),
    await at.asker.ask('search', { query: 'negoti', limit: 10 }),
    await at.asker.ask('entity', { id: 'ladder:sdr' }),
    await at.asker.ask('frameworks', {}),
  ];
  const note = async (page: Page): Promise<boolean> => (await shownText(page)).includes(MENDED);

  it.each(Object.keys(HARMS) as Harm[])('answers as before after %s, and says so once', async (what) => {
    const before = await answers();
    const chosen = await settings();
    expect(JSON.stringify(before)).toContain('Customer Complaint Resolution');
    const options = await at.rig.extensionPage('options.html');
    await waitForText(options, 'Answers come in this order');
    expect(await note(options)).toBe(false);

    await at.rig.side.killWorker();
    await harm(at.asker.page, what);
    expect(await answers()).toEqual(before);
    expect(await settings()).toEqual(chosen);

    // On a page that is open as on one that is opened now; where it is put away, it is away in both.
    await waitForText(options, MENDED);
    const popup = await at.rig.extensionPage('popup.html?tab=-1');
    await waitForText(popup, MENDED);
    await press(popup, PUT_AWAY);
    for (const page of [popup, options]) {
      await page.bringToFront();
      await page.waitForFunction(`!document.body.innerText.includes('${MENDED}')`);
    }
    await popup.close();
    await options.close();
    // Nothing is left to mend.
    await at.rig.side.killWorker();
    expect(await answers()).toEqual(before);
    const later = await at.rig.extensionPage('options.html');
    await waitForText(later, 'Answers come in this order');
    expect(await note(later)).toBe(false);
    await later.close();
  });

  it('is mended under a page that is being read', async () => {
    await at.rig.side.killWorker();
    await harm(at.asker.page, 'a lost database');
    const page = await at.rig.open('/lever');
    await waitForMarks(page, { 'rung-role': [TITLE], 'rung-term': ['SQL'] });
    const popup = await at.rig.popupPage(page);
    await waitForText(popup, TITLE, MENDED, 'Skills and roles it names');
    await press(popup, PUT_AWAY);
    await popup.close();
    await page.close();
  });

  it('says nothing of a first filling, nor asks the network for one', async () => {
    const fresh = await startRig(kind);
    const options = await fresh.extensionPage('options.html');
    await waitForText(options, 'Answers come in this order');
    expect(await note(options)).toBe(false);
    expect(await fresh.silence()).toEqual([]);
    await fresh.close();
    expect(await at.rig.silence()).toEqual([]);
  });
});
