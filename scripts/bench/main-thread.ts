import type { Page } from 'puppeteer-core';
import { Asker } from '../../tests/browser/harness/ask-worker.ts';
import { until } from '../../tests/browser/harness/deadline.ts';
import { type MainThread, watchMainThread } from '../../tests/browser/harness/main-thread.ts';
import type { Rig } from '../../tests/browser/harness/rig.ts';
import { readAllPacks } from '../lookup/packs.ts';
import { withRig } from './browser.ts';
import { servePage } from './page-server.ts';
import { postingBlocks, postingPage } from './posting-text.ts';
import { type Measurement, type Row, row } from './row.ts';
import { median } from './statistics.ts';

const LENGTH = 100_000;
const ROUNDS = 5;
const SCRIPT_BUDGET = 20;
const TASK_BUDGET = 50;
/** Time for what a reading leaves to be done: style, paint, the report. Nothing is asked of the page meanwhile. */
const REST_MS = 400;

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST_MS));
const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);

interface Held {
  /** All tasks together, milliseconds of processor time. */
  all: number;
  script: number;
  longest: number;
}
const held = ({ tasks, script }: MainThread): Held => ({
  all: sum(tasks),
  script,
  longest: Math.max(0, ...tasks),
});

/** One page, at rest without Rung, and then while Rung is switched on there and reads and marks it. */
async function round(rig: Rig, asker: Asker, url: string): Promise<{ without: Held; with: Held }> {
  const host = '127.0.0.1';
  await asker.ask('setPaused', { host, paused: true });
  const page: Page = await rig.side.browser.newPage();
  await page.goto(url);
  const tabId = await rig.side.tabId(page);
  await rest();
  const without = held(await watchMainThread(page, () => Promise.all([rest(), rest()])));
  await asker.ask('setPaused', { host, paused: false });
  const thread = await watchMainThread(page, async () => {
    await asker.ask('look', { tabId });
    await until('the reading', async () => (await asker.ask('findings', { tabId })).state === 'done');
    await rest();
  });
  const marks = (await page.evaluate("CSS.highlights.get('rung-term').size")) as number;
  if (marks < 10) throw new Error(`Only ${marks} marks: this measured nothing.`);
  await page.close();
  return { without, with: held(thread) };
}

/** What Rung takes of a page's main thread, all told: its script and the style, layout and paint that follow. */
export const mainThread: Measurement = {
  name: 'main-thread',
  what: `main thread of a page with 100 kB of text, processor time, Chromium, median of ${ROUNDS}`,
  run: async (): Promise<Row[]> => {
    const blocks = postingBlocks(await readAllPacks([]), LENGTH);
    const page = await servePage(postingPage(blocks));
    try {
      return await withRig('chromium', async (rig) => {
        const asker = await Asker.open(rig);
        const rounds: Awaited<ReturnType<typeof round>>[] = [];
        for (let n = 0; n < ROUNDS; n += 1) rounds.push(await round(rig, asker, page.url));
        const of = (take: (one: (typeof rounds)[number]) => number): number => median(rounds.map(take));
        return [
          row(
            'script without Rung, page at rest',
            of(({ without }) => without.script),
            'ms',
          ),
          row(
            'script while Rung reads and marks it',
            of((one) => one.with.script),
            'ms',
          ),
          row(
            'script of Rung',
            of((one) => one.with.script - one.without.script),
            'ms',
            SCRIPT_BUDGET,
          ),
          row(
            'all that Rung causes, with style and paint',
            of((one) => one.with.all - one.without.all),
            'ms',
          ),
          row(
            'longest task without Rung',
            of(({ without }) => without.longest),
            'ms',
          ),
          row(
            'longest task with Rung',
            of((one) => one.with.longest),
            'ms',
            TASK_BUDGET,
          ),
        ];
      });
    } finally {
      page.close();
    }
  },
};
