// Imports thousands of spoilt files: npm run fuzz -- [--seed N] [--count N] [--from N] [--only FORMAT]
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Past this silence one case hangs, as a case has a cap of its own far below. Milliseconds. */
const SILENCE_MS = 60_000;

const tsx = createRequire(import.meta.url).resolve('tsx');
const script = fileURLToPath(new URL('fuzz/run.ts', import.meta.url));
const child = fork(script, process.argv.slice(2), { execArgv: ['--import', tsx] });
let last;
let heard = Date.now();
child.on('message', (number) => {
  last = number;
  heard = Date.now();
});
const watch = setInterval(() => {
  if (Date.now() - heard < SILENCE_MS) return;
  console.error(`case ${last} hangs: no sign of life for ${SILENCE_MS / 1000} s`);
  child.kill('SIGKILL');
}, 1_000);
child.on('exit', (code) => {
  clearInterval(watch);
  if (code === null) console.error(`case ${last} ended the run`);
  process.exitCode = code ?? 1;
});
