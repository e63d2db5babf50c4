import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from './harness/card.ts';
import { inCard } from './harness/card-frame.ts';
import { waitForCardText } from './harness/card-wait.ts';
import { waitForMarks } from './harness/marks.ts';
import { clickMark, placeInView } from './harness/pointer.ts';
import { waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const TITLE = 'Sales Operations Specialist';
const speech = (page: Page) =>
  page.evaluate('[document.documentElement.lang, document.documentElement.dir, document.title]');

async function choose(options: Page, language: string): Promise<void> {
  await options.bringToFront();
  await options.waitForSelector('.language select');
  await options.select('.language select', language);
}

describe.each(BROWSERS)('The language of the interface in %s', (kind) => {
  let rig: Rig;
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    rig = await startRig(kind);
    page = await rig.open('/lever', { guard: false });
    await waitForMarks(page, { 'rung-role': [TITLE] });
    options = await rig.extensionPage('options.html');
  });
  afterAll(() => rig?.close());

  it('is changed in the settings at once, in every open page of the extension', async () => {
    const popup = await rig.popupPage(page);
    await waitForText(popup, 'This posting');
    await choose(options, 'de');
    await waitForText(options, 'Einstellungen', 'Markierungen auf der Seite', 'Sales Ladder');
    expect(await speech(options)).toEqual(['de', 'ltr', 'Rung: Einstellungen']);
    await popup.bringToFront();
    await waitForText(popup, 'Diese Stellenanzeige', 'Genannte Fähigkeiten und Rollen');
    expect(await speech(popup)).toEqual(['de', 'ltr', 'Rung']);
    await popup.close();
  });

  it('is that of a popup that opens afterwards, from its first words on', async () => {
    const popup = await rig.popupPage(page);
    const text = await waitForText(popup, 'Diese Stellenanzeige', TITLE);
    expect(text).not.toMatch(/This posting|Possible|Always on/);
    await rig.shot(popup, 'german-popup');
    await popup.close();
  });

  it('is that of the card on a page, whose content stays in its own', async () => {
    await page.bringToFront();
    await clickMark(page, TITLE);
    const { text } = await waitForCard(page, TITLE);
    expect(text).toMatch(/Stufen.*Quelle.*Mit Quelle kopieren/);
    const langs = await inCard(
      page,
      `[document.documentElement, document.querySelector('[role=dialog]'), document.querySelector('h1')]
        .map(({ lang }) => lang)`,
    );
    expect(langs).toEqual(['de', 'de', 'en']);
    await rig.shot(page, 'german-card');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('changes for a page that has shown a card before', async () => {
    await choose(options, 'fr');
    await waitForText(options, 'Réglages');
    await page.bringToFront();
    await clickMark(page, TITLE);
    await waitForCard(page, TITLE);
    await waitForCardText(page, 'Copier avec la source');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it.runIf(kind === 'firefox')('is that of the context menu', async () => {
    const at = await placeInView(page, 'SQL');
    await expect.poll(() => rig.side.menuTitles?.(page, at)).toEqual(['Lire cette page avec Rung']);
    await choose(options, 'de');
    await waitForText(options, 'Einstellungen');
    await expect.poll(() => rig.side.menuTitles?.(page, at)).toEqual(['Diese Seite mit Rung lesen']);
  });

  it('goes back to the browser’s', async () => {
    await choose(options, 'auto');
    await waitForText(options, 'Marks on a page');
    expect(await speech(options)).toEqual(['en', 'ltr', 'Rung: settings']);
  });
});

// Chromium has no words but English here, and chooses its language by what is installed.
describe('In a German Firefox', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig('firefox', { language: 'de' });
  });
  afterAll(() => rig?.close());

  it('the popup, the card and the menu are German without any setting', async () => {
    const page = await rig.open('/lever', { guard: false });
    await waitForMarks(page, { 'rung-role': [TITLE] });
    const popup = await rig.popupPage(page);
    await waitForText(popup, 'Diese Stellenanzeige');
    await popup.close();
    await page.bringToFront();
    const at = await placeInView(page, 'SQL');
    await expect.poll(() => rig.side.menuTitles?.(page, at)).toEqual(['Diese Seite mit Rung lesen']);
    await clickMark(page, TITLE);
    await waitForCard(page, TITLE);
    await waitForCardText(page, 'Mit Quelle kopieren');
  });
});
