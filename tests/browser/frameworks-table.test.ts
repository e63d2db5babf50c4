import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { dropFiles, type PackedFile, pasteInto, save, textIn } from './harness/frameworks-page.ts';
import { FrameworksVisit } from './harness/frameworks-visit.ts';
import { press, waitForText } from './harness/popup.ts';
import { BROWSERS } from './harness/rig.ts';

const HTML = `<table>
  <tr><th>Skill</th><th>Junior</th><th>Senior</th></tr>
  <tr><td>Kite knotting</td><td>Ties a <b>bowline</b>.</td><td>Teaches knots.</td></tr>
  <tr><td>Kite pricing</td><td>Reads the list.</td><td>&lt;img src=x onerror=alert(1)&gt;</td></tr>
</table>`;
const MARKDOWN =
  '| Skill | Junior | Senior |\n| --- | --- | --- |\n| String care | Keeps it dry. | Splices it. |\n';
const ODD =
  'Foo,Bar,Baz\nKite knotting,Ties a bowline.,x\nKite pricing,Reads the list.,y\nString care,Dries it.,z\n';
const LADDER = `Level,Scope,Technical skill,Communication
Junior Engineer,Mends one part of a kite winch at a time.,Reads a winch plan.,Asks before the wind turns.
Engineer,Builds a whole winch with nobody beside them.,Draws a winch plan.,Tells the crew what to wait for.
Senior Engineer,Answers for every winch on the hill.,Finds why a winch plan fails.,Talks a doubtful crew round.
`;
const TURN = 'Rows and columns change places';
const TITLES = 'The levels are job titles, from the lowest up';

/** A file that an office program saved; its content is ours. */
function officeFile(name: string): PackedFile {
  return { name, base64: readFileSync(`${import.meta.dirname}/../unit/import/${name}`, 'base64') };
}

describe.each(BROWSERS)('A table on the frameworks page in %s', (kind) => {
  const at = new FrameworksVisit(kind);

  const answersFor = async (text: string) =>
    (await at.answers(text, 'lookup')).map(({ name, framework }) => `${name} in ${framework.title}`);

  /** Types behind what stands in a field, and goes on to the next one. */
  const addTo = async (selector: string, words: string) => {
    await at.page.waitForSelector(selector);
    await at.page.focus(selector);
    await at.page.keyboard.press('End');
    await at.page.keyboard.type(words);
    await at.page.keyboard.press('Tab');
  };

  /** Tries a title in the field beside what was saved. */
  const lookUp = async (title: string) => {
    await at.page.$eval('.try input', (input) => input.select());
    await at.page.type('.try input', title);
    await press(at.page, 'Look up');
  };

  /** What is ticked of what is asked beside the columns. */
  const ticked = () =>
    at.page.$$eval('.columns label:has(:checked)', (all) => all.map(({ textContent }) => textContent));

  it('is read as it was copied, its markup as text, and renamed before it is saved', async () => {
    await pasteInto(at.page, 'Skill Junior Senior', HTML);
    const preview = await textIn(at.page, '[data-preview]');
    expect(preview).toContain('Junior 2 statements');
    expect(preview).toContain('Senior 2 statements');
    expect(preview).toContain('Ties a bowline.');
    expect(await at.page.$('[data-preview] img')).toBeNull();
    await press(at.page, 'What the columns hold');
    await addTo('.columns .field input', ' of the kite works');
    await at.page.waitForFunction(
      "document.querySelector('[data-preview] h3')?.textContent.endsWith('kite works')",
    );
    await save(at.page);
    expect(await answersFor('Kite knotting')).toEqual(['Kite knotting in Pasted text of the kite works']);
  });

  it('is read from Markdown that is typed', async () => {
    await press(at.page, 'Paste a table');
    await at.page.waitForSelector('textarea');
    for (const line of MARKDOWN.trim().split('\n')) {
      await at.page.type('textarea', line);
      await at.page.keyboard.press('Enter');
    }
    await press(at.page, 'Read it');
    expect(await textIn(at.page, '[data-preview]')).toContain('Senior 1 statement');
  });

  it('waits for its columns where they cannot be guessed, and shows at once what comes of each choice', async () => {
    await dropFiles(at.page, [{ name: 'odd.csv', text: ODD }]);
    await waitForText(at.page, 'Tell what each column holds');
    expect(await at.page.$('[data-preview]')).toBeNull();
    expect(await axeFindings(at.page)).toEqual([]);
    await at.page.select('select[aria-label="What Foo holds"]', 'none');
    await waitForText(at.page, 'no column is said to hold the names');
    await at.page.select('select[aria-label="What Foo holds"]', 'name');
    await at.page.waitForSelector('[data-preview]');
    await at.page.select('select[aria-label="What Bar holds"]', 'level');
    await waitForText(at.page, '3 competencies and 3 statements');
    await addTo('input[aria-label="Name of the level in Bar"]', 'becue');
    await at.page.waitForFunction(
      "document.querySelector('[data-preview] .level-counts')?.innerText.includes('Barbecue')",
    );
    await save(at.page);
    expect(await answersFor('String care')).toEqual(['String care in odd']);
  });

  it('becomes a ladder of roles where its levels are job titles', async () => {
    await dropFiles(at.page, [{ name: 'winch-crew.csv', text: LADDER }]);
    await waitForText(at.page, 'Rung read the columns like this');
    expect(await ticked()).toEqual([TURN, TITLES]);
    expect(await axeFindings(at.page)).toEqual([]);
    await at.rig.shot(at.page, 'table-of-titles');
    await press(at.page, 'Read it like this');
    expect(await textIn(at.page, '[data-preview]')).toContain('3 roles');
    await save(at.page);
    await lookUp('Senior Engineer');
    expect(await textIn(at.page, '.framed .ladder')).toMatch(/Engineer previous .*Senior Engineer here/);
    await press(at.page, 'Levels');
    await waitForText(at.page, 'Finds why a winch plan fails.');
    await press(at.page, 'What changes');
    await at.rig.shot(at.page, `ladder-of-titles`);
    expect(await textIn(at.page, '.framed .changes')).toContain('Technical skill');
    await press(at.page, 'Details');
    await press(at.page, 'Technical skill');
    await waitForText(at.page, 'The level the role asks for.');
    expect(await textIn(at.page, '.framed .level:not(.away)')).toMatch(/^Senior Engineer/);
    await at.rig.shot(at.page, 'competency-at-the-asked-level');
  });

  it('comes out of the sheets of a workbook and the headings of a document', async () => {
    await dropFiles(at.page, ['ladder.xlsx', 'handbook.docx'].map(officeFile));
    await waitForText(at.page, 'Selling skills');
    expect(await textIn(at.page, '[data-preview="table-roles"]')).toContain('3 roles');
    expect(await textIn(at.page, '[data-preview="table-selling-skills"]')).toContain('Keeps it short');
    await waitForText(at.page, '2 tables are left out until you read them.');
    await at.rig.shot(at.page, 'workbook-and-document');
    expect(await axeFindings(at.page)).toEqual([]);
    await press(at.page, 'Save 4 frameworks');
    await waitForText(at.page, 'matches on pages now');
    expect(await answersFor('Junior Seller')).toContain('Junior Seller in Roles');
  });

  it('is turned and turned back by keyboard', async () => {
    await pasteInto(at.page, LADDER);
    await waitForText(at.page, 'Rung read the columns like this');
    await at.page.$$eval(
      '.columns label',
      (all, wanted) =>
        all
          .find((one) => one.textContent === wanted)
          ?.querySelector('input')
          ?.focus(),
      TURN,
    );
    await at.page.keyboard.press(' ');
    await at.page.waitForSelector('select[aria-label="What Communication holds"]');
    expect(await ticked()).toEqual([]);
    await at.page.keyboard.press(' ');
    await at.page.waitForSelector('select[aria-label="What Senior Engineer holds"]');
    expect(await ticked()).toEqual([TURN, TITLES]);
  });
});
