import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putOnDevice } from './harness/area.ts';
import { axeFindings } from './harness/axe.ts';
import { bringIn, dropFiles, pasteInto, textIn } from './harness/frameworks-page.ts';
import { FrameworksVisit } from './harness/frameworks-visit.ts';
import { focused, tabTo, waitForFocus } from './harness/keyboard.ts';
import { LIFT_TITLE, lerFile, packFile } from './harness/own-files.ts';
import { press, waitForText } from './harness/popup.ts';
import { BROWSERS } from './harness/rig.ts';

/** Runs in a page before all else: writes down that a pointer was used. */
const WATCH = `for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
  addEventListener(type, () => { globalThis.pointerUsed = type; }, { capture: true, passive: true });
}`;

describe.each(BROWSERS)('Ways into the frameworks page in %s', (kind) => {
  const at = new FrameworksVisit(kind);
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rung-files-'));
  });
  afterAll(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const own = async () => (await at.own()).map(({ title }) => title);
  const removeAll = async () => {
    for (const title of await own()) await at.remove(title);
  };

  /** Presses what holds the keyboard and chooses a file in the browser's own dialogue. */
  const choose = async (path: string) => {
    if (kind === 'firefox') {
      // Its dialogue is out of reach for tests; the field behind the button takes the file without it.
      const field = (await at.page.waitForSelector(
        'input[type=file]',
      )) as ElementHandle<HTMLInputElement> | null;
      await field?.uploadFile(path);
      return;
    }
    // A tab behind another opens no dialogue.
    await at.page.bringToFront();
    const open = async () => {
      // A key may overtake the word that the dialogue is ours; once the page answers this, it has heard it.
      await at.page.waitForFunction("document.visibilityState === 'visible'");
      await at.page.keyboard.press('Enter');
    };
    const [chooser] = await Promise.all([at.page.waitForFileChooser(), open()]);
    await chooser.accept([path]);
  };

  it('goes from the settings to a saved framework and out again by keys alone', async () => {
    const file = lerFile();
    const path = join(folder, file.name);
    writeFileSync(path, file.text);
    await at.page.goto(`${at.rig.side.base}/options.html`, { waitUntil: [] });
    await at.page.waitForSelector('[data-framework]');
    await tabTo(at.page, 'Add, make or export frameworks');
    await at.page.keyboard.press('Enter');
    await at.page.waitForFunction("document.title === 'Rung: frameworks'");
    await at.page.waitForSelector('[data-framework]');
    await at.page.evaluate(WATCH);
    await tabTo(at.page, 'Choose files');
    await choose(path);
    await waitForFocus(at.page, `LER.me: ${LIFT_TITLE}`, 'h3');
    await tabTo(at.page, 'Save');
    await at.page.keyboard.press('Enter');
    await waitForFocus(at.page, 'Saved: LER.me', 'h3');
    await tabTo(at.page, 'Look up');
    await at.page.keyboard.press('Enter');
    await at.page.waitForSelector('.framed .card');
    await tabTo(at.page, `Remove LER.me: ${LIFT_TITLE}`);
    await at.page.keyboard.press('Enter');
    await waitForFocus(at.page, 'Keep it');
    await at.page.keyboard.press('Escape');
    await waitForFocus(at.page, `Remove LER.me: ${LIFT_TITLE}`);
    await at.page.keyboard.press('Enter');
    await waitForFocus(at.page, 'Keep it');
    await at.page.keyboard.down('Shift');
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.up('Shift');
    await at.page.keyboard.press('Enter');
    await waitForText(at.page, 'is gone.');
    // Whoever stood in the row that went stands in the list, not at the top of the at.page.
    await expect.poll(() => focused(at.page)).not.toBeNull();
    expect(await own()).toEqual([]);
    expect(await at.page.evaluate('globalThis.pointerUsed ?? null')).toBeNull();
  });

  it('takes what is pasted anywhere but into a field, and says where there is nothing in it', async () => {
    await pasteInto(at.page, '   ');
    await waitForText(at.page, 'There was no text to read.');
    await pasteInto(at.page, packFile('1', ['Kite maker']).text);
    expect(await textIn(at.page, '[data-preview]')).toContain('Kite works');
    await press(at.page, 'Not now');
    await waitForFocus(at.page, 'Drop files', 'p');
    await press(at.page, 'Paste a table');
    await waitForFocus(at.page, '', 'textarea');
    await pasteInto(at.page, packFile('1', ['Kite maker']).text);
    expect(await at.page.$('[data-preview]')).toBeNull();
  });

  it('leaves out what is not ticked, where several came', async () => {
    await dropFiles(at.page, [lerFile(), packFile('1', ['Kite maker'])]);
    await at.page.waitForSelector('[data-preview="kite-works"]');
    await at.page.click('[data-preview="kite-works"] input[type=checkbox]');
    await press(at.page, 'Save 1 framework');
    await waitForText(at.page, 'It matches on pages now.');
    expect(await own()).toEqual([`LER.me: ${LIFT_TITLE}`]);
    await removeAll();
  });

  it('is read in another language as soon as that is chosen, whatever is open', async () => {
    await dropFiles(at.page, [lerFile()]);
    await at.page.waitForSelector('[data-preview]');
    await putOnDevice(at.asker.page, { settings: { locale: 'de' } });
    await waitForText(at.page, 'Rahmenwerke', 'Noch ist nichts gespeichert.', '10 Aussagen');
    expect(await at.page.title()).toBe('Rung: Rahmenwerke');
    await putOnDevice(at.asker.page, { settings: { locale: 'en' } });
    await waitForText(at.page, 'Nothing is saved yet.');
  });

  it('says how much room is in use, and what the browser answers when it is asked to keep it', async () => {
    await waitForText(at.page, ' in use');
    if (!(await textIn(at.page, '.room')).includes('promised to keep')) {
      await press(at.page, 'Ask the browser to keep it');
      await at.page.waitForFunction(
        "/has promised to keep|made no promise/.test(document.querySelector('.room').innerText)",
      );
    }
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds, nor scrolls sideways, %s',
    async (scheme) => {
      await at.rig.side.scheme(at.page, scheme);
      await at.page.waitForFunction(
        (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
        {},
        scheme,
      );
      const check = async (where: string) => {
        expect(await axeFindings(at.page), where).toEqual([]);
        await at.page.setViewport({ width: 320, height: 640 });
        const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await at.page.evaluate(wide), `${where}, narrow`).toBe(0);
        await at.page.setViewport({ width: 900, height: 900 });
      };
      await check('at the start');
      await bringIn(at.page, [packFile('1', ['Kite maker', 'Kite tester'])]);
      await press(at.page, 'Look up');
      await at.page.waitForSelector('.framed .card');
      await check('saved');
      await dropFiles(at.page, [
        packFile('2', ['Kite maker', 'Kite pilot']),
        lerFile(),
        { name: 'holiday.json', text: '{"dear": "all"}' },
        { ...lerFile({ version: '2.0' }), name: 'other.json' },
      ]);
      await at.page.waitForSelector('.update');
      await press(at.page, 'New: 1');
      await check('with a preview');
      await press(at.page, 'Not now');
      await press(at.page, 'Remove Kite works');
      await waitForFocus(at.page, 'Keep it');
      await check('before one goes');
      await press(at.page, 'Remove it');
      await waitForText(at.page, 'Kite works is gone.');
    },
  );

  it('asks nobody for anything', async () => {
    expect(await at.rig.silence()).toEqual([]);
  });
});
