import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { clickInCard, readCard, waitForCard, waitForNoCard } from './harness/card.ts';
import { until } from './harness/deadline.ts';
import { focused, tabTo, waitForFocus } from './harness/keyboard.ts';
import { waitForMarks } from './harness/marks.ts';
import { clickMark, moveSlowly, placeOfMark } from './harness/pointer.ts';
import { press, search, waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const TITLE = 'Sales Operations Specialist';
const TERMS = ['SQL', 'CRM administration'];
const CONTROLS = ['button', 'link', 'tab', 'textbox', 'combobox', 'checkbox', 'radio', 'option', 'dialog'];

/** Runs in a page of the extension: everything that its live regions say from now on, in `globalThis.announced`. */
const LISTEN = `(() => {
  globalThis.announced = [];
  const live = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
  new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(live);
      const text = region?.textContent.trim();
      if (text && globalThis.announced.at(-1) !== text) globalThis.announced.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
})()`;
const announced = (page: Page) => page.evaluate('globalThis.announced') as Promise<string[]>;

/** Every node of an accessibility tree. */
function nodesOf(node: SerializedAXNode | null): SerializedAXNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(nodesOf)] : [];
}

/** Names of the nodes of a role, in their order. */
async function named(page: Page, role: string, root?: ElementHandle<Node>): Promise<string[]> {
  const tree = await page.accessibility.snapshot({
    ...(root ? { root } : {}),
    interestingOnly: false,
    includeIframes: true,
  });
  return nodesOf(tree)
    .filter((node) => node.role === role)
    .map((node) => node.name ?? '');
}

describe.each(BROWSERS)('A screen reader in %s', (kind) => {
  let rig: Rig;
  let page: Page;
  beforeAll(async () => {
    rig = await startRig(kind);
    page = await rig.open('/lever', { guard: false });
    await waitForMarks(page, { 'rung-role': [TITLE], 'rung-term': TERMS });
  });
  afterAll(() => rig?.close());

  it('finds the list under headings, with a button for each thing that is marked on the page', async () => {
    // Every mark of the page, asked for what it is.
    const marked = new Set<string>();
    const marks = await waitForMarks(page, { 'rung-role': [TITLE] });
    for (const text of [...marks['rung-role'], ...marks['rung-term']]) {
      await page.bringToFront();
      await clickMark(page, text);
      await until('a card', () => readCard(page));
      marked.add((await readCard(page))?.name ?? '');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
    expect(marked.size).toBeGreaterThan(3);

    const popup = await rig.popupPage(page);
    await waitForText(popup, TITLE, ...TERMS);
    const list = await popup.$$eval('[data-hit]', (hits) =>
      hits.map((hit) => ({
        name: hit.querySelector('.hit-name')?.textContent ?? '',
        tag: hit.localName,
        heading: hit.closest('section')?.querySelector('h2')?.textContent ?? '',
        inList: hit.closest('ul > li') !== null,
      })),
    );
    for (const name of marked) {
      const line = list.find((one) => one.name === name);
      expect(line, `${name} in the list`).toMatchObject({ tag: 'button' });
      expect(line?.heading).not.toBe('');
      if (name !== TITLE) expect(line?.inList, name).toBe(true);
    }
    // And each leads to its card, which takes the keyboard and gives it back to the line.
    for (const name of TERMS) {
      await popup.evaluate((wanted) => {
        const hits = [...document.querySelectorAll<HTMLElement>('[data-hit]')];
        hits.find((hit) => hit.querySelector('.hit-name')?.textContent === wanted)?.focus();
      }, name);
      await popup.keyboard.press('Enter');
      await waitForFocus(popup, name, 'region');
      await popup.keyboard.press('Backspace');
      await waitForFocus(popup, name, 'button');
    }
    await popup.close();
  });

  it('hears nothing unasked, and what changed where it asked', async () => {
    const popup = await rig.popupPage(page);
    await popup.evaluate(LISTEN);
    await waitForText(popup, TITLE, ...TERMS);
    // The page reads itself anew meanwhile, and the list with it.
    await page.evaluate(() => document.querySelector('.posting-requirements')?.append('Forecasting'));
    await rig.findings(page);
    await popup.bringToFront();
    expect(await announced(popup)).toEqual([]);

    await search(popup, 'negoti');
    await popup.waitForSelector('[role=option]');
    await expect.poll(() => announced(popup)).toContainEqual(expect.stringMatching(/^\d+ results?$/));
    await press(popup, 'Clear the search');
    await waitForText(popup, 'SQL');
    await press(popup, 'More on SQL');
    await press(popup, 'On this site');
    await expect.poll(() => announced(popup)).toContain('“SQL” is set aside on 127.0.0.1.');
    await press(popup, 'Undo for “SQL”');
    await expect.poll(() => announced(popup)).toContain('“SQL” counts again.');
    await popup.close();
    await waitForMarks(page, { 'rung-term': ['SQL'] });
  });

  it('gets the card as a dialog with a name, keeps the keyboard in it through nested cards, and gets it back', async () => {
    await page.bringToFront();
    await page.focus('#apply a');
    const before = await focused(page);
    await clickMark(page, TITLE);
    await waitForCard(page, TITLE);
    await waitForFocus(page, TITLE, 'dialog');
    await clickInCard(page, 'Details');
    await tabTo(page, 'Data analysis');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'Data analysis');
    await waitForFocus(page, 'Data analysis', 'dialog');
    await page.keyboard.press('Backspace');
    await waitForCard(page, TITLE);
    await waitForFocus(page, 'Data analysis', 'button');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    // A click takes the keyboard from the link to the page, as it does without a card; a key gives it back.
    await page.focus('#apply a');
    await rig.side.command('look-up', page);
    await waitForFocus(page, TITLE);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused(page)).toEqual(before);
  });

  it('is left alone by a card that only hovering opened', async () => {
    await page.focus('#apply a');
    const before = await focused(page);
    const mark = await placeOfMark(page, 'CRM administration');
    await page.mouse.move(2, 2);
    await moveSlowly(page, { x: mark.x - 3, y: mark.y }, mark, 3);
    await waitForCard(page, 'CRM administration');
    expect(await focused(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('gets a name for every control of every view, and nothing that axe objects to', async () => {
    const tabId = await rig.side.tabId(page);
    for (const file of [`popup.html?tab=${tabId}`, 'options.html', 'welcome.html']) {
      const shown = await rig.extensionPage(file);
      await shown.waitForSelector(file === 'options.html' ? '.set-aside' : 'h1');
      if (file.startsWith('popup')) await waitForText(shown, TITLE);
      expect(await axeFindings(shown), file).toEqual([]);
      await shown.close();
    }
  });

  // Firefox gives its tree to nobody but assistive software; names and roles are checked above there.
  it.runIf(kind === 'chromium')('gets the same from the browser’s own tree', async () => {
    const popup = await rig.popupPage(page);
    await waitForText(popup, TITLE, ...TERMS);
    expect(await named(popup, 'heading')).toEqual(
      expect.arrayContaining(['Rung', 'This posting', expect.stringMatching(/^Skills and roles it names/)]),
    );
    const buttons = await named(popup, 'button');
    for (const name of [TITLE, ...TERMS]) {
      expect(buttons.some((one) => one.startsWith(name))).toBe(true);
      expect(buttons).toContain(`More on ${name}`);
    }
    expect((await named(popup, 'list')).length).toBeGreaterThan(0);
    const unnamed = async (shown: Page) =>
      nodesOf(await shown.accessibility.snapshot({ interestingOnly: true })).filter(
        ({ role, name }) => CONTROLS.includes(role) && !name?.trim(),
      );
    expect(await unnamed(popup)).toEqual([]);
    await popup.close();
    for (const file of ['options.html', 'welcome.html']) {
      const shown = await rig.extensionPage(file);
      await shown.waitForSelector(file === 'options.html' ? '.set-aside' : 'h1');
      expect(await unnamed(shown), file).toEqual([]);
      expect((await named(shown, 'heading')).length).toBeGreaterThan(0);
      await shown.close();
    }
    await page.bringToFront();
    await rig.side.command('look-up', page);
    await waitForCard(page, TITLE);
    expect(await named(page, 'dialog')).toEqual([TITLE]);
    await page.keyboard.press('Escape');
  });

  it('asks nothing of the network for all of this', async () => {
    expect(await rig.silence()).toEqual([]);
  });
});
