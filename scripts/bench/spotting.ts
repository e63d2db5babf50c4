import { readAllPacks } from '../lookup-packs.ts';
import { postingBlocks } from './posting-text.ts';
import { type Measurement, type Row, row } from './row.ts';
import { shippedMatch } from './shipped-match.ts';
import { median, timed } from './statistics.ts';

const LENGTH = 100_000;
const ROUNDS = 60;
const RATIO_BUDGET = 3;

/**
 * Spotting against a plain word split over the same text, turn by turn in one run, so that a slow machine slows both.
 * Cold is a matcher that has seen no word yet; warm is the second time the same matcher reads the text.
 */
export const spotting: Measurement = {
  name: 'spotting',
  what: 'spotting in 100 kB of posting text, five packs',
  run: async (): Promise<Row[]> => {
    const { compileIndex, createMatcher } = await shippedMatch();
    const packs = await readAllPacks([], undefined);
    const index = compileIndex(packs);
    const blocks = postingBlocks(packs, LENGTH);
    const text = blocks.map((block) => block.text).join('\n');
    const split = (): number => timed(() => text.match(/[\p{L}\p{N}]+/gu));
    const first = timed(() => createMatcher(index).spot(blocks, 'Sales Manager'));
    const times = { split: [] as number[], cold: [] as number[], warm: [] as number[] };
    let found = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      times.split.push(split());
      const matcher = createMatcher(index);
      times.cold.push(timed(() => matcher.spot(blocks, 'Sales Manager')));
      times.split.push(split());
      times.warm.push(
        timed(() => {
          found = matcher.spot(blocks, 'Sales Manager').flat().length;
        }),
      );
    }
    const words = median(times.split);
    return [
      row('word split of the same text', words, 'ms'),
      row(`spotting, cold (${found} places found)`, median(times.cold), 'ms'),
      row('spotting, warm', median(times.warm), 'ms'),
      row('spotting, first ever in a process', first, 'ms'),
      row('spotting ÷ word split, cold', median(times.cold) / words, '×', RATIO_BUDGET),
      row('spotting ÷ word split, warm', median(times.warm) / words, '×', RATIO_BUDGET),
    ];
  },
};
