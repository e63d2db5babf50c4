// What every command of this project does first, with Node alone: install the packages of the lock file if the ones
// on disk are not those.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));

const packagesOf = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;

/** True when every package of the lock file is installed in its version; npm keeps its own note of what it put there. */
function isFresh() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    // Optional packages are those of other systems.
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * Installs from the lock file when needed.
 * @throws Error with a sentence that says what to do.
 */
export function ensureInstalled() {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 20) {
    throw new Error(`Rung needs Node 20 or newer; this is ${process.version}. See https://nodejs.org/.`);
  }
  if (isFresh()) return;
  console.log('Installing packages from the lock file (npm ci).');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error(
      'npm ci failed: see above. Without packages nothing can be built; check the connection to the npm registry.',
    );
  }
}
