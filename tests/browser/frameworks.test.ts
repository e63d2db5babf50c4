import { describe, expect, it } from 'vitest';
import { bringIn, cancelWhen, dropFiles, keeps, save, textIn } from './harness/frameworks-page.ts';
import { FrameworksVisit } from './harness/frameworks-visit.ts';
import { waitForMarks } from './harness/marks.ts';
import { LIFT_TITLE, lerFile, packFile } from './harness/own-files.ts';
import { press, waitForText } from './harness/popup.ts';
import { BROWSERS } from './harness/rig.ts';

const BUNDLED = ['ladder', 'jfm', 'sal', 'ler', 'astd'];
/** Long enough to read and to save that a person could stop it. */
const MANY = Array.from({ length: 12_000 }, (_, at) => `Kite hand number ${at + 1}`);

describe.each(BROWSERS)('The frameworks page in %s', (kind) => {
  const at = new FrameworksVisit(kind);

  it('M3: brings an export in, shows it before it is saved, marks its title at once, and takes it out whole', async () => {
    const posting = await at.rig.open('/unmarked/nurse', { guard: false });
    await at.page.bringToFront();
    await dropFiles(at.page, [lerFile()]);
    const preview = await textIn(at.page, '[data-preview]');
    for (const level of ['Emerging', 'Developing', 'Proficient', 'Advanced']) {
      expect(preview).toContain(`${level} 10 statements`);
    }
    expect(preview).toContain(LIFT_TITLE);
    expect(preview).toContain('O*NET-SOC 47-9999.00');
    expect(preview).toContain('Guild of Lift Builders');
    expect(preview).toContain('does not say whether its text may be passed on');
    expect(await keeps(at.page, 'Hoistway')).toBe(false);
    expect(await at.names(LIFT_TITLE)).toEqual([]);

    await save(at.page);
    expect(await at.here()).toEqual([...BUNDLED, 'ler-47-9999.00']);
    await posting.bringToFront();
    await posting.evaluate((title) => {
      document.body.innerHTML = `<main><h1>${title}</h1><p>We build lifts.</p></main>`;
    }, LIFT_TITLE);
    await waitForMarks(posting, { 'rung-role': [LIFT_TITLE] });

    await posting.close();
    await at.page.bringToFront();
    expect(await keeps(at.page, 'Hoistway')).toBe(true);
    await press(at.page, 'Look up');
    await waitForText(at.page, '<img src=x onerror="globalThis.harmed = true"> is walked first.');
    expect(await at.page.evaluate('globalThis.harmed ?? document.images.length')).toBe(0);

    await at.remove('LER.me: Hoistway Crew Wranglers');
    expect(await at.here()).toEqual(BUNDLED);
    // Its name goes from the list of what is the user's a moment later, when the background compares the two.
    await expect.poll(() => keeps(at.page, 'Hoistway')).toBe(false);
    expect(await at.names('Account Executive')).toContain('Account Executive');
  });

  it('refuses an export of another version, and names the field', async () => {
    await dropFiles(at.page, [lerFile({ version: '2.0' })]);
    const refusal = await textIn(at.page, '.refusal');
    expect(refusal).toContain('lift-crews.json');
    expect(refusal).toContain('schemaVersion');
    expect(refusal).toContain('2.0');
    expect(await at.page.$('[data-preview]')).toBeNull();
    expect(await at.here()).toEqual(BUNDLED);
  });

  it('shows what an update changes, goes back to the revision before, and takes both out', async () => {
    await bringIn(at.page, [packFile('1', ['Kite maker', 'Kite tester'])]);
    expect(await at.names('Kite tester')).toEqual(['Kite tester']);
    await dropFiles(at.page, [packFile('2', ['Kite maker', 'Kite pilot'])]);
    const diff = await textIn(at.page, '.update');
    expect(diff).toContain('Replaces revision 1');
    expect(diff).toContain('New: 1');
    expect(diff).toContain('Gone: 1');
    await press(at.page, 'New: 1');
    await waitForText(at.page, 'Kite pilot');
    await save(at.page);
    expect([await at.names('Kite tester'), await at.names('Kite pilot')]).toEqual([[], ['Kite pilot']]);
    await press(at.page, 'Undo');
    await waitForText(at.page, 'Undone. Everything is as before.');
    expect([await at.names('Kite tester'), await at.names('Kite pilot')]).toEqual([['Kite tester'], []]);

    await dropFiles(at.page, [packFile('1', ['Kite maker', 'Kite tester'])]);
    await waitForText(at.page, 'This revision is here already, and nothing differs.');
    await press(at.page, 'Not now');
    await at.remove('Kite works');
    expect(await keeps(at.page, 'Kite pilot')).toBe(false);
  });

  it('moves "not this" choices along, and names those that lose what they were about', async () => {
    await bringIn(at.page, [packFile('1', ['Kite maker', 'Kite tester'])]);
    await at.asker.ask('setAside', {
      asked: 'string testers',
      matches: [{ id: 'kite-works:kite-tester', unmapped: [] }],
      everywhere: true,
    });
    await dropFiles(at.page, [packFile('2', ['Kite maker'])]);
    expect(await textIn(at.page, '.update')).toMatch(/1 “not this” choice loses .*string testers/);
    await press(at.page, 'Not now');
    await press(at.page, 'Remove Kite works');
    await waitForText(at.page, '1 “not this” choice was about it.');
    await press(at.page, 'Keep it');
    expect(await at.here()).toContain('kite-works');
    await at.remove('Kite works');
  });

  it('stops while it reads, and while it saves, and leaves everything as it was', async () => {
    await bringIn(at.page, [packFile('1', ['Kite maker'])]);
    for (const stage of ['Find out what it is', 'Read']) {
      await cancelWhen(at.page, stage, () => dropFiles(at.page, [packFile('2', MANY)]));
    }
    for (const stage of ['Compare with what is here', 'Make it quick to look up', 'Store']) {
      await dropFiles(at.page, [packFile('2', MANY)]);
      await at.page.waitForSelector('[data-preview]', { timeout: 30_000 });
      await cancelWhen(at.page, stage, () => press(at.page, 'Save'));
    }
    await waitForText(at.page, 'revision 1');
    expect(await at.names('Kite maker')).toEqual(['Kite maker']);
    expect(await at.names('Kite hand number 7')).toEqual([]);
    await at.remove('Kite works');
  });
});
