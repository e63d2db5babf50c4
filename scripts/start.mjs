// npm start: from a bare checkout to a browser with Rung on a demo posting.
import { ensureInstalled } from './install.mjs';

try {
  ensureInstalled();
  const { register } = await import('tsx/esm/api');
  register();
  const { start } = await import('./start-run.ts');
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
