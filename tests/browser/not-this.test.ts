import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { axeCardFindings } from './harness/axe-card.ts';
import { clickInCard, readCard, waitForCard } from './harness/card.ts';
import { tabTo, waitForFocus } from './harness/keyboard.ts';
import { readMarks, waitForMarks } from './harness/marks.ts';
import { clickMark } from './harness/pointer.ts';
import { press, shownText, waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const TITLE = 'Sales Operations Specialist';
const HOST = '127.0.0.1';

/** Looks again and again until a text is no longer marked. */
async function waitForUnmarked(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (gone) =>
      ['rung-role', 'rung-term'].every((name) =>
        [...(CSS.highlights.get(name) ?? [])].every((part) => {
          const range = new Range();
          range.setStart(part.startContainer, part.startOffset);
          range.setEnd(part.endContainer, part.endOffset);
          return range.toString() !== gone;
        }),
      ),
    { polling: 30, timeout: 10_000 },
    text,
  );
}

describe.each(BROWSERS)('“Not this” in %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig?.close());
  // Each test starts with nothing set aside, as a user would leave it.
  afterEach(async () => {
    const options = await rig.extensionPage('options.html');
    await options.waitForSelector('.set-aside');
    for (;;) {
      const undo = await options.$('.set-aside li button');
      if (!undo) break;
      const left = (await options.$$('.set-aside li')).length;
      await undo.evaluate((button) => button.click());
      await options.waitForFunction((n) => document.querySelectorAll('.set-aside li').length < n, {}, left);
    }
    await options.close();
  });

  const open = async () => {
    const page = await rig.open('/lever', { guard: false });
    await waitForMarks(page, { 'rung-role': [TITLE], 'rung-term': ['SQL', 'CRM administration'] });
    return page;
  };

  it('takes the mark away at once, keeps the card and the keyboard in it, and brings both back', async () => {
    const page = await open();
    await clickMark(page, 'SQL');
    await waitForCard(page, 'SQL');
    await clickInCard(page, 'Not this?');
    await waitForFocus(page, 'On this site');
    expect(await axeCardFindings(page)).toEqual([]);
    await rig.shot(page, 'not-this-asked');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Undo');
    expect((await readCard(page))?.text).toContain(`“SQL” is set aside on ${HOST}.`);
    await waitForUnmarked(page, 'SQL');
    expect((await readMarks(page))['rung-term']).toContain('CRM administration');
    await rig.shot(page, 'not-this-done');

    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Not this?');
    await waitForMarks(page, { 'rung-term': ['SQL'] });
    expect((await readCard(page))?.text).toContain('“SQL” counts again.');
    await page.close();
  });

  it('closes the question, and not the card, with Escape', async () => {
    const page = await open();
    await clickMark(page, 'SQL');
    await waitForCard(page, 'SQL');
    await clickInCard(page, 'Not this?');
    await waitForFocus(page, 'On this site');
    await page.keyboard.press('Escape');
    await waitForFocus(page, 'Not this?');
    expect((await readCard(page))?.name).toBe('SQL');
    await page.close();
  });

  it('works in the list by keys alone, and keeps the line’s place with its undo', async () => {
    const page = await open();
    const popup = await rig.popupPage(page);
    await waitForText(popup, 'SQL', 'CRM administration');
    await tabTo(popup, 'SQL', { key: 'ArrowDown' });
    await popup.keyboard.press('x');
    await waitForFocus(popup, 'On this site');
    expect(await axeFindings(popup)).toEqual([]);
    await rig.shot(popup, 'not-this-list-asked');
    await popup.keyboard.press('Enter');
    await waitForFocus(popup, 'Undo for “SQL”');
    await waitForText(popup, `“SQL” is set aside on ${HOST}.`);
    await rig.shot(popup, 'not-this-list-done');
    expect(await axeFindings(popup)).toEqual([]);
    await waitForUnmarked(page, 'SQL');
    await expect
      .poll(async () => (await rig.findings(page)).terms.map(({ matches }) => matches[0]?.name))
      .not.toContain('SQL');
    await popup.bringToFront();
    // The list as it is now is without the term; the line stands there only for its undo.
    await waitForText(popup, `“SQL” is set aside on ${HOST}.`, 'CRM administration');
    await popup.keyboard.press('Enter');
    await waitForFocus(popup, 'SQL');
    await waitForMarks(page, { 'rung-term': ['SQL'] });
    await popup.close();
    await page.close();
  });

  it('is heard in other tabs of the site, and on every site where that was said', async () => {
    const page = await open();
    const twin = await open();
    await twin.bringToFront();
    await clickMark(twin, 'SQL');
    await waitForCard(twin, 'SQL');
    await clickInCard(twin, 'Not this?');
    await clickInCard(twin, 'On every site');
    await waitForUnmarked(twin, 'SQL');
    await page.bringToFront();
    await waitForUnmarked(page, 'SQL');

    // Also where a later page is read by a background that has only just started.
    await rig.side.killWorker();
    await page.reload();
    await waitForMarks(page, { 'rung-role': [TITLE], 'rung-term': ['CRM administration'] });
    expect((await readMarks(page))['rung-term']).not.toContain('SQL');
    await twin.close();

    const options = await rig.extensionPage('options.html');
    const listed = await waitForText(options, 'not SQL', 'on every site');
    expect(listed).toMatch(/Job-family matrix/);
    await rig.shot(options, 'not-this-options');
    expect(await axeFindings(options)).toEqual([]);
    await press(options, 'Undo for “SQL”');
    await waitForText(options, 'Nothing so far.');
    await options.close();
    await page.bringToFront();
    await waitForMarks(page, { 'rung-term': ['SQL'] });
    await page.close();
  });

  it('sets a title aside, and still answers to who asks for it, with the way back', async () => {
    const page = await open();
    await clickMark(page, TITLE);
    await waitForCard(page, TITLE);
    await clickInCard(page, 'Not this?');
    await clickInCard(page, 'On this site');
    await waitForUnmarked(page, TITLE);
    await page.keyboard.press('Escape');
    const popup = await rig.popupPage(page);
    await waitForText(popup, `“${TITLE}” is set aside on ${HOST}.`);
    expect(await shownText(popup)).not.toContain('No framework here knows this title');
    await rig.shot(popup, 'not-this-title');
    await popup.close();

    await page.bringToFront();
    await rig.side.command('look-up', page);
    const card = await waitForCard(page, TITLE);
    expect(card.text).toContain(`You set this aside on ${HOST}.`);
    expect(card.text).toContain('P2');
    await clickInCard(page, 'Undo');
    await waitForMarks(page, { 'rung-role': [TITLE] });
    await page.close();
  });

  it('asks nothing of the network for all of this', async () => {
    expect(await rig.silence()).toEqual([]);
  });
});
