// Makes the README's pictures from the real extension in Chromium: npm run pictures
import { ensureInstalled } from './install.mjs';

try {
  ensureInstalled();
  const { register } = await import('tsx/esm/api');
  register();
  const { makePictures } = await import('./pictures.ts');
  await makePictures();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
