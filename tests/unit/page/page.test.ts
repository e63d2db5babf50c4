// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RungError } from '../../../lib/errors.ts';
import { Page } from '../../../lib/page/life/page.ts';
import type { PageLife } from '../../../lib/page/life/page-life.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/client.ts', () => ({ ask: asked }));

const answers: Record<string, unknown> = {
  spot: { spots: [[]], store: 'ready' },
  title: { verdict: 'none', matches: [] },
};
const life = { isValid: true, onInvalidated: () => undefined } as unknown as PageLife;
const times = (method: string): number => asked.mock.calls.filter(([name]) => name === method).length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call, 10));
  asked.mockReset().mockImplementation(async (method: string) => answers[method] ?? null);
  document.body.innerHTML = '<main><p>Uses Salesforce every day.</p></main>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([
  ['a job', true],
  ['anything else', false],
])('a reading that was asked for goes on when a pause ends at the address of %s', async (_what, isJob) => {
  const page = new Page(life, () => undefined);
  void page.read();
  await vi.advanceTimersByTimeAsync(5);
  page.begin(isJob);
  await vi.advanceTimersByTimeAsync(100);
  expect(page.content).toBeDefined();
  expect(times('spot')).toBe(1);
  page.stop();
});

it('a report that a busy worker did not take is told again, and what it took is not', async () => {
  document.body.innerHTML = '<main><h1>Sales Manager</h1><p>Uses Salesforce every day.</p></main>';
  let busy = true;
  asked.mockImplementation(async (method: string, params: { state?: string }) => {
    if (method === 'title') return { finding: answers.title, stamp: 's' };
    if (method === 'report' && params.state === 'done' && busy) throw new RungError('busy');
    return answers[method] ?? null;
  });
  const page = new Page(life, () => undefined);
  const told = () =>
    asked.mock.calls.filter(([name, { state }]) => name === 'report' && state === 'done').length;
  void page.read();
  await vi.advanceTimersByTimeAsync(500);
  expect(told()).toBe(1);
  busy = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told()).toBe(2);
  page.stop();
});
