// Breaks the code on purpose, one place at a time, and runs the tests that should see it:
// npm run mutate -- [--only PART OF A NAME] [--unit | --browser]
// npm run mutate -- --generated HOW MANY [--seed NUMBER] [--only PART OF A PATH]
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const tsx = createRequire(import.meta.url).resolve('tsx');
const script = fileURLToPath(new URL('mutate/run.ts', import.meta.url));
const child = spawn(process.execPath, ['--import', tsx, script, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
