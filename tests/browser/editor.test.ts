import { describe, expect, it } from 'vitest';
import { keptOnDevice } from './harness/area.ts';
import { axeFindings } from './harness/axe.ts';
import { keeps } from './harness/frameworks-page.ts';
import { FrameworksVisit } from './harness/frameworks-visit.ts';
import { waitForMarks } from './harness/marks.ts';
import { press, waitForText } from './harness/popup.ts';
import { BROWSERS } from './harness/rig.ts';

const ROLE = 'Sourdough Baker';

describe.each(BROWSERS)('The editor in %s', (kind) => {
  const at = new FrameworksVisit(kind);

  it('makes a framework by keys alone, says what is wrong at once, takes steps back, and matches when saved', async () => {
    const posting = await at.rig.open('/unmarked/nurse', { guard: false });
    await at.page.bringToFront();
    await at.page.waitForSelector('[data-start]');
    await at.page.focus('[data-start]');
    await at.page.keyboard.press('Enter');
    await at.page.waitForSelector('[data-field="fact title"]:focus');
    await at.page.keyboard.type('Crumb Street');
    await waitForText(at.page, '1 place needs a correction before it can be saved.');
    expect(await axeFindings(at.page)).toEqual([]);

    await at.page.focus('[data-add="competencies"]');
    await at.page.keyboard.press('Enter');
    await at.page.waitForSelector('[data-field^="competency "]:focus');
    await at.page.keyboard.type('Dough making');
    await at.page.focus('[data-field^="statement "]');
    await at.page.keyboard.type('Weighs what the list says.');
    await at.page.focus('[data-add="roles"]');
    await at.page.keyboard.press('Enter');
    await at.page.waitForSelector('[data-field^="role "]:focus');
    await at.page.keyboard.type(ROLE);

    // A second one of the same name is refused beside its field, and taken back.
    await at.page.focus('[data-add="roles"]');
    await at.page.keyboard.press('Enter');
    await at.page.waitForSelector('.roles li:nth-child(2) [data-field^="role "]:focus');
    await at.page.keyboard.type('sourdough baker');
    await waitForText(at.page, 'Another one has this name already');
    const said = await at.page.$eval('[data-field]:focus', (field) => {
      const id = field.getAttribute('aria-describedby')?.split(' ')[0] ?? '';
      return [field.getAttribute('aria-invalid'), document.getElementById(id)?.textContent];
    });
    expect(said).toEqual(['true', expect.stringContaining('Another one has this name already')]);
    expect(await axeFindings(at.page)).toEqual([]);
    await at.rig.shot(at.page, 'editor-fault');
    await at.page.keyboard.down('Control');
    await at.page.keyboard.press('z');
    await at.page.keyboard.press('z');
    await at.page.keyboard.up('Control');
    await at.page.waitForFunction(() => document.querySelectorAll('.roles > li').length === 1);
    await waitForText(at.page, 'The draft is kept as you type.');
    await at.rig.shot(at.page, 'editor');

    expect(await at.own()).toEqual([]);
    await press(at.page, 'Save');
    await waitForText(at.page, 'Crumb Street is saved. It matches on pages now.');
    expect(await at.names(ROLE)).toEqual([ROLE]);
    await posting.bringToFront();
    await posting.evaluate((title) => {
      document.body.innerHTML = `<main><h1>${title}</h1><p>We bake bread.</p></main>`;
    }, ROLE);
    await waitForMarks(posting, { 'rung-role': [ROLE] });
    await posting.close();
  });

  it('opens it again, renames a competency under the same key, and takes the saving back', async () => {
    const [before] = await at.own();
    await press(at.page, 'Edit Crumb Street');
    await at.page.waitForSelector('[data-field^="competency "]');
    const key = await at.page.$eval('[data-field^="competency "]', (field) =>
      field.getAttribute('data-field'),
    );
    await at.page.focus('[data-field^="competency "]');
    await at.page.keyboard.type('Sour d');
    await press(at.page, 'Save');
    await waitForText(at.page, 'Crumb Street is saved.');
    const [after] = await at.own();
    expect(after?.id).toBe(before?.id);
    expect(after?.revision).toMatch(/^2-/);
    expect(after?.previous).toBe(before?.revision);

    await press(at.page, 'Undo the saving');
    await waitForText(at.page, 'The saving is undone. The draft is open again.');
    const again = await at.page.$eval('[data-field^="competency "]', (field) => [
      field.getAttribute('data-field'),
      (field as HTMLInputElement).value.includes('Sour d'),
    ]);
    expect(again).toEqual([key, true]);
    expect((await at.own())[0]?.revision).toBe(before?.revision);
  });

  it('keeps a draft when its tab is closed, and lets it go only when told', async () => {
    expect(await keeps(at.page, 'Sour d')).toBe(true);
    await waitForText(at.page, 'There is a draft of “Crumb Street” that is not saved yet.');
    expect(await axeFindings(at.page)).toEqual([]);
    await at.rig.shot(at.page, 'editor-start');
    await press(at.page, 'Go on with it');
    await waitForText(at.page, 'This is your draft from last time');
    await press(at.page, 'Close, and keep the draft');
    await waitForText(at.page, 'There is a draft of “Crumb Street”');
    await press(at.page, 'Discard it');
    await waitForText(at.page, 'The draft of “Crumb Street” is discarded.');
    await press(at.page, 'Bring it back');
    await waitForText(at.page, 'There is a draft of “Crumb Street”');
    await press(at.page, 'Discard it');
    await waitForText(at.page, 'is discarded.');
    expect(await keptOnDevice(at.page)).not.toHaveProperty('drafts');
  });

  it('says what it would lose, opens none of it, and leaves that out of a copy', async () => {
    await at.page.waitForSelector('.edit-pick option[value=jfm]');
    const [shown] = await at.page.$$eval('.edit-pick option', (options) =>
      options.filter(({ value }) => value === 'jfm').map(({ value }) => value),
    );
    await at.page.select('.edit-pick select', shown ?? '');
    await press(at.page, 'Start from a copy');
    await waitForText(at.page, 'The copy leaves out what the editor cannot hold:', '1 matrix');
    await at.rig.shot(at.page, 'editor-copy');
    await at.page.waitForSelector('[data-field="fact title"]');
    expect(
      await at.page.$eval('[data-field="fact title"]', (field) => (field as HTMLInputElement).value),
    ).toMatch(/ \(copy\)$/);
    await press(at.page, 'Close, and keep the draft');
    await at.page.waitForSelector('[data-start]');
  });

  it('asks nothing of the network', async () => {
    expect(await at.rig.silence()).toEqual([]);
  });
});
