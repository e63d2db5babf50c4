import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  MAX_PAGE_CHARS,
  MAX_PAGE_NODES,
  MAX_TAB_BLOCKS_PER_MINUTE,
  MAX_TAB_CHARS_PER_MINUTE,
  MAX_WAITING_FOR_CARD,
  MAX_WAITING_PER_TAB,
} from '../../../../lib/limits.ts';
import type { Reply } from '../../../../lib/messages.ts';
import { answer, type Handlers } from '../../../../lib/worker/wire/dispatch.ts';
import { FairQueue } from '../../../../lib/worker/wire/fair-queue.ts';
import { Gate } from '../../../../lib/worker/wire/gate.ts';
import { TextBudget } from '../../../../lib/worker/wire/text-budget.ts';
import { makeCard, SAMPLES, SENDERS } from './worker.ts';

const inTab = (id: number) => ({ ...SENDERS.page, tab: { ...SENDERS.page.tab, id } }) as never;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await makeCard();
});

describe('Jobs of many tabs', () => {
  const bounds = { waiting: 5, runningPerTab: 1, running: 1 };

  test('come to their turn tab by tab, however many one of them has', async () => {
    const queue = new FairQueue(bounds);
    const done: string[] = [];
    const job = (name: string) => async () => void done.push(name);
    const all = [
      ...['a1', 'a2', 'a3', 'a4'].map((name) => queue.run(1, job(name))),
      queue.run(2, job('b1')),
      queue.run(3, job('c1')),
      queue.run(2, job('b2')),
    ];
    await Promise.all(all);
    expect(done).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
  });

  test('of one tab run in their order, one after the other', async () => {
    const queue = new FairQueue({ ...bounds, running: 4 });
    const steps: string[] = [];
    const job = (name: string) => async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push(`${name} ends`);
    };
    await Promise.all([queue.run(1, job('a')), queue.run(1, job('b'))]);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('are refused by name where too many of the tab wait, and then those of others are not', async () => {
    const queue = new FairQueue(bounds);
    const all = Array.from({ length: 8 }, (_, at) => queue.run(1, async () => at));
    const other = queue.run(2, async () => 'other');
    const ends = await Promise.allSettled(all);
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason.name] : []));
    // One runs, five wait.
    expect(refused).toEqual(['busy', 'busy']);
    expect(await other).toBe('other');
    expect(await queue.run(1, async () => 'later')).toBe('later');
  });

  test('that fail or hang give their turn on', async () => {
    vi.useFakeTimers();
    const queue = new FairQueue(bounds);
    const failed = queue.run(1, async () => Promise.reject(new Error('x')));
    await expect(failed).rejects.toThrow('x');
    void queue.run(1, () => new Promise(() => undefined));
    const next = queue.run(1, async () => 'next');
    await vi.advanceTimersByTimeAsync(20_000);
    vi.useRealTimers();
    expect(await next).toBe('next');
  });
});

describe('The text that a tab asks about', () => {
  test('has a budget that comes back bit by bit, each tab its own', () => {
    const budget = new TextBudget({ texts: 60, chars: 6_000 });
    expect(budget.take(1, { texts: 60, chars: 100 }, 0)).toBe(true);
    expect(budget.take(1, { texts: 1, chars: 1 }, 500)).toBe(false);
    expect(budget.take(2, { texts: 1, chars: 6_000 }, 500)).toBe(true);
    expect(budget.take(2, { texts: 1, chars: 100 }, 500)).toBe(false);
    expect(budget.take(1, { texts: 1, chars: 1 }, 1_500)).toBe(true);
    expect(budget.take(1, { texts: 60, chars: 100 }, 61_500)).toBe(true);
    expect(budget.take(1, { texts: 1, chars: 1 }, 0)).toBe(false);
  });

  test('is enough for the longest page that is read, ten frames of it', () => {
    // A block is one element and one text at least.
    expect(MAX_TAB_BLOCKS_PER_MINUTE).toBeGreaterThanOrEqual(MAX_PAGE_NODES / 2);
    expect(MAX_TAB_CHARS_PER_MINUTE).toBeGreaterThanOrEqual(10 * MAX_PAGE_CHARS);
  });

  test('runs out for a page that tries out words, and for no other page', async () => {
    const gate = new Gate();
    const handlers = { spot: async () => ({ spots: [] }) } as unknown as Handlers;
    const blocks = Array.from({ length: 200 }, (_, at) => ({ text: `word ${at}`, context: 'prose' }));
    const ask = (tab: number): Promise<Reply<unknown>> =>
      answer(handlers, { name: 'spot', params: { blocks, pageTitle: '' } }, inTab(tab), gate);
    for (let asked = 0; asked < MAX_TAB_BLOCKS_PER_MINUTE; asked += 200)
      expect(await ask(1)).toHaveProperty('ok');
    const later = await Promise.all([ask(1), ask(1), ask(1), ask(1), ask(1), ask(1), ask(1), ask(1)]);
    expect(later.some((reply) => 'error' in reply && reply.error.name === 'busy')).toBe(true);
    expect(await ask(2)).toHaveProperty('ok');
  });
});

describe('While scripts of one tab flood the worker', () => {
  /** Every job of a page's script hangs: nothing is behind it in its turn. */
  const handlers = {
    title: () => new Promise(() => undefined),
    report: () => new Promise(() => undefined),
    spot: async () => 'spots',
    card: async () => 'a card',
    search: async () => 'hits',
  } as unknown as Handlers;
  const flood = (gate: Gate, many: number) =>
    Array.from({ length: many }, () =>
      answer(handlers, { name: 'report', params: SAMPLES.report }, inTab(1), gate),
    );
  const ask = (gate: Gate, name: keyof Handlers, sender: unknown) =>
    answer(handlers, { name, params: SAMPLES[name] }, sender as never, gate);

  test('pages of ours, cards and other tabs are answered', async () => {
    const gate = new Gate();
    void flood(gate, 2_000);
    expect(await ask(gate, 'search', SENDERS.own)).toEqual({ ok: 'hits' });
    expect(await ask(gate, 'card', { ...SENDERS.card })).toEqual({ ok: 'a card' });
    expect(await ask(gate, 'spot', inTab(2))).toEqual({ ok: 'spots' });
  });

  test('what is too much is told so at once, and little is kept waiting', async () => {
    const replies = flood(new Gate(), 2_000);
    const told = await Promise.all(
      replies.map((reply) => Promise.race([reply, new Promise((end) => setTimeout(end, 300, 'waits'))])),
    );
    expect(told.filter((one) => one === 'waits')).toHaveLength(MAX_WAITING_PER_TAB + 1);
    expect(told.filter((one) => one !== 'waits')).toContainEqual({
      error: { name: 'busy', data: undefined },
    });
  });

  test('so is a flood in the name of a card', async () => {
    const gate = new Gate();
    const stuck = { ...handlers, card: () => new Promise(() => undefined) } as unknown as Handlers;
    const replies = Array.from({ length: 200 }, () =>
      answer(stuck, { name: 'card', params: SAMPLES.card }, SENDERS.card, gate),
    );
    const told = await Promise.all(
      replies.map((reply) => Promise.race([reply, new Promise((end) => setTimeout(end, 300, 'waits'))])),
    );
    expect(told.filter((one) => one === 'waits').length).toBeLessThan(MAX_WAITING_FOR_CARD + 10);
    expect(await ask(gate, 'search', SENDERS.own)).toEqual({ ok: 'hits' });
  });
});
