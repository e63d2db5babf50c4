import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PACK = /\/data\/packs\/[\w-]+\.json\?raw$/;
const WORD_LIST = /\/data\/matching\/[\w-]+\.json$/;

/** Every unit past ASCII as an escape, which JSON and JavaScript write alike. */
const escaped = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A word list without what it says to the people who keep it. */
function wordList(file: string): string {
  const { $schema: _schema, reason: _reason, ...words } = JSON.parse(readFileSync(file, 'utf8'));
  return JSON.stringify(words);
}

/**
 * What each wake of the background has to read, made small: the packs without their white space, word lists without
 * their remarks, and scripts without a character past ASCII, as one such makes the browser hold the whole script in
 * two bytes a character.
 */
export function slimBuild(): Plugin {
  return {
    name: 'rung-slim-build',
    enforce: 'pre',
    load(id) {
      if (WORD_LIST.test(id)) return wordList(id);
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
