import { describe, expect, it } from 'vitest';
import type { Spot, SpotBlock } from '../../../lib/match/types.ts';
import type { StoreState } from '../../../lib/messages.ts';
import { SpotCache } from '../../../lib/page/spot-cache.ts';

const block = (text: string, context: SpotBlock['context'] = 'prose'): SpotBlock => ({ text, context });
const always = () => true;

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
    await cache.learn([block('a'), block('a'), block('b')], 'Title', always);
    await cache.learn([block('b'), block('c')], 'Title', always);
    expect(asked.flat().map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('never sends what is not scanned', async () => {
    const { asked, cache } = worker();
    await cache.learn([block('We are an equal opportunity employer.', 'eeo')], '', always);
    expect(asked).toEqual([]);
  });

  it('asks again when the page’s title is another one', async () => {
    const { asked, cache } = worker();
    await cache.learn([block('a')], 'Solution architect, sales', always);
    await cache.learn([block('a')], 'Solution architect', always);
    expect(asked).toHaveLength(2);
  });

  it('sends no more than 200 blocks and 100,000 characters at once', async () => {
    const { asked, cache } = worker();
    const many = Array.from({ length: 450 }, (_, n) => block(`short ${n}`));
    const long = Array.from({ length: 12 }, (_, n) => block(`${n}${'x'.repeat(19_000)}`));
    await cache.learn([...many, ...long], '', always);
    for (const batch of asked) {
      expect(batch.length).toBeLessThanOrEqual(200);
      expect(batch.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(100_000);
    }
    expect(asked.flat()).toEqual([...many, ...long]);
    expect(asked).toHaveLength(5);
  });

  it('drops a spot that lies outside its text', async () => {
    const { cache } = worker();
    await cache.learn([block('abc')], '', always);
    expect(cache.spotsIn(block('abc')).map(({ end }) => end)).toEqual([3]);
  });

  it('remembers nothing of a store that could not answer', async () => {
    const { asked, cache } = worker('rebuilding');
    expect(await cache.learn([block('a')], '', always)).toBe('rebuilding');
    await cache.learn([block('a')], '', always);
    expect(asked).toHaveLength(2);
  });
});
