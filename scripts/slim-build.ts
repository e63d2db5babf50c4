import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PACK = /\/data\/packs\/[\w-]+\.json\?raw$/;

/** Every unit past ASCII as an escape, which JSON and JavaScript write alike. */
const escaped = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * What each wake of the background has to read, made small: the packs without their white space, and scripts without
 * a character past ASCII, as one such makes the browser hold the whole script in two bytes a character.
 */
export function slimBuild(): Plugin {
  return {
    name: 'rung-slim-build',
    enforce: 'pre',
    load(id) {
      if (!PACK.test(id)) return null;
      const text = JSON.stringify(JSON.parse(readFileSync(id.replace(/\?raw$/, ''), 'utf8')));
      return `export default ${JSON.stringify(escaped(text))}`;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') chunk.code = escaped(chunk.code);
      },
    },
  };
}
