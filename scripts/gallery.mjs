// Serves every component in every state, or looks at it: npm run gallery [-- --check | --shots FOLDER [--firefox]]
import { ensureInstalled } from './install.mjs';

try {
  ensureInstalled();
  const { register } = await import('tsx/esm/api');
  register();
  const { runGallery } = await import('./gallery.ts');
  process.exitCode = await runGallery(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
