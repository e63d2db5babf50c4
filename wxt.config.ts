import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest.ts';
import { LOCALES } from './lib/texts/locales.ts';
import { licencesOf, noteBundled } from './scripts/bundled-licences.ts';
import { addPacks, editionFolder, editionPacks } from './scripts/edition.ts';
import { popupChunk } from './scripts/popup-chunk.ts';
import { shareModules } from './scripts/share-modules.ts';
import { slimBuild } from './scripts/slim-build.ts';
import { stampOf } from './scripts/stamp.ts';

const edition = editionFolder();
// An edition lies beside Rung as it comes, so that no test takes one for the other.
const suffix = edition === undefined ? '' : '-edition';

/** Folders of the packages that are part of the extension. */
const bundled = new Set<string>();

export default defineConfig({
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${suffix}`,
  imports: false,
  manifest,
  hooks: {
    'build:before': async () => {
      await editionPacks(edition);
    },
    // Firefox takes a policy without its schema.
    'build:publicAssets': ({ config }, files) => {
      const at = files.findIndex(({ relativeDest }) => relativeDest === 'policy.schema.json');
      if (config.browser === 'firefox' && at >= 0) files.splice(at, 1);
    },
    'build:done': ({ config }, output) => {
      if (config.command !== 'build') return;
      const fileName = 'LICENSES.txt';
      writeFileSync(resolve(config.outDir, fileName), licencesOf(bundled));
      output.publicAssets.push({ type: 'asset', fileName });
    },
    // One script per language, for extension pages and for the card in a page alike.
    'entrypoints:found': (_wxt, entrypoints) => {
      for (const locale of Object.keys(LOCALES)) {
        entrypoints.push({
          name: `texts-${locale}`,
          type: 'unlisted-script',
          inputPath: resolve(`lib/texts/${locale}/${locale}.ts`),
        });
      }
    },
  },
  zip: {
    excludeSources: ['.ci/**', 'tests/**'],
    artifactTemplate: `{{name}}-{{packageVersion}}-{{browser}}{{modeSuffix}}${suffix}.zip`,
  },
  vite: () => ({
    plugins: [addPacks(edition), slimBuild(), shareModules(), popupChunk(), noteBundled(bundled)],
    resolve: {
      alias: {
        // A smaller life for the scripts in pages; see there.
        'wxt/utils/content-script-context': resolve('lib/page/life/page-life.ts'),
        // One that no page can stand in for; see there.
        '@wxt-dev/browser': resolve('lib/page/life/extension-api.ts'),
        // The build for browsers of today; the package's own entry brings the one for those of 2015.
        dexie: resolve('node_modules/dexie/dist/modern/dexie.mjs'),
      },
    },
    define: { __RUNG_STAMP__: JSON.stringify(stampOf(import.meta.dirname, edition)) },
    build: {
      // The polyfill is the only fetch() that the build would hold; extension pages need none.
      modulePreload: { polyfill: false },
      target: 'es2022',
    },
  }),
});
