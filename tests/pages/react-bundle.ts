import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Names as React's own files ask for them, and the production file of each. */
const FILES: [name: string, pkg: string, file: string][] = [
  ['react', 'react', 'cjs/react.production.js'],
  ['scheduler', 'scheduler', 'cjs/scheduler.production.js'],
  ['react-dom', 'react-dom', 'cjs/react-dom.production.js'],
  ['react-dom/client', 'react-dom', 'cjs/react-dom-client.production.js'],
];

function folderOf(pkg: string): string {
  const require = createRequire(import.meta.url);
  const found = require.resolve
    .paths(pkg)
    ?.map((path) => join(path, pkg))
    .find(existsSync);
  if (!found) throw new Error(`The package ${pkg} is not installed; run npm ci.`);
  return dirname(join(found, 'package.json'));
}

/** React for a plain script tag: its CommonJS files, each in a function, behind a `window.require`. */
export function reactBundle(): string {
  const modules = FILES.map(([name, pkg, file]) => {
    const code = readFileSync(join(folderOf(pkg), file), 'utf8');
    return `${JSON.stringify(name)}(module, exports, require) {\n${code}\n}`;
  });
  return `(() => {
  const modules = {${modules.join(',\n')}};
  const loaded = {};
  window.process = { env: { NODE_ENV: 'production' } };
  window.require = (name) => {
    if (!loaded[name]) {
      const module = (loaded[name] = { exports: {} });
      modules[name](module, module.exports, window.require);
    }
    return loaded[name].exports;
  };
})();`;
}
