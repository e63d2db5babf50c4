// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Spot, SpotBlock } from '../../../lib/match/types.ts';
import type { StoreState } from '../../../lib/messages.ts';
import { SpotCache } from '../../../lib/page/read/spot-cache.ts';
import { drain } from './read.ts';

const block = (text: string, context: SpotBlock['context'] = 'prose'): SpotBlock => ({ text, context });
const always = () => true;

/** Both steps of asking at once. */
async function learn(cache: SpotCache, blocks: SpotBlock[], title: string): Promise<StoreState> {
  const steps = cache.unknown(blocks, title);
  for (;;) {
    const step = steps.next();
    if (step.done) return cache.learn(step.value, always);
  }
}

function worker(store: StoreState = 'ready') {
  const asked: SpotBlock[][] = [];
  const spot = (text: string, over = 0): Spot => ({
    start: 0,
    end: text.length + over,
    kind: 'term',
    verdict: 'match',
    matches: [
      {
        id: 'jfm:skill:x',
        label: text,
        name: text,
        why: { rule: 'name', expanded: [], edits: [], reordered: false },
        unmapped: [],
      },
    ],
  });
  const cache = new SpotCache(async ({ blocks }) => {
    asked.push(blocks);
    return { spots: blocks.map(({ text }) => [spot(text), spot(text, 1)]), store };
  });
  return { asked, cache };
}

describe('asking for spots', () => {
  it('asks each distinct block once, also over several readings', async () => {
    const { asked, cache } = worker();
    await learn(cache, [block('a'), block('a'), block('b')], 'Title');
    await learn(cache, [block('b'), block('c')], 'Title');
    expect(asked.flat().map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('never sends what is not scanned', async () => {
    const { asked, cache } = worker();
    await learn(cache, [block('We are an equal opportunity employer.', 'eeo')], '');
    expect(asked).toEqual([]);
  });

  it('asks again when the page’s title is another one', async () => {
    const { asked, cache } = worker();
    await learn(cache, [block('a')], 'Solution architect, sales');
    await learn(cache, [block('a')], 'Solution architect');
    expect(asked).toHaveLength(2);
  });

  it('sends no more than 200 blocks and 100,000 characters at once', async () => {
    const { asked, cache } = worker();
    const many = Array.from({ length: 450 }, (_, n) => block(`short ${n}`));
    const long = Array.from({ length: 12 }, (_, n) => block(`${n}${'x'.repeat(19_000)}`));
    await learn(cache, [...many, ...long], '');
    for (const batch of asked) {
      expect(batch.length).toBeLessThanOrEqual(200);
      expect(batch.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(100_000);
    }
    expect(asked.flat()).toEqual([...many, ...long]);
    expect(asked).toHaveLength(5);
  });

  it('drops a spot that lies outside its text', async () => {
    const { cache } = worker();
    await learn(cache, [block('abc')], '');
    expect(cache.spotsIn(block('abc')).map(({ end }) => end)).toEqual([3]);
  });

  it('remembers nothing of a store that could not answer', async () => {
    const { asked, cache } = worker('rebuilding');
    expect(await learn(cache, [block('a')], '')).toBe('rebuilding');
    await learn(cache, [block('a')], '');
    expect(asked).toHaveLength(2);
  });
});

describe('what a page may ask', () => {
  const drained = (cache: SpotCache, texts: string[]) =>
    drain(
      cache.unknown(
        texts.map((text) => ({ text, context: 'prose' as const })),
        '',
      ),
    ).map(({ text }) => text);
  const titles = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => `Manager of matter ${from + at}`);
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is the longest page at once', () => {
    const cache = new SpotCache(async () => ({ spots: [], store: 'ready' }));
    const lines = titles(0, 15_000);
    expect(drained(cache, lines)).toEqual(lines);
    expect(cache.waits).toBe(false);
  });

  it('is little each minute for a page that swaps its texts again and again, and what is beyond waits', () => {
    const cache = new SpotCache(async () => ({ spots: [], store: 'ready' }));
    let asked = 0;
    for (let pass = 0; pass < 20; pass++) asked += drained(cache, titles(pass * 4000, 4000)).length;
    expect(asked).toBeLessThan(25_000);
    expect(cache.waits).toBe(true);
    vi.advanceTimersByTime(60_000);
    const later = drained(cache, titles(200_000, 4000)).length;
    expect(later).toBeGreaterThan(500);
    expect(later).toBeLessThan(2_000);
  });

  it('counts a text once, so that a page whose title blinks loses nothing', () => {
    const cache = new SpotCache(async () => ({ spots: [], store: 'ready' }));
    const lines = titles(0, 15_000);
    for (let blink = 0; blink < 5; blink++) {
      const blocks = lines.map((text) => ({ text, context: 'prose' as const }));
      expect(drain(cache.unknown(blocks, `title ${blink}`))).toHaveLength(lines.length);
    }
  });
});
