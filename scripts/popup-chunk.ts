import type { Plugin } from 'vite';

const START = /\/entrypoints\/popup\/main\.ts$/;
const SCRIPT = /\.(?:tsx?|m?js|json)$/;

interface Known {
  importers: readonly string[];
}

/**
 * Puts what the popup needs to start into one script, which the other pages share. Left to itself the build cuts a
 * shared script wherever two pages differ, and each cut makes the popup's start larger.
 */
export function popupChunk(): Plugin {
  return {
    name: 'rung-popup-chunk',
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: startOf }] } } } },
    }),
  };
}

function startOf(id: string, modules: { getModuleInfo: (id: string) => Known | null }): string | null {
  if (!SCRIPT.test(id) || START.test(id)) return null;
  const seen = new Set([id]);
  for (const one of seen) {
    if (START.test(one)) return 'start';
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) seen.add(importer);
  }
  return null;
}
