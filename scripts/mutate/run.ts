import { parseArgs } from 'node:util';
import { ROOT } from '../build-when-stale.ts';
import { browserTests } from './browser-tests.ts';
import { drawn, type Generated, generated } from './generate.ts';
import { Lane, tryAll } from './lane.ts';
import { type Mutation, needsBrowser, staleness } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';
import type { Verdict } from './verdict.ts';

/** Mutations of tests in Node that are tried at once; browsers are one at a time. */
const AT_ONCE = 2;

/** Makes each mutation in a copy of the tree, runs its tests there, says which survive; sets the exit code. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      unit: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      generated: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { only, unit, browser, seed } = values;
  if (values.generated !== undefined) {
    await tryGenerated(Number(values.generated), Number(seed), only);
    return;
  }
  const chosen = MUTATIONS.filter(
    (one) => one.name.includes(only) && !(unit && needsBrowser(one)) && !(browser && !needsBrowser(one)),
  );
  const stale = chosen.flatMap((one) => staleness(one, ROOT) ?? []);
  for (const line of stale) console.log(`stale     ${line}`);
  if (chosen.length === 0) console.log(`No mutation is called “${only}”.`);
  if (stale.length > 0 || chosen.length === 0) process.exitCode = 1;
  else await tryNamed(chosen);
}

async function tryNamed(chosen: readonly Mutation[]): Promise<void> {
  const units = chosen.filter((one) => !needsBrowser(one));
  const browsers = chosen.filter(needsBrowser);
  const survivors: Mutation[] = [];
  const tell = (one: Mutation, verdict: Verdict) => {
    if (verdict.passes) survivors.push(one);
    console.log(line(one.name, verdict, one.survives));
  };
  const broken = (lane: Lane, { file, find, put }: Mutation, asked: Parameters<Lane['broken']>[2]) =>
    lane.broken(file, (sound) => sound.replace(find, () => put), asked);
  if (units.length > 0) {
    const lanes = lanesOf(AT_ONCE);
    if (!(await isSound(lanes[0]?.ask({ tests: testsIn(units) })))) return;
    await tryAll(lanes, units, (lane, one) => broken(lane, one, { tests: one.tests }), tell);
  }
  if (browsers.length > 0) {
    const lanes = lanesOf(1);
    // With each test that is used as it is used, once: whole files would take minutes.
    const used = new Map(browsers.map((one) => [JSON.stringify([one.tests, one.titles]), one]));
    for (const { tests, titles } of used.values())
      if (!(await isSound(browserTests(lanes[0]?.folder ?? '', tests, titles)))) return;
    const attempt = (lane: Lane, one: Mutation) =>
      broken(lane, one, (folder) => browserTests(folder, one.tests, one.titles));
    await tryAll(lanes, browsers, attempt, tell);
  }
  const unexplained = survivors.filter(({ survives }) => survives === undefined);
  console.log(
    `${chosen.length} mutations, ${chosen.length - survivors.length} killed, ${unexplained.length} survive without a reason.`,
  );
  process.exitCode = unexplained.length > 0 ? 1 : 0;
}

/** Those that survive are to be looked at by a person: some change nothing that anybody could notice. */
async function tryGenerated(many: number, seed: number, only: string): Promise<void> {
  const all = generated(ROOT).filter(({ name }) => name.includes(only));
  const chosen = drawn(all, many, seed);
  console.log(`${chosen.length} of ${all.length} mutations, drawn with seed ${seed}.`);
  const lanes = lanesOf(AT_ONCE);
  const files = [...new Set(chosen.map(({ file }) => file))];
  const sound = await lanes[0]?.ask({ about: files, without: [] }, { all: true });
  const without = sound?.passes === false ? (sound.files ?? []) : [];
  for (const file of without) console.log(`left out  ${file}, which fails without any mutation`);
  let killed = 0;
  const attempt = (lane: Lane, { file, start, end, put }: Generated) =>
    lane.broken(file, (text) => text.slice(0, start) + put + text.slice(end), { about: [file], without });
  await tryAll(lanes, chosen, attempt, (one, verdict) => {
    if (!verdict.passes) killed++;
    console.log(line(one.name, verdict));
  });
  console.log(`${chosen.length} mutations, ${killed} killed, ${chosen.length - killed} survive.`);
}

/** Whether the tests pass without any mutation; says and sets the exit code where they do not. */
async function isSound(asked: Promise<Verdict> | undefined): Promise<boolean> {
  const verdict = await asked;
  if (!verdict || verdict.passes) return true;
  console.log(`A test fails without any mutation: ${verdict.by}`);
  process.exitCode = 1;
  return false;
}

const started: Lane[] = [];
process.on('exit', () => {
  for (const lane of started) lane.end();
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

function lanesOf(many: number): Lane[] {
  const lanes = Array.from({ length: many }, () => new Lane(ROOT));
  started.push(...lanes);
  return lanes;
}

function testsIn(some: readonly Mutation[]): string[] {
  return [...new Set(some.flatMap(({ tests }) => tests))].sort();
}

function line(name: string, verdict: Verdict, reason?: string): string {
  if (!verdict.passes) return `killed    ${name} (${verdict.by})`;
  return `SURVIVED  ${name}${reason === undefined ? '' : ` (${reason})`}`;
}

await main();
// The processes of the copies would keep this one alive.
process.exit();
