import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest.ts';
import { refuseBadPacks } from './scripts/pack-folder.ts';
import { stampOf } from './scripts/stamp.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest,
  hooks: {
    'build:before': () => refuseBadPacks('data/packs'),
  },
  zip: { excludeSources: ['.ci/**', 'tests/**'] },
  vite: () => ({
    // A smaller life for the scripts in pages; see there.
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('lib/page/page-life.ts') } },
    define: { __RUNG_STAMP__: JSON.stringify(stampOf(import.meta.dirname)) },
    build: {
      // The polyfill is the only fetch() that the build would hold; extension pages need none.
      modulePreload: { polyfill: false },
      target: 'es2022',
    },
  }),
});
