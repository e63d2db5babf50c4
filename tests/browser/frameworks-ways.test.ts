import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Asker } from './harness/ask-worker.ts';
import { axeFindings } from './harness/axe.ts';
import { bringIn, dropFiles, openFrameworks, pasteInto, textIn } from './harness/frameworks-page.ts';
import { focused, tabTo, waitForFocus } from './harness/keyboard.ts';
import { LIFT_TITLE, lerFile, packFile } from './harness/own-files.ts';
import { press, waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

/** Runs in a page before all else: writes down that a pointer was used. */
const WATCH = `for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
  addEventListener(type, () => { globalThis.pointerUsed = type; }, { capture: true, passive: true });
}`;

describe.each(BROWSERS)('Ways into the frameworks page in %s', (kind) => {
  let rig: Rig;
  let asker: Asker;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rung-files-'));
    rig = await startRig(kind);
    asker = await Asker.open(rig);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await rig?.close();
  });
  beforeEach(async () => {
    page = await openFrameworks(rig);
  });
  afterEach(() => page?.close());

  const own = async () =>
    (await asker.ask('frameworks', {})).frameworks.filter((one) => one.own).map(({ title }) => title);
  const removeAll = async () => {
    for (const title of await own()) {
      await press(page, `Remove ${title}`);
      await press(page, 'Remove it');
      await waitForText(page, `${title} is gone.`);
    }
  };

  /** Presses what holds the keyboard and chooses a file in the browser's own dialogue. */
  const choose = async (path: string) => {
    if (kind === 'firefox') {
      // Its dialogue is out of reach for tests; the field behind the button takes the file without it.
      const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
      await field?.uploadFile(path);
      return;
    }
    // A tab behind another opens no dialogue.
    await page.bringToFront();
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.keyboard.press('Enter')]);
    await chooser.accept([path]);
  };

  it('goes from the settings to a saved framework and out again by keys alone', async () => {
    const file = lerFile();
    const path = join(folder, file.name);
    writeFileSync(path, file.text);
    await page.goto(`${rig.side.base}/options.html`, { waitUntil: [] });
    await page.waitForSelector('[data-framework]');
    await tabTo(page, 'Add, make or export frameworks');
    await page.keyboard.press('Enter');
    await page.waitForFunction("document.title === 'Rung: frameworks'");
    await page.waitForSelector('[data-framework]');
    await page.evaluate(WATCH);
    await tabTo(page, 'Choose files');
    await choose(path);
    await waitForFocus(page, `LER.me: ${LIFT_TITLE}`, 'h3');
    await tabTo(page, 'Save');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Saved: LER.me', 'h3');
    await tabTo(page, 'Look up');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.framed .card');
    await tabTo(page, `Remove LER.me: ${LIFT_TITLE}`);
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Keep it');
    await page.keyboard.press('Escape');
    await waitForFocus(page, `Remove LER.me: ${LIFT_TITLE}`);
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Keep it');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await waitForText(page, 'is gone.');
    // Whoever stood in the row that went stands in the list, not at the top of the page.
    await expect.poll(() => focused(page)).not.toBeNull();
    expect(await own()).toEqual([]);
    expect(await page.evaluate('globalThis.pointerUsed ?? null')).toBeNull();
  });

  it('takes what is pasted anywhere but into a field, and says where there is nothing in it', async () => {
    await pasteInto(page, '   ');
    await waitForText(page, 'There was no text to read.');
    await pasteInto(page, packFile('1', ['Kite maker']).text);
    expect(await textIn(page, '[data-preview]')).toContain('Kite works');
    await press(page, 'Not now');
    await waitForFocus(page, 'Drop files', 'p');
    await press(page, 'Paste a table');
    await waitForFocus(page, '', 'textarea');
    await pasteInto(page, packFile('1', ['Kite maker']).text);
    expect(await page.$('[data-preview]')).toBeNull();
  });

  it('leaves out what is not ticked, where several came', async () => {
    await dropFiles(page, [lerFile(), packFile('1', ['Kite maker'])]);
    await page.waitForSelector('[data-preview="kite-works"]');
    await page.click('[data-preview="kite-works"] input[type=checkbox]');
    await press(page, 'Save 1 framework');
    await waitForText(page, 'It matches on pages now.');
    expect(await own()).toEqual([`LER.me: ${LIFT_TITLE}`]);
    await removeAll();
  });

  it('is read in another language as soon as that is chosen, whatever is open', async () => {
    await dropFiles(page, [lerFile()]);
    await page.waitForSelector('[data-preview]');
    await page.evaluate("(globalThis.browser ?? chrome).storage.local.set({ settings: { locale: 'de' } })");
    await waitForText(page, 'Rahmenwerke', 'Noch ist nichts gespeichert.', '10 Aussagen');
    expect(await page.title()).toBe('Rung: Rahmenwerke');
    await page.evaluate("(globalThis.browser ?? chrome).storage.local.set({ settings: { locale: 'en' } })");
    await waitForText(page, 'Nothing is saved yet.');
  });

  it('says how much room is in use, and what the browser answers when it is asked to keep it', async () => {
    await waitForText(page, ' in use');
    if (!(await textIn(page, '.room')).includes('promised to keep')) {
      await press(page, 'Ask the browser to keep it');
      await page.waitForFunction(
        "/has promised to keep|made no promise/.test(document.querySelector('.room').innerText)",
      );
    }
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds, nor scrolls sideways, %s',
    async (scheme) => {
      await rig.side.scheme(page, scheme);
      await page.waitForFunction(
        (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
        {},
        scheme,
      );
      const check = async (where: string) => {
        expect(await axeFindings(page), where).toEqual([]);
        await page.setViewport({ width: 320, height: 640 });
        const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate(wide), `${where}, narrow`).toBe(0);
        await page.setViewport({ width: 900, height: 900 });
      };
      await check('at the start');
      await bringIn(page, [packFile('1', ['Kite maker', 'Kite tester'])]);
      await press(page, 'Look up');
      await page.waitForSelector('.framed .card');
      await check('saved');
      await dropFiles(page, [
        packFile('2', ['Kite maker', 'Kite pilot']),
        lerFile(),
        { name: 'holiday.json', text: '{"dear": "all"}' },
        { ...lerFile({ version: '2.0' }), name: 'other.json' },
      ]);
      await page.waitForSelector('.update');
      await press(page, 'New: 1');
      await check('with a preview');
      await press(page, 'Not now');
      await press(page, 'Remove Kite works');
      await waitForFocus(page, 'Keep it');
      await check('before one goes');
      await press(page, 'Remove it');
      await waitForText(page, 'Kite works is gone.');
    },
  );

  it('asks nobody for anything', async () => {
    expect(await rig.silence()).toEqual([]);
  });
});
