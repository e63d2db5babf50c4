import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../build-when-stale.ts';
import { type Mutation, needsBrowser, staleness } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';
import { scratchOf } from './scratch.ts';

/** A test that runs for longer than this was made to hang by the mutation, which kills it, too. */
const MOST_MS = 600_000;

/** Makes each mutation in a copy of the tree, runs its tests there, says which survive; sets the exit code. */
function main(): void {
  const { values } = parseArgs({ options: { only: { type: 'string' }, unit: { type: 'boolean' } } });
  const { only = '', unit = false } = values;
  const chosen = MUTATIONS.filter((one) => one.name.includes(only) && !(unit && needsBrowser(one)));
  const stale = chosen.flatMap((one) => staleness(one, ROOT) ?? []);
  for (const line of stale) console.log(`stale     ${line}`);
  if (stale.length > 0 || chosen.length === 0) {
    if (chosen.length === 0) console.log(`No mutation is called “${only}”.`);
    process.exitCode = 1;
    return;
  }
  const scratch = scratchOf(ROOT);
  process.on('exit', scratch.remove);
  process.on('SIGINT', () => process.exit(1));
  const tests = [...new Set(chosen.flatMap((one) => one.tests))].sort();
  const failing = tests.filter((test) => !passes([test], scratch.folder));
  if (failing.length > 0) {
    console.log(`These tests fail without any mutation: ${failing.join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const survivors = chosen.filter((one) => !isKilled(one, scratch.folder));
  const unexplained = survivors.filter(({ survives }) => survives === undefined);
  console.log(
    `${chosen.length} mutations, ${chosen.length - survivors.length} killed, ${unexplained.length} survive without a reason.`,
  );
  process.exitCode = unexplained.length > 0 ? 1 : 0;
}

function isKilled(mutation: Mutation, folder: string): boolean {
  const { name, file, find, put, tests, survives } = mutation;
  const path = join(folder, file);
  const sound = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    sound.replace(find, () => put),
  );
  try {
    const killed = !passes(tests, folder);
    console.log(
      `${killed ? 'killed   ' : 'SURVIVED '} ${name}${killed || !survives ? '' : ` (${survives})`}`,
    );
    return killed;
  } finally {
    writeFileSync(path, sound);
  }
}

function passes(tests: string[], folder: string): boolean {
  const project = tests.every((test) => test.startsWith('tests/browser/')) ? 'browser' : 'unit';
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', project, '--bail', '1', ...tests];
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore', timeout: MOST_MS });
  return status === 0;
}

main();
