import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'data',
  'public',
  'wxt.config.ts',
  'scripts/stamp.ts',
  'scripts/bundled-licences.ts',
  'scripts/licences',
  'LICENSE',
  'package-lock.json',
];

/** The builds: what is shipped, and the two that hold the hosts of the tests. */
export const BUILDS = {
  chrome: { folder: '.output/chrome-mv3', args: ['build'] },
  firefox: { folder: '.output/firefox-mv3', args: ['build', '-b', 'firefox', '--mv3'] },
  edge: { folder: '.output/edge-mv3', args: ['build', '-b', 'edge'] },
  'chrome-e2e': { folder: '.output/chrome-mv3-e2e', args: ['build', '--mode', 'e2e'] },
  'firefox-e2e': {
    folder: '.output/firefox-mv3-e2e',
    args: ['build', '-b', 'firefox', '--mv3', '--mode', 'e2e'],
  },
};
export type BuildName = keyof typeof BUILDS;

const folderOf = (name: BuildName): string => join(ROOT, BUILDS[name].folder);
const stampOf = (name: BuildName): string => `${folderOf(name)}.stamp`;

/**
 * Folder of a build made by `buildWhenStale` before.
 * @throws Error where that build failed.
 */
export function builtFolder(name: BuildName): string {
  if (!existsSync(stampOf(name))) throw new Error(`There is no build "${name}": building it failed.`);
  return folderOf(name);
}

function hashInto(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) hashInto(hash, join(path, name));
  } else {
    hash.update(path).update(readFileSync(path));
  }
}

function sourceStamp(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) hashInto(hash, join(ROOT, source));
  return hash.digest('hex');
}

/** Builds the extension unless the build on disk is of these very sources; gives the error text when it fails. */
export function buildWhenStale(name: BuildName): string | undefined {
  const stamp = sourceStamp();
  const built = existsSync(join(folderOf(name), 'manifest.json')) && existsSync(stampOf(name));
  if (built && readFileSync(stampOf(name), 'utf8') === stamp) return undefined;
  rmSync(stampOf(name), { force: true });
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...BUILDS[name].args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status !== 0) return `The build "${name}" failed.\n${`${stdout}${stderr}`.slice(0, 3_000)}`;
  writeFileSync(stampOf(name), stamp);
  return undefined;
}
