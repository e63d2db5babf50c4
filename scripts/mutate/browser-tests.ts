import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Verdict } from './verdict.ts';

/** Tests that run for longer than this were made to hang by the mutation. Milliseconds. */
const MOST_MS = 900_000;

/** What tests in browsers say of the copy of the tree in a folder, of which they build the extension first. */
export async function browserTests(
  folder: string,
  tests: readonly string[],
  titles?: string,
): Promise<Verdict> {
  const named = titles === undefined ? [] : ['--testNamePattern', titles];
  const script = join(folder, 'node_modules/vitest/vitest.mjs');
  const args = [script, 'run', '--project', 'browser', '--bail', '1', ...named, ...tests];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore', timeout: MOST_MS });
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  return code === 0 ? { passes: true } : { passes: false, by: tests.join(', ') };
}
