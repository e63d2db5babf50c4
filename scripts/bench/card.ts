import type { Page } from 'puppeteer-core';
import { waitForNoCard } from '../../tests/browser/harness/card.ts';
import { until } from '../../tests/browser/harness/deadline.ts';
import type { BrowserKind } from '../../tests/browser/harness/find-browser.ts';
import { inPage } from '../../tests/browser/harness/in-page.ts';
import { waitForMarks } from '../../tests/browser/harness/marks.ts';
import { placeOfMark } from '../../tests/browser/harness/pointer.ts';
import type { Rig } from '../../tests/browser/harness/rig.ts';
import { withRig } from './browser.ts';
import { type Measurement, type Row, row } from './row.ts';
import { median } from './statistics.ts';

const ROUNDS = 12;
const BUDGET = 100;
const TERM = 'SQL';

/**
 * Runs in the page: notes how long after the next click something of ours is the topmost thing below the mark. The host
 * takes no clicks before its card is drawn, so that the page's own hit test tells, by the frame.
 */
function watch(x: number, y: number): void {
  const all = globalThis as { rungMs?: number };
  delete all.rungMs;
  const begin = (): void => {
    const start = performance.now();
    const look = (): void => {
      const top = document.elementFromPoint(x, y);
      if (top !== document.body && top?.parentNode === document.documentElement) {
        all.rungMs = performance.now() - start;
      } else requestAnimationFrame(look);
    };
    look();
  };
  addEventListener('click', begin, { capture: true, once: true });
}

/** Milliseconds from a click on a mark to its card. */
async function open(page: Page): Promise<number> {
  const { x, y } = await placeOfMark(page, TERM);
  await page.evaluate(inPage(watch, x + 4, y + 40));
  await page.mouse.click(x, y);
  const ms = await until('the card', () => page.evaluate('globalThis.rungMs'));
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.mouse.move(2, 2);
  return ms as number;
}

async function rounds(rig: Rig, host: 'granted' | 'other', dead: boolean): Promise<number[]> {
  const page = await rig.open('/lever', { host, guard: false });
  if (host === 'other') await rig.side.toolbar(page);
  await waitForMarks(page, { 'rung-term': [TERM] });
  await page.mouse.click(2, 2);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (dead) await rig.side.killWorker();
    times.push(await open(page));
  }
  await page.close();
  return times;
}

const rowsFor = (kind: BrowserKind): Promise<Row[]> =>
  withRig(kind, async (rig) => {
    await rig.side.browser.newPage();
    const [first, ...live] = await rounds(rig, 'granted', false);
    const dead = await rounds(rig, 'granted', true);
    const other = await rounds(rig, 'other', false);
    return [
      row(`${kind}: click to card, first in a page`, first ?? 0, 'ms'),
      row(`${kind}: click to card, median`, median(live), 'ms', BUDGET),
      row(`${kind}: click to card, worker killed, median`, median(dead), 'ms', BUDGET + 50),
      row(`${kind}: click to card, site not turned on, median`, median(other), 'ms', BUDGET),
    ];
  });

/** The card stands in a document of its own, which has to be made and filled each time. */
export const card: Measurement = {
  name: 'card',
  what: `click on a mark to its card, by the page's own hit test (to the frame of 16 ms), ${ROUNDS} cards`,
  run: async () => [...(await rowsFor('chromium')), ...(await rowsFor('firefox'))],
};
