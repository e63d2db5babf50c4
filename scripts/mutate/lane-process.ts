import { join, relative } from 'node:path';
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import type { Asked, ToLane, Verdict } from './verdict.ts';

/** Time for one test: many are run beside others, and none is to fail for that alone. Milliseconds. */
const TEST_MS = 40_000;
/** It fails for every other place in which the code is broken. */
const LIST = 'tests/unit/mutations.test.ts';

const folder = process.cwd();

/** Answers for one copy of the tree, the working folder: keeps Vitest running, as its start takes longer than the tests. */
async function serve(): Promise<void> {
  const vitest = await createVitest('test', {
    root: folder,
    watch: false,
    project: ['unit'],
    reporters: [{}],
    maxWorkers: 1,
    testTimeout: TEST_MS,
  });
  await vitest.standalone();
  process.on('message', (asked: ToLane) => {
    verdictOf(vitest, asked).then(
      (verdict) => process.send?.(verdict),
      (error) => process.send?.({ passes: false, by: String(error) } satisfies Verdict),
    );
  });
  process.on('disconnect', () => process.exit(0));
}

async function verdictOf(vitest: Vitest, { changed, all, ...asked }: ToLane): Promise<Verdict> {
  vitest.config.bail = all ? 0 : 1;
  for (const file of changed) vitest.invalidateFile(join(folder, file));
  const specifications = await chosen(vitest, asked);
  if (specifications.length === 0) return { passes: true };
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false);
  // Vitest gives what it knows of the runs before, too.
  const now = new Set(specifications.map(({ moduleId }) => moduleId));
  const failed = testModules.filter((one) => now.has(one.moduleId) && !one.ok());
  const [first] = failed;
  if (first) return { passes: false, by: firstFailure(first), files: failed.map(fileOf) };
  const [error] = unhandledErrors;
  return error === undefined ? { passes: true } : { passes: false, by: String(error) };
}

async function chosen(vitest: Vitest, asked: Asked): Promise<TestSpecification[]> {
  if ('tests' in asked) {
    vitest.config.related = undefined;
    return vitest.globTestSpecifications([...asked.tests]);
  }
  vitest.config.related = asked.about.map((file) => join(folder, file));
  const all = await vitest.getRelevantTestSpecifications();
  return all.filter(({ moduleId }) => ![LIST, ...asked.without].includes(relative(folder, moduleId)));
}

function firstFailure(module: TestModule): string {
  const [test] = module.children.allTests('failed');
  return `${fileOf(module)}: ${test?.fullName ?? 'does not load'}`;
}

function fileOf({ moduleId }: TestModule): string {
  return relative(folder, moduleId);
}

void serve();
