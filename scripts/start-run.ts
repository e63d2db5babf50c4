import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { takesPresses } from '../tests/browser/harness/card.ts';
import { until } from '../tests/browser/harness/deadline.ts';
import { findBrowser } from '../tests/browser/harness/find-browser.ts';
import { waitForMarks } from '../tests/browser/harness/marks.ts';
import { type Rig, startRig } from '../tests/browser/harness/rig.ts';
import { seenText } from '../tests/browser/harness/seen-text.ts';
import { still } from '../tests/browser/harness/still.ts';
import { buildWhenStale, ROOT } from './build-when-stale.ts';

const SHOTS = join(ROOT, '.output/start');
const POSTING = '/greenhouse';

const indent = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `    ${line}`)
    .join('\n');

async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await still(page);
  await page.screenshot({ path: join(SHOTS, `${name}.png`) as `${string}.png` });
}

/** Without a screen: does what a reader would do, says what came of it, and leaves pictures. */
async function showWithoutScreen(rig: Rig): Promise<void> {
  const page = await rig.open(POSTING);
  const marks = await waitForMarks(page, { 'rung-role': ['Enterprise Account Executive'] });
  await shoot(page, '1-marked-posting');
  console.log(`On ${page.url()} Rung marked:`);
  console.log(`  roles: ${marks['rung-role'].join(', ')}`);
  console.log(`  terms: ${marks['rung-term'].join(', ')}`);

  const popup = await rig.side.openPopup(page);
  if (popup.page) {
    await popup.page.waitForSelector('h1, h2, [role="heading"]', { timeout: 10_000 });
    await shoot(popup.page, '2-popup');
  }
  console.log(`  The popup says:\n${indent(await popup.text())}`);
  await popup.close();

  await rig.side.command('look-up', page);
  const card = await seenText(page, '[role="dialog"]');
  // Half faded in it takes none.
  await until('the card to take presses', () => takesPresses(page));
  await shoot(page, '3-card');
  console.log(`  The card says:\n${indent(card)}`);
  console.log(`Pictures: ${SHOTS}`);
}

/** With a screen: stays until the reader closes the browser. */
async function showOnScreen(rig: Rig): Promise<void> {
  const { browser } = rig.side;
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await page.goto(`${rig.site.origin}${POSTING}`);
  console.log('Chromium is open on a demo posting. Close it, or press Ctrl+C, to end.');
  console.log('  Point at an underlined title or term; Alt+Shift+L looks up the selection or the title;');
  console.log('  the Rung button in the toolbar (behind the puzzle piece) lists what the page holds.');
  await closed;
}

const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Chromium on the screen if there is one and it lets us. */
async function open(): Promise<{ rig: Rig; onScreen: boolean }> {
  if (hasScreen()) {
    try {
      return { rig: await startRig('chromium', { headless: false, offline: false }), onScreen: true };
    } catch {
      console.log('Chromium could not open a window on this screen, so it runs without one.');
    }
  } else {
    console.log('There is no screen here (DISPLAY is not set), so Chromium runs without one.');
  }
  return { rig: await startRig('chromium'), onScreen: false };
}

/** Builds Rung, serves the demo pages, and opens Chromium on one of them. */
export async function start(): Promise<void> {
  findBrowser('chromium');
  const error = buildWhenStale('chrome-e2e');
  if (error) throw new Error(error);
  const { rig, onScreen } = await open();
  console.log(`Demo pages: ${rig.site.origin}/`);
  console.log(
    'This is the test build: it holds a grant for 127.0.0.1 and localhost, so that the demo pages are marked at once.',
  );
  console.log('The real build (npm run build) has no grant for any site until you turn one on.');
  try {
    await (onScreen ? showOnScreen(rig) : showWithoutScreen(rig));
  } finally {
    await rig.close();
  }
}
