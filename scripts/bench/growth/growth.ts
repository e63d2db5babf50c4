import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build-when-stale.ts';
import { readAllPacks } from '../../lookup/packs.ts';
import { postingBlocks } from '../posting-text.ts';
import type { Measurement, Row } from '../row.ts';
import { type Grown, measureSize } from './measure-size.ts';
import { growthPicture } from './picture.ts';
import { cellsOf, withTable } from './readme-table.ts';

/** Names of jobs and skills in made-up classifications of the same shape. */
const SIZES = [0, 12_500, 25_000, 50_000, 100_000, 200_000];
const LENGTH = 100_000;

/**
 * What grows with the number of labels, and how fast: one line for each number.
 * @param write puts the table into docs/budgets.md and draws its picture
 */
export function growth(write: boolean): Measurement {
  return {
    name: 'growth',
    what: 'build, size, open and first title, spotting 100 kB (cold, warm), one title (p50, p95), search (p50, p95)',
    run: async (): Promise<Row[]> => {
      const five = await readAllPacks([]);
      const blocks = postingBlocks(five, LENGTH);
      const grown: Grown[] = [];
      // Twice, as the first sizes would be measured while the code is still being compiled.
      for (const size of SIZES.slice(0, 3)) await measureSize(size, five, blocks);
      for (const size of SIZES) grown.push(await measureSize(size, five, blocks));
      if (write) writeDown(grown);
      return [...grown.map(rowOf), subLinear(grown)];
    },
  };
}

function rowOf(one: Grown): Row {
  const [labels, ...values] = cellsOf(one);
  return { name: `${labels} labels beside the five packs`, value: values.join('   ') };
}

/** From the smallest classification to the largest: the time of a title against the labels. */
function subLinear(grown: Grown[]): Row {
  const first = grown.find(({ labels }) => labels > 0);
  const last = grown.at(-1);
  if (!first || !last) throw new Error('Nothing was measured.');
  const labels = last.labels / first.labels;
  const least = labels / 2;
  const times = Math.max(last.title / first.title, last.titleP95 / first.titleP95);
  return {
    name: `title look-up with ${labels} × the labels, p50 or p95`,
    value: `${times.toFixed(1)} ×`,
    budget: `≤ ${least} ×`,
    within: times <= least,
  };
}

function writeDown(grown: Grown[]): void {
  const page = join(ROOT, 'docs/budgets.md');
  writeFileSync(join(ROOT, 'scripts/pictures/growth.svg'), growthPicture(grown));
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), grown, new Date()));
}
