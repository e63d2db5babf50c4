import type { Page } from 'puppeteer-core';

/** What the extension's scripts took of a page's main thread, in milliseconds of processor time. */
export interface ThreadTime {
  /** The longest task in which a script of the extension ran; what else ran in that task counts too. */
  longest: number;
  /** All of the extension's script together. */
  total: number;
}
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'];

/** From a trace: complete events (`ph` X) carry their length, `tdur` is time on the processor, not on the clock. */
function threadTime(events: TraceEvent[], base: string): ThreadTime {
  const complete = events.filter((event) => event.ph === 'X');
  const own = complete.filter(({ args }) => args?.data?.url?.startsWith(base));
  const cost = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;
  const holds = (outer: TraceEvent, inner: TraceEvent): boolean =>
    outer !== inner &&
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0);
  const outermost = own.filter((event) => !own.some((other) => holds(other, event)));
  const tasks = complete.filter(({ name }) => name === 'RunTask' || name.endsWith('::RunTask'));
  const ownTasks = tasks.filter((task) => outermost.some((event) => holds(task, event)));
  return {
    longest: Math.max(0, ...ownTasks.map(cost)),
    total: outermost.reduce((sum, event) => sum + cost(event), 0),
  };
}

/**
 * Runs `work` and measures what scripts under `base` (the extension's address) did on the main threads meanwhile.
 * Chromium only: no other browser says whose script a task was.
 */
export async function measureThread(
  page: Page,
  base: string,
  work: () => Promise<unknown>,
): Promise<ThreadTime> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return threadTime(traceEvents, base);
}
