import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One place where the code is broken on purpose, and the tests that have to fail for it. */
export interface Mutation {
  name: string;
  file: string;
  /** Text that stands exactly once in the file, and what is put in its place. */
  find: string;
  put: string;
  /** Files of tests, all of one project. */
  tests: string[];
  /** Of those tests the ones that are run, by a pattern of their names; for browsers, where all would take minutes. */
  titles?: string;
  /** Why no test has to fail for it; without a reason every survivor is a fault. */
  survives?: string;
}

/** Makes mutations of one file, all seen by the same tests. */
export function mutationsOf(
  file: string,
  ...tests: string[]
): (name: string, find: string, put: string) => Mutation {
  return (name, find, put) => ({ name, file, find, put, tests });
}

/** Whether a mutation is seen by tests in browsers only, which build the extension first. */
export function needsBrowser({ tests }: Mutation): boolean {
  return tests.some((test) => test.startsWith('tests/browser/'));
}

/** Why a mutation cannot be made in the code as it is; `undefined` where it can. */
export function staleness({ name, file, find, put, tests }: Mutation, root: string): string | undefined {
  const sources = read(root, file);
  if (sources === undefined) return `${name}: there is no ${file}`;
  const times = sources.split(find).length - 1;
  if (times !== 1) return `${name}: its text stands ${times} times in ${file}`;
  if (find === put) return `${name}: it changes nothing`;
  const missing = tests.find((test) => read(root, test) === undefined);
  return missing === undefined ? undefined : `${name}: there is no ${missing}`;
}

function read(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
