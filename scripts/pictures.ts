import { mkdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickInCard, waitForCard } from '../tests/browser/harness/card.ts';
import { waitForMarks } from '../tests/browser/harness/marks.ts';
import { clickMark } from '../tests/browser/harness/pointer.ts';
import { waitForText } from '../tests/browser/harness/popup.ts';
import { type Rig, startRig } from '../tests/browser/harness/rig.ts';
import { still } from '../tests/browser/harness/still.ts';
import { buildWhenStale, ROOT } from './build-when-stale.ts';

const FOLDER = join(ROOT, 'scripts/pictures');
const LIGHT = { scheme: 'light', width: 860, height: 680 } as const;
const DARK = { ...LIGHT, scheme: 'dark' } as const;

interface Look {
  scheme: 'light' | 'dark';
  /** In px. */
  width: number;
  height: number;
}

/** A demo page of a fixed size and colour scheme, in which nothing moves. */
async function open(rig: Rig, path: string, { scheme, width, height }: Look): Promise<Page> {
  const page = await rig.open(path);
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  return page;
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await still(page);
  await page.screenshot({ path: path as `${string}.png` });
  console.log(`${relative(ROOT, path)}: ${Math.round(statSync(path).size / 1024)} kB`);
}

/** A posting with its marks, and the card of its title over it. */
async function posting(rig: Rig): Promise<void> {
  const page = await open(rig, '/greenhouse', LIGHT);
  await waitForMarks(page, { 'rung-role': ['Enterprise Account Executive'], 'rung-term': ['Salesforce'] });
  await rig.side.command('look-up', page);
  await waitForCard(page, 'Enterprise Account Executive');
  await save(page, 'posting');
  await page.close();
}

/** The real popup over the same posting, in the size that the browser gives it. */
async function popup(rig: Rig): Promise<void> {
  const page = await open(rig, '/greenhouse', LIGHT);
  await waitForMarks(page, { 'rung-role': ['Enterprise Account Executive'] });
  const shown = await rig.side.openPopup(page);
  if (!shown.page) throw new Error('Chromium shows its popup as a page, but there is none.');
  await waitForText(shown.page, 'This posting', 'Salesforce');
  await save(shown.page, 'popup');
  await shown.close();
  await page.close();
}

/** What one level up asks for. */
async function oneLevelUp(rig: Rig): Promise<void> {
  const page = await open(rig, '/lever', LIGHT);
  await waitForMarks(page, { 'rung-role': ['Sales Operations Specialist'] });
  await rig.side.command('look-up', page);
  await waitForCard(page, 'Sales Operations Specialist');
  await clickInCard(page, 'What changes');
  await save(page, 'one-level-up');
  await page.close();
}

/** A page that is dark by itself, in a dark browser. */
async function dark(rig: Rig): Promise<void> {
  const page = await open(rig, '/dark', DARK);
  await waitForMarks(page, { 'rung-role': ['Sales Manager'], 'rung-term': ['Excel'] });
  await clickMark(page, 'Sales Manager');
  await waitForCard(page, 'Sales Manager');
  await save(page, 'dark');
  await page.close();
}

/** Takes every picture of the README, from the build of these very sources and the demo pages of the tests. */
export async function makePictures(): Promise<void> {
  const error = buildWhenStale('chrome-e2e');
  if (error) throw new Error(error);
  mkdirSync(FOLDER, { recursive: true });
  const rig = await startRig('chromium');
  try {
    for (const take of [posting, popup, oneLevelUp, dark]) await take(rig);
  } finally {
    await rig.close();
  }
}
