import type { SpotBlock } from '../../lib/match/types.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { readAllPacks } from '../lookup-packs.ts';
import { plainClassification } from './labels/plain-classification.ts';
import { postingBlocks } from './posting-text.ts';
import type { Measurement, Row } from './row.ts';
import { shippedMatch } from './shipped-match.ts';
import { median, quantile, timed } from './statistics.ts';
import { titlesLike } from './titles.ts';

/** Names of jobs and skills in made-up classifications of the same shape. */
const SIZES = [0, 12_500, 25_000, 50_000, 100_000, 200_000];
const ROLES_SHARE = 0.4;
const TITLES = 39;
const LABELS_OF_SKILL = 5;
const LENGTH = 100_000;
const WARM_UP = 30;
const ROUNDS = 30;
const TITLES_ASKED = 300;

/** One line for each number of labels: what grows with it, and how fast. */
export const growth: Measurement = {
  name: 'growth',
  what: 'what grows with the number of labels: build, size, spotting in 100 kB (cold, warm), one title (p50, p95)',
  run: async (): Promise<Row[]> => {
    const five = await readAllPacks([], undefined);
    const blocks = postingBlocks(five, LENGTH);
    const rows: Row[] = [];
    for (const size of SIZES) rows.push(await measure(size, five, blocks));
    return rows;
  },
};

async function measure(size: number, five: Pack[], blocks: SpotBlock[]): Promise<Row> {
  const { compileIndex, createMatcher } = await shippedMatch();
  const used = blocks.flatMap(({ text }) => text.match(/[a-z]{3,}/g) ?? []);
  const shape = {
    roles: Math.round((size * ROLES_SHARE) / (TITLES + 1)),
    titles: TITLES,
    skills: Math.round((size * (1 - ROLES_SHARE)) / LABELS_OF_SKILL),
  };
  const packs = size === 0 ? five : [...five, plainClassification('made-up', shape, used)];
  let index = new ArrayBuffer(0);
  const build = timed(() => {
    index = compileIndex(packs);
  });
  const times = { cold: [] as number[], warm: [] as number[], title: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const matcher = createMatcher(index);
    const cold = timed(() => matcher.spot(blocks, 'Sales Manager'));
    const warm = timed(() => matcher.spot(blocks, 'Sales Manager'));
    if (round < 0) continue;
    times.cold.push(cold);
    times.warm.push(warm);
  }
  const matcher = createMatcher(index);
  const titles = titlesLike(packs, TITLES_ASKED);
  for (const text of titles) matcher.match({ text, context: 'title' });
  for (const text of titles) times.title.push(timed(() => matcher.match({ text, context: 'title' })));
  const parts = [
    `${build.toFixed(0)} ms`,
    `${(index.byteLength / 1e6).toFixed(2)} MB`,
    `${median(times.cold).toFixed(1)} / ${median(times.warm).toFixed(1)} ms`,
    `${quantile(times.title, 0.5).toFixed(2)} / ${quantile(times.title, 0.95).toFixed(2)} ms`,
  ];
  return { name: `${size.toLocaleString('en')} labels beside the five packs`, value: parts.join('   ') };
}
