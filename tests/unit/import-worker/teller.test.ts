import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Progress } from '../../../lib/import-worker/protocol.ts';
import { teller } from '../../../lib/import-worker/teller.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const at = (stage: Progress['stage'], share: number): Progress => ({ stage, share });

test('a new stage, and each quarter of one, is told at once; what lies between ten times a second', () => {
  const told: Progress[] = [];
  const { onProgress, stop } = teller((progress) => told.push(progress));
  for (const share of [0, 0.01, 0.02, 0.25, 0.26]) onProgress(at('write', share));
  onProgress(at('clear', 0));
  expect(told).toEqual([at('write', 0), at('write', 0.25), at('clear', 0)]);
  vi.advanceTimersByTime(100);
  onProgress(at('clear', 0.1));
  expect(told.at(-1)).toEqual(at('clear', 0.1));
  stop();
});

test.each([0, 5, 105, 195])(
  'what does not move is told again within a quarter of a second, begun %d ms later',
  (later) => {
    let told = 0;
    const { onProgress, stop } = teller(() => {
      told += 1;
    });
    vi.advanceTimersByTime(later);
    onProgress(at('compare', 0));
    let [before, silence] = [told, 0];
    for (let ms = 0; ms < 2_000; ms += 10) {
      vi.advanceTimersByTime(10);
      silence = told > before ? 0 : silence + 10;
      before = told;
      expect(silence).toBeLessThanOrEqual(250);
    }
    stop();
    vi.advanceTimersByTime(2_000);
    expect(told).toBe(before);
  },
);
