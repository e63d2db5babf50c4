// Builds Rung, or an organisation's edition of it: npm run build -- [--packs DIR] [options of wxt build]
// With --zip instead: the packages for all browsers.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ZIPS = [['zip'], ['zip', '-b', 'edge'], ['zip', '-b', 'firefox', '--mv3']];
const root = fileURLToPath(new URL('../', import.meta.url));
const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));

const options = process.argv
  .slice(2)
  .flatMap((one) => (one.startsWith('--packs=') ? one.split(/=(.*)/, 2) : one));
// npm runs this at the root, and the folder was named from where the user stands.
const here = process.env.INIT_CWD ?? '.';
const at = options.indexOf('--packs');
const [, named] = at < 0 ? [] : options.splice(at, 2);
const folder = named && resolve(here, named);
if (at >= 0 && !(folder && statSync(folder, { throwIfNoEntry: false })?.isDirectory())) {
  console.error(named ? `--packs: there is no folder ${folder}` : '--packs wants a folder with packs');
  process.exit(1);
}
const env = folder ? { ...process.env, RUNG_PACKS: folder } : process.env;
const isZip = options[0] === '--zip';
const runs = isZip ? ZIPS.map((zip) => [...zip, ...options.slice(1)]) : [['build', ...options]];
for (const run of runs) {
  const { status } = spawnSync(process.execPath, [wxt, ...run], { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
