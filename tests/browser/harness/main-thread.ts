import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}
/** Milliseconds of processor time, so that others who want the processor do not count. */
export interface MainThread {
  /** Every task, whoever caused it: script, style, layout, paint, collecting garbage. */
  tasks: number[];
  /** What of that was script, layout that a script asked for included. */
  script: number;
}

const MARK = 'rung-main-thread';
/** Tasks of every thread, what ran in them, and the mark by which the page's own thread is found. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'];
/** Ways by which script is entered; one may stand in another. */
const SCRIPT = [
  'EvaluateScript',
  'v8.compile',
  'v8.callFunction',
  'FunctionCall',
  // What runs when an answer comes: under the one name in older browsers, under the other in newer ones.
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'FireIdleCallback',
  'TimerFire',
];

/**
 * The lesser of the two clocks. On the wall's, time counts in which others had the processor; the thread's is counted
 * in ticks on some machines (gVisor: one task of 4 ms was given 21), and is never more than what passed.
 */
function cost({ dur = 0, tdur = dur }: TraceEvent): number {
  return Math.min(dur, tdur) / 1000;
}

/** Events that stand in no other of the list. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  let end = -1;
  const kept: TraceEvent[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (event.ts < end) continue;
    kept.push(event);
    end = event.ts + (event.dur ?? 0);
  }
  return kept;
}

function readTrace(events: TraceEvent[]): MainThread {
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('The trace does not show the page: its mark is missing.');
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === mark.pid && tid === mark.tid);
  const script = outermost(own.filter(({ name }) => SCRIPT.includes(name)));
  return {
    tasks: outermost(own.filter(({ name }) => name.endsWith('RunTask'))).map(cost),
    script: script.reduce((sum, event) => sum + cost(event), 0),
  };
}

/**
 * Runs `work` and gives what the page's main thread did meanwhile. Chromium only. On a page at rest, or beside the
 * same page without Rung, what is left is Rung's, also what runs in microtasks and carries no name of ours.
 */
export async function watchMainThread(page: Page, work: () => Promise<unknown>): Promise<MainThread> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.evaluate((name) => performance.mark(name), MARK);
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return readTrace(traceEvents);
}

/** The tasks alone. */
export async function mainThreadTasks(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  return (await watchMainThread(page, work)).tasks;
}
