import type { Page } from 'puppeteer-core';
import { waitForCard, waitForNoCard } from '../../tests/browser/harness/card.ts';
import { until } from '../../tests/browser/harness/deadline.ts';
import { waitForMarks } from '../../tests/browser/harness/marks.ts';
import { clickMark } from '../../tests/browser/harness/pointer.ts';
import type { Rig } from '../../tests/browser/harness/rig.ts';
import { withRig } from './browser.ts';
import { type Measurement, type Row, row } from './row.ts';
import { median } from './statistics.ts';

const TITLE = 'Enterprise Account Executive';
const ROUNDS = 10;
const BUDGET = 100;
/**
 * Runs in the world of Rung's scripts in the page, before what opens a card is brought there: notes the time from the
 * click to the frame after the one in which the card stands, in milliseconds. No page could see either.
 */
const WATCH = `(() => {
  let clicked = 0;
  addEventListener('click', ({ timeStamp }) => { clicked = timeStamp; }, { capture: true });
  const key = Symbol.for('rung.card-host');
  let host;
  Object.defineProperty(globalThis, key, {
    configurable: true,
    get: () => host,
    set: (next) => {
      host = next && new Proxy(next, {
        get: (of, name) => name !== 'openAt' ? of[name] : async (...given) => {
          const opened = await of.openAt(...given);
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => { globalThis.rungShown = performance.now() - clicked; };
            port2.postMessage(null);
          });
          return opened;
        },
      });
    },
  });
})()`;

/** Evaluates in the world of the extension's scripts in the page. */
async function inItsWorld(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.createCDPSession();
  let contextId = 0;
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    if (origin.startsWith('chrome-extension:') && auxData?.isDefault === false) contextId ||= id;
  });
  await session.send('Runtime.enable');
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  };
}

/** Milliseconds from a click on a mark to its card. */
async function card(page: Page, evaluate: (expression: string) => Promise<unknown>): Promise<number> {
  await evaluate('globalThis.rungShown = undefined');
  await clickMark(page, TITLE);
  await waitForCard(page, TITLE);
  const shown = await until('the time of the card', async () => {
    const time = await evaluate('globalThis.rungShown');
    return typeof time === 'number' ? time : false;
  });
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  return shown;
}

/** The first card of a page and the next one there; `before` is run ahead of the first. */
async function round(rig: Rig, before: () => Promise<void>): Promise<[first: number, next: number]> {
  const page = await rig.open('/greenhouse', { guard: false });
  await waitForMarks(page, { 'rung-role': [TITLE] });
  await rig.findings(page);
  const evaluate = await inItsWorld(page);
  await evaluate(WATCH);
  await before();
  const times: [number, number] = [await card(page, evaluate), await card(page, evaluate)];
  await page.close();
  return times;
}

/** What a reader waits for, from the click on: scripts that are brought at the first use, the frame, the look-up. */
export const cards: Measurement = {
  name: 'card',
  what: 'card from the click on a mark to the frame after it, Chromium',
  run: (): Promise<Row[]> =>
    withRig('chromium', async (rig) => {
      const live: [number, number][] = [];
      const dead: [number, number][] = [];
      await round(rig, async () => undefined);
      for (let n = 0; n < ROUNDS; n += 1) {
        live.push(await round(rig, async () => undefined));
        dead.push(await round(rig, () => rig.side.killWorker()));
      }
      const first = live.map(([time]) => time);
      const next = live.map(([, time]) => time);
      return [
        row('first card of a page, median', median(first), 'ms', BUDGET),
        row('first card of a page, fastest', Math.min(...first), 'ms'),
        row('next card there, median', median(next), 'ms', BUDGET),
        row('next card there, fastest', Math.min(...next), 'ms'),
        row('first card of a page, dead worker, median', median(dead.map(([time]) => time)), 'ms'),
      ];
    }),
};
