import { readAllPacks } from '../lookup/packs.ts';
import { type LabelSet, labelSets } from './labels/label-sets.ts';
import { matcherHeap } from './matcher-heap.ts';
import { postingBlocks } from './posting-text.ts';
import { type Measurement, type Row, row } from './row.ts';
import { shippedMatch } from './shipped-match.ts';
import { median, timed } from './statistics.ts';

const BUILD_BUDGET = 5_000;
const SIZE_BUDGET = 12;
const HEAP_BUDGET = 60;
const TEXT = 100_000;
const OPENINGS = 20;

/** What an index costs as classifications come in: to build it, to keep it, to open it, to hold it. */
export function indexSize(data: string | undefined): Measurement {
  return {
    name: 'index',
    what: `the compiled index (${data ? 'the files of --data' : 'made-up classifications'})`,
    run: async (): Promise<Row[]> => {
      const rows: Row[] = [];
      for (const set of await labelSets(data)) rows.push(...(await measure(set)));
      return rows;
    },
  };
}

async function measure({ name, labels, packs }: LabelSet): Promise<Row[]> {
  const { createMatcher } = await shippedMatch();
  const { index, ms, longest } = await build(packs);
  const opening = Array.from({ length: OPENINGS }, () => timed(() => createMatcher(index)));
  const blocks = postingBlocks(await readAllPacks([]), TEXT);
  const heap = await matcherHeap(index, blocks);
  const size = `${labels.toLocaleString('en')} labels`;
  return [
    row(`${name}, ${size}: building the index in slices`, ms, 'ms', BUILD_BUDGET),
    row(`${name}: longest slice`, longest, 'ms'),
    row(`${name}: index on disk`, index.byteLength / 1e6, 'MB', SIZE_BUDGET),
    row(`${name}: bytes for each label`, index.byteLength / labels, 'B'),
    row(`${name}: opening it`, median(opening), 'ms'),
    row(`${name}: memory of the matcher with its index, 100 kB read`, heap / 1e6, 'MB', HEAP_BUDGET),
  ];
}

async function build(packs: LabelSet['packs']): Promise<{ index: ArrayBuffer; ms: number; longest: number }> {
  const { compileInSlices } = await shippedMatch();
  const began = performance.now();
  let before = began;
  let longest = 0;
  const index = await compileInSlices(packs, {
    onProgress: () => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
      // The wait for others is no work of ours.
      setTimeout(() => {
        before = performance.now();
      }, 0);
    },
  });
  return { index, ms: performance.now() - began, longest: Math.max(longest, performance.now() - before) };
}
