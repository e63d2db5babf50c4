import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Asker } from './harness/ask-worker.ts';
import { until } from './harness/deadline.ts';
import { waitForMarks } from './harness/marks.ts';
import { press, waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';
import { everythingStored } from './harness/stored.ts';

/** Words that stand in no framework, so that they are in what Rung keeps only if it keeps the text. */
const CANARY = 'Zwetschgenkuchen';
const CARRIED = `You sell ${CANARY} and keep your deals in Salesforce.`;
const NONE = 'No framework here knows this title';

const listed = (page: Page): Promise<string> =>
  page.$eval('.findings', (list) => Reflect.get(list, 'innerText') as string);

/** Copies a text as a reader does, with the keys of the browser, and pastes it where the keyboard is in `into`. */
async function pasteInto(rig: Rig, into: Page, text: string): Promise<void> {
  const source = await rig.side.browser.newPage();
  await source.setContent('<textarea></textarea>');
  await source.$eval(
    'textarea',
    (box, value) => {
      box.value = value;
      box.focus();
      box.select();
    },
    text,
  );
  await source.bringToFront();
  await withControl(source, 'KeyC', 'Copy');
  await source.close();
  await into.bringToFront();
  await into.focus('textarea');
  await withControl(into, 'KeyV', 'Paste');
}

/** A key with Ctrl; Chromium has to be told over the protocol what it means. */
async function withControl(page: Page, key: 'KeyC' | 'KeyV', command: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up('Control');
}

/** Drops a file on the box. */
function drop(page: Page, name: string, type: string, content: string): Promise<void> {
  return page.$eval(
    'textarea',
    (box, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.content], file.name, { type: file.type }));
      box.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, type, content },
  );
}

/** Postings come as PDF, mail and documents, too, on which no extension can draw. */
describe.each(BROWSERS)('A text of one’s own in %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig?.close());

  const box = async (file: 'popup.html?tab=-1' | 'options.html'): Promise<Page> => {
    const page = await rig.extensionPage(file);
    if (file !== 'options.html') {
      await page.waitForSelector('[data-search]');
      await press(page, 'Read a text');
    }
    await page.waitForSelector('textarea', { visible: true });
    return page;
  };

  /** A demo page, what the popup lists of it, and its posting as text. */
  async function posting(path: string, part: string, mark: string) {
    const page = await rig.open(path);
    await waitForMarks(page, { 'rung-term': [mark] });
    await rig.findings(page);
    const text = await page.$$eval(part, (parts) =>
      parts.map((one) => Reflect.get(one, 'innerText') as string).join('\n'),
    );
    const popup = await rig.popupPage(page);
    await waitForText(popup, 'Skills and roles it names');
    return { page, popup, text };
  }

  it('pasted, is answered like the page that it was copied from', async () => {
    const { page, popup, text } = await posting('/lever', 'h2, [data-qa], .plain-list, h3', 'SQL');
    const read = await box('popup.html?tab=-1');
    await pasteInto(rig, read, `${text}\n`);
    await press(read, 'Read it');
    await read.waitForSelector('.findings');
    expect(await listed(read)).toBe(await listed(popup));

    // The card of the title, too, and the card of a term.
    for (const name of ['Sales Operations Specialist', 'CRM administration']) {
      for (const one of [popup, read]) {
        await press(one, name);
        await one.waitForSelector('.card');
      }
      const card = (one: Page) => one.$eval('.card-body', (body) => Reflect.get(body, 'innerText') as string);
      expect(await card(read)).toBe(await card(popup));
      expect(await card(read)).toContain(name);
      for (const one of [popup, read]) {
        await press(one, 'Back');
        await one.waitForSelector('.findings');
      }
    }
    // The text stands below with the marks of a page.
    expect(await read.$$eval('.run.term', (runs) => runs.map(({ textContent }) => textContent))).toContain(
      'SQL',
    );
    for (const one of [read, popup, page]) await one.close();
  });

  it('dropped as a file in the settings, is told why not like its page', async () => {
    const page = await rig.open('/board/7003');
    await page.waitForSelector('#detail h1');
    await rig.findings(page);
    const text = await page.$eval('#detail', (detail) => Reflect.get(detail, 'innerText') as string);
    expect(text).toMatch(/^Customer Support Supervisor/);
    const popup = await rig.popupPage(page);
    await waitForText(popup, NONE);
    await press(popup, 'Why not?');
    const options = await box('options.html');
    await drop(options, 'posting.txt', 'text/plain', text);
    await waitForText(options, NONE);
    await press(options, 'Why not?');
    await waitForText(options, 'Sales Support Supervisor');
    expect(await listed(options)).toBe(await listed(popup));
    for (const one of [options, popup, page]) await one.close();
  });

  it('that is no plain text is refused in a sentence', async () => {
    const read = await box('options.html');
    await drop(read, 'posting.pdf', 'application/pdf', '%PDF-1.7');
    await waitForText(read, 'Only plain text files can be dropped here');
    await read.close();
  });

  it('is kept nowhere', async () => {
    const asker = await Asker.open(rig);
    await asker.ask('frameworks', {});
    // The tabs of the tests before are closed, and what they held is being forgotten.
    const before = await until('a session without tabs', async () => {
      const all = await everythingStored(asker.page);
      return all.includes('"findings:') ? undefined : all;
    });
    expect(before).toContain('Customer Complaint Resolution');
    const text = `Sales Manager\n\n${CARRIED}`;
    for (const file of ['popup.html?tab=-1', 'options.html'] as const) {
      const read = await box(file);
      await pasteInto(rig, read, text);
      await press(read, 'Read it');
      await waitForText(read, 'Skills and roles it names', CANARY);
      await press(read, 'Another text');
      await drop(read, 'posting.txt', 'text/plain', text);
      await waitForText(read, 'Skills and roles it names', CANARY);
      await press(read, 'Sales Manager');
      await read.waitForSelector('.card');
      expect(await everythingStored(read)).toBe(before);
      await read.close();
    }
    const after = await everythingStored(asker.page);
    expect(after).toBe(before);
    expect(after).not.toContain(CANARY);
    expect(await rig.silence()).toEqual([]);
    await asker.page.close();
  });
});
