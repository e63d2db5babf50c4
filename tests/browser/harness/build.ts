import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './find-browser.ts';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCES = ['entrypoints', 'components', 'lib', 'data', 'public', 'wxt.config.ts', 'package-lock.json'];
const FOLDERS: Record<BrowserKind, string> = {
  chromium: '.output/chrome-mv3-e2e',
  firefox: '.output/firefox-mv3-e2e',
};
const ARGUMENTS: Record<BrowserKind, string[]> = {
  chromium: ['build', '--mode', 'e2e'],
  firefox: ['build', '-b', 'firefox', '--mv3', '--mode', 'e2e'],
};

const folderOf = (kind: BrowserKind): string => join(ROOT, FOLDERS[kind]);
const stampOf = (kind: BrowserKind): string => `${folderOf(kind)}.stamp`;

/**
 * Folder of the e2e build for a browser, made by `buildWhenStale` before.
 * @throws Error where that build failed.
 */
export function builtExtension(kind: BrowserKind): string {
  if (!existsSync(stampOf(kind))) throw new Error(`There is no e2e build for ${kind}: building it failed.`);
  return folderOf(kind);
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

/** Builds the extension for the tests unless the build on disk is of these very sources; false when it fails. */
export function buildWhenStale(kind: BrowserKind): boolean {
  const stamp = sourceStamp();
  const built = existsSync(join(folderOf(kind), 'manifest.json')) && existsSync(stampOf(kind));
  if (built && readFileSync(stampOf(kind), 'utf8') === stamp) return true;
  rmSync(stampOf(kind), { force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), ...ARGUMENTS[kind]],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  if (status === 0) writeFileSync(stampOf(kind), stamp);
  else console.error(`The e2e build for ${kind} failed.\n${`${stdout}${stderr}`.slice(0, 2_000)}`);
  return status === 0;
}
