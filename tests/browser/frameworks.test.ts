import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Asker } from './harness/ask-worker.ts';
import { bringIn, cancelWhen, dropFiles, keeps, openFrameworks, textIn } from './harness/frameworks-page.ts';
import { waitForMarks } from './harness/marks.ts';
import { LIFT_TITLE, lerFile, packFile } from './harness/own-files.ts';
import { press, waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const BUNDLED = ['ladder', 'jfm', 'sal', 'ler', 'astd'];
/** Long enough to read and to save that a person could stop it. */
const MANY = Array.from({ length: 12_000 }, (_, at) => `Kite hand number ${at + 1}`);

describe.each(BROWSERS)('The frameworks page in %s', (kind) => {
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

  const here = async () => (await asker.ask('frameworks', {})).frameworks.map(({ id }) => id);
  const names = async (text: string) =>
    (await asker.ask('lookup', { text, context: 'title' })).answers.map(({ name }) => name);
  const remove = async (title: string) => {
    await press(page, `Remove ${title}`);
    await press(page, 'Remove it');
    await waitForText(page, `${title} is gone.`);
  };

  it('M3: brings an export in, shows it before it is saved, marks its title at once, and takes it out whole', async () => {
    const posting = await rig.open('/unmarked/nurse', { guard: false });
    await page.bringToFront();
    await dropFiles(page, [lerFile()]);
    const preview = await textIn(page, '[data-preview]');
    for (const level of ['Emerging', 'Developing', 'Proficient', 'Advanced']) {
      expect(preview).toContain(`${level} 10 statements`);
    }
    expect(preview).toContain(LIFT_TITLE);
    expect(preview).toContain('O*NET-SOC 47-9999.00');
    expect(preview).toContain('Guild of Lift Builders');
    expect(preview).toContain('does not say whether its text may be passed on');
    expect(await keeps(page, 'Hoistway')).toBe(false);
    expect(await names(LIFT_TITLE)).toEqual([]);

    await press(page, 'Save');
    await waitForText(page, 'It matches on pages now.');
    expect(await here()).toEqual([...BUNDLED, 'ler-47-9999.00']);
    await posting.bringToFront();
    await posting.evaluate((title) => {
      document.body.innerHTML = `<main><h1>${title}</h1><p>We build lifts.</p></main>`;
    }, LIFT_TITLE);
    await waitForMarks(posting, { 'rung-role': [LIFT_TITLE] });

    await posting.close();
    await page.bringToFront();
    expect(await keeps(page, 'Hoistway')).toBe(true);
    await press(page, 'Look up');
    await waitForText(page, '<img src=x onerror="globalThis.harmed = true"> is walked first.');
    expect(await page.evaluate('globalThis.harmed ?? document.images.length')).toBe(0);

    await remove('LER.me: Hoistway Crew Wranglers');
    expect(await here()).toEqual(BUNDLED);
    expect(await keeps(page, 'Hoistway')).toBe(false);
    expect(await names('Account Executive')).toContain('Account Executive');
  });

  it('refuses an export of another version, and names the field', async () => {
    await dropFiles(page, [lerFile({ version: '2.0' })]);
    const refusal = await textIn(page, '.refusal');
    expect(refusal).toContain('lift-crews.json');
    expect(refusal).toContain('schemaVersion');
    expect(refusal).toContain('2.0');
    expect(await page.$('[data-preview]')).toBeNull();
    expect(await here()).toEqual(BUNDLED);
  });

  it('shows what an update changes, goes back to the revision before, and takes both out', async () => {
    await bringIn(page, [packFile('1', ['Kite maker', 'Kite tester'])]);
    expect(await names('Kite tester')).toEqual(['Kite tester']);
    await dropFiles(page, [packFile('2', ['Kite maker', 'Kite pilot'])]);
    const diff = await textIn(page, '.update');
    expect(diff).toContain('Replaces revision 1');
    expect(diff).toContain('New: 1');
    expect(diff).toContain('Gone: 1');
    await press(page, 'New: 1');
    await waitForText(page, 'Kite pilot');
    await press(page, 'Save');
    await waitForText(page, 'It matches on pages now.');
    expect([await names('Kite tester'), await names('Kite pilot')]).toEqual([[], ['Kite pilot']]);
    await press(page, 'Undo');
    await waitForText(page, 'Undone. Everything is as before.');
    expect([await names('Kite tester'), await names('Kite pilot')]).toEqual([['Kite tester'], []]);

    await dropFiles(page, [packFile('1', ['Kite maker', 'Kite tester'])]);
    await waitForText(page, 'This revision is here already, and nothing differs.');
    await press(page, 'Not now');
    await remove('Kite works');
    expect(await keeps(page, 'Kite pilot')).toBe(false);
  });

  it('moves "not this" choices along, and names those that lose what they were about', async () => {
    await bringIn(page, [packFile('1', ['Kite maker', 'Kite tester'])]);
    await asker.ask('setAside', {
      asked: 'string testers',
      matches: [{ id: 'kite-works:kite-tester', unmapped: [] }],
      everywhere: true,
    });
    await dropFiles(page, [packFile('2', ['Kite maker'])]);
    expect(await textIn(page, '.update')).toMatch(/1 “not this” choice loses .*string testers/);
    await press(page, 'Not now');
    await press(page, 'Remove Kite works');
    await waitForText(page, '1 “not this” choice was about it.');
    await press(page, 'Keep it');
    expect(await here()).toContain('kite-works');
    await remove('Kite works');
  });

  it('stops while it reads, and while it saves, and leaves everything as it was', async () => {
    await bringIn(page, [packFile('1', ['Kite maker'])]);
    for (const stage of ['Find out what it is', 'Read']) {
      await cancelWhen(page, stage, () => dropFiles(page, [packFile('2', MANY)]));
    }
    for (const stage of ['Compare with what is here', 'Make it quick to look up', 'Store']) {
      await dropFiles(page, [packFile('2', MANY)]);
      await page.waitForSelector('[data-preview]', { timeout: 30_000 });
      await cancelWhen(page, stage, () => press(page, 'Save'));
    }
    await waitForText(page, 'revision 1');
    expect(await names('Kite maker')).toEqual(['Kite maker']);
    expect(await names('Kite hand number 7')).toEqual([]);
    await remove('Kite works');
  });
});
