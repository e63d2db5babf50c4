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
/** What Rung costs it costs each time that it marks the page; what others cost comes and goes. */
const ROUNDS = 3;

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

  /** Switches Rung off on the page's site, or on again until it has marked the page. */
  async function turn(page: Page, tabId: number, on: boolean): Promise<void> {
    await at.asker.ask('setPaused', { host: '127.0.0.1', paused: !on });
    if (on) await at.asker.ask('look', { tabId });
    await page.waitForFunction(`(CSS.highlights?.get('rung-term')?.size > 0) === ${on}`, {
      polling: 'raf',
      timeout: 30_000,
    });
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

      const withRung: Stretch[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        if (round > 0) await turn(page, tabId, false);
        withRung.push(
          await stretch(page, async () => {
            await turn(page, tabId, true);
            await settled(page);
          }),
        );
      }
      const seen = await readMarks(page);
      for (const name of ['rung-role', 'rung-term'] as const) {
        expect(seen[name]).toEqual(expect.arrayContaining(marks[name]));
      }
      expect(seen['rung-role'].length + seen['rung-term'].length).toBeLessThanOrEqual(MAX_MARKS);
      if (long) expect((await at.asker.ask('findings', { tabId })).cut).toBe(true);

      const least = Math.min(...withRung.map((round) => round.long.length));
      const tasks = withRung.map((round) => `${round.long} ms`).join(' / ');
      expect(least, `tasks of ${tasks}`).toBeLessThanOrEqual(without.long.length);
      // What a reader feels is felt the first time.
      const [{ pulse: felt } = without] = withRung;
      expect(felt.keys).toBeGreaterThan(3);
      for (const what of ['slowestKey', 'longestGap'] as const) {
        expect(felt[what], what).toBeLessThan(Math.max(STUCK_MS, without.pulse[what] + LONG_MS));
      }
      await page.close();
    },
  );
});
