import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Asker } from './harness/ask-worker.ts';
import { axeFindings } from './harness/axe.ts';
import { dropFiles, openFrameworks, pasteInto, textIn } from './harness/frameworks-page.ts';
import { press, waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const HTML = `<table>
  <tr><th>Skill</th><th>Junior</th><th>Senior</th></tr>
  <tr><td>Kite knotting</td><td>Ties a <b>bowline</b>.</td><td>Teaches knots.</td></tr>
  <tr><td>Kite pricing</td><td>Reads the list.</td><td>&lt;img src=x onerror=alert(1)&gt;</td></tr>
</table>`;
const MARKDOWN =
  '| Skill | Junior | Senior |\n| --- | --- | --- |\n| String care | Keeps it dry. | Splices it. |\n';
const ODD =
  'Foo,Bar,Baz\nKite knotting,Ties a bowline.,x\nKite pricing,Reads the list.,y\nString care,Dries it.,z\n';

describe.each(BROWSERS)('A table on the frameworks page in %s', (kind) => {
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

  const answersFor = async (text: string) => {
    const card = await asker.ask('lookup', { text, context: 'lookup' });
    return card.answers.map(({ name, framework }) => `${name} in ${framework.title}`);
  };

  it('is read as it was copied, its markup as text, and renamed before it is saved', async () => {
    await pasteInto(page, 'Skill Junior Senior', HTML);
    const preview = await textIn(page, '[data-preview]');
    expect(preview).toContain('Junior 2 statements');
    expect(preview).toContain('Senior 2 statements');
    expect(preview).toContain('Ties a bowline.');
    expect(await page.$('[data-preview] img')).toBeNull();
    await press(page, 'What the columns hold');
    await page.focus('.columns .field input');
    await page.keyboard.press('End');
    await page.keyboard.type(' of the kite works');
    await page.keyboard.press('Tab');
    await page.waitForFunction(
      "document.querySelector('[data-preview] h3').textContent.endsWith('kite works')",
    );
    await press(page, 'Save');
    await waitForText(page, 'It matches on pages now.');
    expect(await answersFor('Kite knotting')).toEqual(['Kite knotting in Pasted text of the kite works']);
  });

  it('is read from Markdown that is typed', async () => {
    await press(page, 'Paste a table');
    await page.waitForSelector('textarea');
    for (const line of MARKDOWN.trim().split('\n')) {
      await page.type('textarea', line);
      await page.keyboard.press('Enter');
    }
    await press(page, 'Read it');
    expect(await textIn(page, '[data-preview]')).toContain('Senior 1 statement');
  });

  it('waits for its columns where they cannot be guessed, and shows at once what comes of each choice', async () => {
    await dropFiles(page, [{ name: 'odd.csv', text: ODD }]);
    await waitForText(page, 'Tell what each column holds');
    expect(await page.$('[data-preview]')).toBeNull();
    expect(await axeFindings(page)).toEqual([]);
    await page.select('select[aria-label="What Foo holds"]', 'none');
    await waitForText(page, 'no column is said to hold the names');
    await page.select('select[aria-label="What Foo holds"]', 'name');
    await page.waitForSelector('[data-preview]');
    await page.select('select[aria-label="What Bar holds"]', 'level');
    await waitForText(page, '3 competencies and 3 statements');
    await page.focus('input[aria-label="Name of the level in Bar"]');
    await page.keyboard.press('End');
    await page.keyboard.type('becue');
    await page.keyboard.press('Tab');
    await page.waitForFunction(
      "document.querySelector('[data-preview] .level-counts')?.innerText.includes('Barbecue')",
    );
    await press(page, 'Save');
    await waitForText(page, 'It matches on pages now.');
    expect(await answersFor('String care')).toEqual(['String care in odd']);
  });
});
