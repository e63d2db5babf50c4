import { waitForMarks } from '../../tests/browser/harness/marks.ts';
import type { Rig } from '../../tests/browser/harness/rig.ts';
import { withRig } from './browser.ts';
import { type Measurement, type Row, row } from './row.ts';
import { median } from './statistics.ts';

const ROUNDS = 12;
const LIVE_BUDGET = 100;
const DEAD_BUDGET = 150;
/** Runs before the popup's own script: notes when the frame after the first findings has been drawn. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.findings')) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { globalThis.rungPainted = performance.now(); };
    port2.postMessage(null);
  });
}).observe(document, { childList: true, subtree: true });`;

/** The popup's page in a tab: milliseconds from performance.timeOrigin until its findings stand there. */
async function paint(rig: Rig, tabId: number): Promise<number> {
  const page = await rig.side.browser.newPage();
  await page.evaluateOnNewDocument(WATCH);
  await page.goto(`${rig.side.base}/popup.html?tab=${tabId}`);
  const painted = await page.waitForFunction('globalThis.rungPainted');
  const ms = (await painted.jsonValue()) as number;
  await page.close();
  return ms;
}

export const popup: Measurement = {
  name: 'popup',
  what: 'popup from performance.timeOrigin to the first paint of the findings, Chromium',
  run: (): Promise<Row[]> =>
    withRig('chromium', async (rig) => {
      const page = await rig.open('/greenhouse');
      await waitForMarks(page, { 'rung-role': ['Enterprise Account Executive'] });
      await rig.findings(page);
      const tabId = await rig.side.tabId(page);
      const live: number[] = [];
      const dead: number[] = [];
      await paint(rig, tabId);
      for (let round = 0; round < ROUNDS; round += 1) {
        live.push(await paint(rig, tabId));
        await rig.side.killWorker();
        dead.push(await paint(rig, tabId));
      }
      return [
        row('popup to findings, live worker, median', median(live), 'ms', LIVE_BUDGET),
        row('popup to findings, live worker, fastest', Math.min(...live), 'ms'),
        row('popup to findings, dead worker, median', median(dead), 'ms', DEAD_BUDGET),
        row('popup to findings, dead worker, fastest', Math.min(...dead), 'ms'),
      ];
    }),
};
