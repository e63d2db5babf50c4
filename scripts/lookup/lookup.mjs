// Looks names up as the extension's worker does: npm run -s lookup -- [--json] [--packs PATH]… [--only ID] [TEXT]
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const tsx = createRequire(import.meta.url).resolve('tsx');
const script = fileURLToPath(new URL('lookup.ts', import.meta.url));
const child = spawn(process.execPath, ['--import', tsx, script, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
