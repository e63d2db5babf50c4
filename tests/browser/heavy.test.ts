import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { MAX_MARKS } from '../../lib/limits.ts';
import { Asking } from './harness/asking.ts';
import { mainThreadTasks } from './harness/main-thread.ts';
import { type Marks, readMarks } from './harness/marks.ts';
import { feelPulse, type Pulse } from './harness/pulse.ts';
import { BROWSERS } from './harness/rig.ts';

/** A task of this length is what a reader begins to feel. */
const LONG_MS = 50;
/** Beyond this a page that is slow feels stuck. On the clock, and so wide: others want the processor, too. */
const STUCK_MS = 500;

interface Heavy {
  path: string;
  /** Some of what must be marked. */
  marks: Marks;
  /** Longer than Rung reads. */
  long?: boolean;
}
const HEAVY: Heavy[] = [
  { path: '/large', marks: { 'rung-role': ['Sales Manager'], 'rung-term': ['Salesforce'] }, long: true },
  { path: '/nodes', marks: { 'rung-role': ['Sales Director'], 'rung-term': ['Salesforce'] } },
  {
    path: '/storm',
    marks: { 'rung-role': ['Account Executive'], 'rung-term': ['Salesforce', 'Sales forecasting'] },
  },
];

interface Stretch {
  /** Tasks over LONG_MS; none in Firefox, which does not say. */
  long: number[];
  pulse: Pulse;
}

/** Draws frames until twenty in a row came in time: what the page does by itself at its start is over. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = performance.now();
        let calm = 0;
        const turn = (now: number) => {
          calm = now - last < 40 ? calm + 1 : 0;
          last = now;
          if (calm > 20) resolve();
          else requestAnimationFrame(turn);
        };
        requestAnimationFrame(turn);
      }),
  );
}

/**
 * Each page is opened while Rung is off there and measured as it is; then Rung is switched on, and it is measured
 * again: the same page in the same tab, without Rung and with it.
 */
describe.each(BROWSERS)('A heavy page in %s', (kind) => {
  const at = new Asking(kind);

  async function stretch(page: Page, work: () => Promise<unknown>): Promise<Stretch> {
    let pulse: Pulse = { longestGap: 0, slowestKey: 0, keys: 0 };
    const felt = async (): Promise<void> => {
      pulse = await feelPulse(page, work);
    };
    if (kind === 'firefox') {
      await felt();
      return { long: [], pulse };
    }
    const tasks = await mainThreadTasks(page, felt);
    return { long: tasks.filter((ms) => ms > LONG_MS), pulse };
  }

  it.each(HEAVY)(
    '$path is marked within the caps, and answers all the while',
    async ({ path, marks, long }) => {
      await at.asker.ask('setPaused', { host: '127.0.0.1', paused: true });
      const page = await at.rig.open(path, { guard: false });
      const tabId = await at.rig.side.tabId(page);
      await settled(page);
      const without = await stretch(page, () => settled(page));
      expect(await readMarks(page)).toEqual({ 'rung-role': [], 'rung-term': [] });

      await at.asker.ask('setPaused', { host: '127.0.0.1', paused: false });
      const withRung = await stretch(page, async () => {
        await at.asker.ask('look', { tabId });
        await page.waitForFunction("CSS.highlights?.get('rung-term')?.size > 0", {
          polling: 'raf',
          timeout: 30_000,
        });
        await settled(page);
      });
      const seen = await readMarks(page);
      for (const name of ['rung-role', 'rung-term'] as const) {
        expect(seen[name]).toEqual(expect.arrayContaining(marks[name]));
      }
      expect(seen['rung-role'].length + seen['rung-term'].length).toBeLessThanOrEqual(MAX_MARKS);
      if (long) expect((await at.asker.ask('findings', { tabId })).cut).toBe(true);

      expect(withRung.long.length, `tasks of ${withRung.long} ms`).toBeLessThanOrEqual(without.long.length);
      expect(withRung.pulse.keys).toBeGreaterThan(3);
      for (const felt of ['slowestKey', 'longestGap'] as const) {
        expect(withRung.pulse[felt], felt).toBeLessThan(Math.max(STUCK_MS, without.pulse[felt] + LONG_MS));
      }
      await page.close();
    },
  );
});
