// Makes the README's pictures from the real extension in Chromium, or with --visual those that the visual tests
// compare with: npm run pictures [-- --visual]
import { ensureInstalled } from './install.mjs';

try {
  ensureInstalled();
  const { register } = await import('tsx/esm/api');
  register();
  if (process.argv.includes('--visual')) {
    const { recordPictures } = await import('../tests/visual/record.ts');
    console.log((await recordPictures()).join('\n'));
  } else {
    const { makePictures } = await import('./pictures.ts');
    await makePictures();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
