// npm test: everything, from a bare checkout. Ends with one line `N passed, N failed`.
import { ensureInstalled } from './install.mjs';

try {
  ensureInstalled();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const { register } = await import('tsx/esm/api');
register();
const { runAll } = await import('./test-run.ts');
process.exitCode = await runAll();
