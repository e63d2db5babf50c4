import type { SpotBlock } from '../../lib/match/types.ts';
import { readAllPacks } from '../lookup/packs.ts';
import { type LabelSet, labelSets } from './labels/label-sets.ts';
import { postingBlocks } from './posting-text.ts';
import { type Measurement, type Row, row } from './row.ts';
import { shippedMatch } from './shipped-match.ts';
import { median, quantile, timed } from './statistics.ts';

const LENGTH = 100_000;
/** Until the engine has compiled what it runs; a worker that reads pages is there within seconds. */
const WARM_UP = 60;
const ROUNDS = 60;
const RATIO_BUDGET = 3;
/** Share of the rounds, the fastest, that are compared: in the others the processor did something else as well. */
const UNDISTURBED = 0.1;

/**
 * Spotting against a plain word split over the same text, turn by turn in one run, so that a slow machine slows both.
 * Cold is a matcher that has seen no word yet; warm is the second time the same matcher reads the text.
 */
export function spotting(data: string | undefined): Measurement {
  return {
    name: 'spotting',
    what: `spotting in 100 kB of posting text (${data ? 'the files of --data' : 'made-up classifications'})`,
    run: async (): Promise<Row[]> => {
      const blocks = postingBlocks(await readAllPacks([]), LENGTH);
      const rows: Row[] = [];
      for (const set of await labelSets(data)) rows.push(...(await measure(set, blocks)));
      return rows;
    },
  };
}

async function measure({ name, labels, packs }: LabelSet, blocks: SpotBlock[]): Promise<Row[]> {
  const { compileIndex, createMatcher } = await shippedMatch();
  const index = compileIndex(packs);
  const text = blocks.map((block) => block.text).join('\n');
  const split = (): number => timed(() => text.match(/[\p{L}\p{N}]+/gu));
  const times = { split: [] as number[], cold: [] as number[], warm: [] as number[] };
  let found = 0;
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const matcher = createMatcher(index);
    const words = split();
    const cold = timed(() => matcher.spot(blocks, 'Sales Manager'));
    const again = split();
    const warm = timed(() => {
      found = matcher.spot(blocks, 'Sales Manager').flat().length;
    });
    if (round < 0) continue;
    times.split.push(words, again);
    times.cold.push(cold);
    times.warm.push(warm);
  }
  const size = `${labels.toLocaleString('en')} labels`;
  const ratio = (of: number[]): number => quantile(of, UNDISTURBED) / quantile(times.split, UNDISTURBED);
  return [
    row(`${name}, ${size}: word split of the text, median`, median(times.split), 'ms'),
    row(`${name}: spotting, cold, median (${found} places found)`, median(times.cold), 'ms'),
    row(`${name}: spotting, warm, median`, median(times.warm), 'ms'),
    row(`${name}: spotting ÷ word split, cold, fastest tenth`, ratio(times.cold), '×', RATIO_BUDGET),
    row(`${name}: spotting ÷ word split, warm, fastest tenth`, ratio(times.warm), '×', RATIO_BUDGET),
  ];
}
