import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Asker } from './harness/ask-worker.ts';
import { axeFindings } from './harness/axe.ts';
import { keeps, openFrameworks } from './harness/frameworks-page.ts';
import { waitForMarks } from './harness/marks.ts';
import { press, waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const ROLE = 'Sourdough Baker';

describe.each(BROWSERS)('The editor in %s', (kind) => {
  let rig: Rig;
  let asker: Asker;
  let page: Page;
  beforeAll(async () => {
    rig = await startRig(kind);
    asker = await Asker.open(rig);
  });
  afterAll(() => rig?.close());
  beforeEach(async () => {
    page = await openFrameworks(rig);
  });
  afterEach(() => page?.close());

  const own = async () => (await asker.ask('frameworks', {})).frameworks.filter((one) => one.own);
  const names = async (text: string) =>
    (await asker.ask('lookup', { text, context: 'title' })).answers.map(({ name }) => name);

  it('makes a framework by keys alone, says what is wrong at once, takes steps back, and matches when saved', async () => {
    const posting = await rig.open('/unmarked/nurse', { guard: false });
    await page.bringToFront();
    await page.focus('[data-start]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-field="fact title"]:focus');
    await page.keyboard.type('Crumb Street');
    await waitForText(page, '1 place needs a correction before it can be saved.');
    expect(await axeFindings(page)).toEqual([]);

    await page.focus('[data-add="competencies"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-field^="competency "]:focus');
    await page.keyboard.type('Dough making');
    await page.focus('[data-field^="statement "]');
    await page.keyboard.type('Weighs what the list says.');
    await page.focus('[data-add="roles"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-field^="role "]:focus');
    await page.keyboard.type(ROLE);

    // A second one of the same name is refused beside its field, and taken back.
    await page.focus('[data-add="roles"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.roles li:nth-child(2) [data-field^="role "]:focus');
    await page.keyboard.type('sourdough baker');
    await waitForText(page, 'Another one has this name already');
    const said = await page.$eval('[data-field]:focus', (field) => {
      const id = field.getAttribute('aria-describedby')?.split(' ')[0] ?? '';
      return [field.getAttribute('aria-invalid'), document.getElementById(id)?.textContent];
    });
    expect(said).toEqual(['true', expect.stringContaining('Another one has this name already')]);
    expect(await axeFindings(page)).toEqual([]);
    await rig.shot(page, 'editor-fault');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelectorAll('.roles > li').length === 1);
    await waitForText(page, 'The draft is kept as you type.');
    await rig.shot(page, 'editor');

    expect(await own()).toEqual([]);
    await press(page, 'Save');
    await waitForText(page, 'Crumb Street is saved. It matches on pages now.');
    expect(await names(ROLE)).toEqual([ROLE]);
    await posting.bringToFront();
    await posting.evaluate((title) => {
      document.body.innerHTML = `<main><h1>${title}</h1><p>We bake bread.</p></main>`;
    }, ROLE);
    await waitForMarks(posting, { 'rung-role': [ROLE] });
    await posting.close();
  });

  it('opens it again, renames a competency under the same key, and takes the saving back', async () => {
    const [before] = await own();
    await press(page, 'Edit Crumb Street');
    await page.waitForSelector('[data-field^="competency "]');
    const key = await page.$eval('[data-field^="competency "]', (field) => field.getAttribute('data-field'));
    await page.focus('[data-field^="competency "]');
    await page.keyboard.type('Sour d');
    await press(page, 'Save');
    await waitForText(page, 'Crumb Street is saved.');
    const [after] = await own();
    expect(after?.id).toBe(before?.id);
    expect(after?.revision).toMatch(/^2-/);
    expect(after?.previous).toBe(before?.revision);

    await press(page, 'Undo the saving');
    await waitForText(page, 'The saving is undone. The draft is open again.');
    const again = await page.$eval('[data-field^="competency "]', (field) => [
      field.getAttribute('data-field'),
      (field as HTMLInputElement).value.includes('Sour d'),
    ]);
    expect(again).toEqual([key, true]);
    expect((await own())[0]?.revision).toBe(before?.revision);
  });

  it('keeps a draft when its tab is closed, and lets it go only when told', async () => {
    expect(await keeps(page, 'Sour d')).toBe(true);
    await waitForText(page, 'There is a draft of “Crumb Street” that is not saved yet.');
    expect(await axeFindings(page)).toEqual([]);
    await rig.shot(page, 'editor-start');
    await press(page, 'Go on with it');
    await waitForText(page, 'This is your draft from last time');
    await press(page, 'Close, and keep the draft');
    await waitForText(page, 'There is a draft of “Crumb Street”');
    await press(page, 'Discard it');
    await waitForText(page, 'The draft of “Crumb Street” is discarded.');
    await press(page, 'Bring it back');
    await waitForText(page, 'There is a draft of “Crumb Street”');
    await press(page, 'Discard it');
    await waitForText(page, 'is discarded.');
    const drafts = await page.evaluate("(globalThis.browser ?? chrome).storage.local.get('drafts')");
    expect(drafts).toEqual({});
  });

  it('says what it would lose, opens none of it, and leaves that out of a copy', async () => {
    const [shown] = await page.$$eval('.edit-pick option', (options) =>
      options.filter(({ value }) => value === 'jfm').map(({ value }) => value),
    );
    await page.select('.edit-pick select', shown ?? '');
    await press(page, 'Start from a copy');
    await waitForText(page, 'The copy leaves out what the editor cannot hold:', '1 matrix');
    await rig.shot(page, 'editor-copy');
    await page.waitForSelector('[data-field="fact title"]');
    expect(
      await page.$eval('[data-field="fact title"]', (field) => (field as HTMLInputElement).value),
    ).toMatch(/ \(copy\)$/);
    await press(page, 'Close, and keep the draft');
    await page.waitForSelector('[data-start]');
  });

  it('asks nothing of the network', async () => {
    expect(await rig.silence()).toEqual([]);
  });
});
