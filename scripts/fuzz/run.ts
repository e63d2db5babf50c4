import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CASE_CAP_MS, type FuzzCase, judgeCase, makeCase } from './fuzz-case.ts';

/** Faults after which a run ends: the first ones tell enough. */
const MOST_FAULTS = 20;

interface Tally {
  cases: number;
  frameworks: number;
  refused: number;
  unknown: number;
  longest: number;
}

/** Spoils files of every format, imports them, and says what held; sets the exit code. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      count: { type: 'string', default: '20000' },
      from: { type: 'string', default: '0' },
      only: { type: 'string' },
    },
  });
  const [seed, count, from] = [Number(values.seed), Number(values.count), Number(values.from)];
  console.log(`seed ${seed}, cases ${from} to ${from + count - 1}, at most ${CASE_CAP_MS} ms each`);
  const tallies = new Map<string, Tally>();
  let faults = 0;
  for (let number = from; number < from + count && faults < MOST_FAULTS; number++) {
    process.send?.(number);
    const one = makeCase(seed, number, values.only);
    const { report, ms, fault } = await judgeCase(one);
    const tally = tallies.get(one.format) ?? { cases: 0, frameworks: 0, refused: 0, unknown: 0, longest: 0 };
    tally.cases += 1;
    tally.frameworks += report.frameworks.length;
    tally.refused += report.refusals.length;
    tally.unknown += report.unknown.length;
    tally.longest = Math.max(tally.longest, Math.round(ms));
    tallies.set(one.format, tally);
    if (fault === undefined) continue;
    faults += 1;
    console.log(`case ${number} (${one.format}): ${fault}\n  files in ${await keep(one, seed, number)}`);
  }
  console.table(Object.fromEntries(tallies));
  console.log(`${faults} faults. Again: npm run fuzz -- --seed ${seed}`);
  process.exitCode = faults === 0 ? 0 : 1;
}

async function keep({ files }: FuzzCase, seed: number, number: number): Promise<string> {
  const folder = join('.output/fuzz', `${seed}-${number}`);
  await mkdir(folder, { recursive: true });
  await Promise.all(
    files.map(({ name, bytes }, at) => writeFile(join(folder, `${at}-${basename(name)}`), bytes)),
  );
  return folder;
}

await main();
