import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest,
  modules: [],
  zip: { excludeSources: ['.ci/**', 'tests/**'] },
  vite: () => ({
    build: {
      // The polyfill is the only fetch() that the build would hold; extension pages need none.
      modulePreload: { polyfill: false },
      target: 'es2022',
    },
  }),
});
