// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Spot, SpotBlock } from '../../../lib/match/types.ts';
import type { StoreState } from '../../../lib/messages.ts';
import { SpotCache } from '../../../lib/page/spot-cache.ts';

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
