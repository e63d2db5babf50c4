import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
}

const MARK = 'rung-main-thread';
/** Tasks of every thread, and the mark by which the page's own thread is found. */
const CATEGORIES = ['toplevel', 'blink.user_timing'];

function tasksOf(events: TraceEvent[]): number[] {
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('The trace does not show the page: its mark is missing.');
  return events
    .filter(({ ph, pid, tid, name }) => {
      const here = pid === mark.pid && tid === mark.tid;
      return here && ph === 'X' && name.endsWith('RunTask');
    })
    .map(({ dur, tdur }) => (tdur ?? dur ?? 0) / 1000);
}

/**
 * Runs `work` and gives every task of the page's main thread meanwhile, whoever caused it: script, microtasks, style,
 * layout, paint, collecting garbage. Milliseconds of processor time, so that others who want the processor do not
 * count. Chromium only. On a page at rest, or beside the same page without Rung, what is left is Rung's.
 */
export async function mainThreadTasks(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.evaluate((name) => performance.mark(name), MARK);
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return tasksOf(traceEvents);
}
