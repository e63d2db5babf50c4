import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { sharedModules } from '../lib/worker/browser/shared-modules.ts';
import { ROOT } from './build-when-stale.ts';

const WORKER = 'import-worker';
const SHARED = '\0shared:';
const names = new Map(Object.entries(sharedModules).map(([id, given]) => [id, Object.keys(given)]));

/**
 * Lets the script of the page's worker take modules from the background's script, which it loads first: a second copy
 * of them would add to the package and nothing else.
 */
export function shareModules(): Plugin {
  let isWorker = false;
  return {
    name: 'rung-share-modules',
    enforce: 'pre',
    configResolved({ build }) {
      const entry = build.lib ? JSON.stringify(build.lib.entry) : '';
      isWorker = entry.includes(WORKER) || (build.lib !== false && build.lib.fileName === WORKER);
    },
    resolveId(source, importer) {
      if (!isWorker || !importer) return null;
      const path = source.startsWith('.') ? relative(ROOT, resolve(importer, '..', source)) : source;
      return names.has(path) ? SHARED + path : null;
    },
    load(id) {
      if (!id.startsWith(SHARED)) return null;
      const path = id.slice(SHARED.length);
      const given = `globalThis.rungEngine.modules[${JSON.stringify(path)}]`;
      return `export const { ${names.get(path)?.join(', ')} } = ${given};`;
    },
  };
}
