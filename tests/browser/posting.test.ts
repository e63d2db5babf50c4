import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Asker } from './harness/ask-worker.ts';
import { axeFindings } from './harness/axe.ts';
import { press, waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const WHOLE = 'The posting as a whole';
const APART = 'The source names this title at P1; 2 of 2 recognised duties come from P4.';
const NAMED = 'The source names this title at P3 and P4.';
const ROADMAP =
  'Define the roadmap for sales operations and oversee the major system implementations behind it, CPQ first.';

/** M2: a manager sees that title and duties do not go together, and on what that rests. */
describe.each(BROWSERS)('A posting as a whole in %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig?.close());

  const popupOf = async (path: string): Promise<Page> => {
    const page = await rig.open(path);
    await rig.findings(page);
    const popup = await rig.popupPage(page);
    return popup;
  };

  it('says that the duties come from another level than the title, and shows the lines', async () => {
    const popup = await popupOf('/posting-m2');
    const folded = await waitForText(popup, WHOLE, APART);
    expect(folded).not.toContain('Leads the operational roll-out');
    await press(popup, APART);
    const unfolded = await waitForText(popup, '2 of 2 recognised duties', ROADMAP);
    expect(unfolded).toMatch(/P4 Sets the roadmap for sales operations/);
    expect(unfolded).toMatch(/P4 Leads the operational roll-out of Fiscal Year Planning/);
    expect(unfolded).toContain('Level labels restored by us');
    expect(unfolded).toContain('3 of 14 skills that the source names for this title are mentioned');
    expect(unfolded).toMatch(/The posting asks for 5 years or more/);
    expect(unfolded).toMatch(/The source at P1 0–1 years.*The source at P4 8\+ years/);
    expect(unfolded).toContain('Not mentioned in the posting');
    // Folded away: it is no list of faults.
    expect(unfolded).not.toContain('first-level support');
    await press(popup, 'Not mentioned in the posting');
    await waitForText(popup, 'first-level support', 'CRM administration');
    expect(await axeFindings(popup)).toEqual([]);
    await rig.shot(popup, 'posting');
  });

  it('keeps what was unfolded while a card that it led to is open', async () => {
    const popup = await popupOf('/posting-m2');
    await waitForText(popup, APART);
    await press(popup, APART);
    await press(popup, 'Not mentioned in the posting');
    await press(popup, 'CRM administration');
    await waitForText(popup, 'Back');
    await press(popup, 'Back');
    await waitForText(popup, ROADMAP);
  });

  it('no longer says so under a title of that level', async () => {
    const popup = await popupOf('/posting-m2?senior');
    const text = await waitForText(popup, WHOLE, NAMED);
    expect(text).not.toContain('come from');
    await press(popup, NAMED);
    await waitForText(popup, '2 of 2 recognised duties', ROADMAP);
  });

  it.each(['/unmarked/developer', '/unmarked/data-engineer', '/dark'])(
    '%s is no posting for it',
    async (path) => {
      const page = await rig.open(path);
      await rig.findings(page);
      const asker = await Asker.open(rig);
      const { frameworks } = await asker.ask('posting', { tabId: await rig.side.tabId(page) });
      expect(frameworks).toEqual([]);
      await asker.page.close();
      await page.close();
    },
  );

  it('reads a pasted posting as a whole, too', async () => {
    const page = await rig.open('/posting-m2');
    const text = await page.$eval('main', (main) => Reflect.get(main, 'innerText') as string);
    const popup = await rig.extensionPage('popup.html?tab=-1');
    await popup.waitForSelector('[data-search]');
    await press(popup, 'Read a text');
    await popup.waitForSelector('textarea');
    await popup.$eval(
      'textarea',
      (box, value) => {
        box.value = value;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
    await press(popup, 'Read it');
    const shown = await waitForText(popup, WHOLE, APART);
    expect(shown.indexOf(WHOLE)).toBeLessThan(shown.indexOf('The text'));
  });

  it('has asked nobody', async () => {
    expect(await rig.silence()).toEqual([]);
  });
});
