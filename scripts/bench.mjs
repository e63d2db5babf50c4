// npm run bench [-- --only NAME …] [--check]: measures Rung against its budgets.
import { ensureInstalled } from './install.mjs';

try {
  ensureInstalled();
  const { register } = await import('tsx/esm/api');
  register();
  const { bench } = await import('./bench/run.ts');
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
