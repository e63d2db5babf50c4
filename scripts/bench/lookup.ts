import { readAllPacks } from '../lookup/packs.ts';
import { type Measurement, type Row, row } from './row.ts';
import { shippedMatch } from './shipped-match.ts';
import { quantile, timed } from './statistics.ts';
import { titlesLike, withTypos } from './titles.ts';

const COUNT = 600;
const WARM_ROUNDS = 3;
/** Milliseconds; the budget is for 57,000 labels, and the five packs have a hundredth of them. */
const P95_BUDGET = 2;

/** How long the matcher takes to link a title, on the five packs. */
export const lookup: Measurement = {
  name: 'lookup',
  what: `title lookup, ${COUNT} titles as boards write them, five packs`,
  run: async (): Promise<Row[]> => {
    const { compileIndex, createMatcher } = await shippedMatch();
    const packs = await readAllPacks([]);
    const matcher = createMatcher(compileIndex(packs));
    const titles = titlesLike(packs, COUNT);
    const sets: [name: string, titles: string[]][] = [
      ['clean', titles],
      ['one typo', withTypos(titles)],
    ];
    const match = (text: string): number => timed(() => matcher.match({ text, context: 'title' }));
    for (let round = 0; round < WARM_ROUNDS; round += 1) for (const title of titles) match(title);
    return sets.flatMap(([name, list]) => {
      const times = list.map(match);
      return [
        row(`title lookup, ${name}, p50`, quantile(times, 0.5), 'ms'),
        row(`title lookup, ${name}, p95`, quantile(times, 0.95), 'ms', P95_BUDGET),
      ];
    });
  },
};
