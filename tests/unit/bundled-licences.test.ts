import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../../scripts/build-when-stale.ts';
import { licencesOf, packageOf } from '../../scripts/bundled-licences.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rung-licences-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function made(name: string, license: string, files: Record<string, string>): string {
  const at = join(folder, name);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
  return at;
}

test('each package stands with its version, its licence and its notice, a shared text once', () => {
  const text = licencesOf([
    made('b', 'MIT', { LICENSE: 'Take it.' }),
    made('a', 'MIT', { 'LICENSE.md': 'Take it.' }),
    made('c', 'Apache-2.0', { LICENCE: 'Take it, too.', NOTICE: 'Made by C.' }),
  ]);
  expect(text).toContain('a 1.2.3 (MIT)\nb 1.2.3 (MIT)\n\nTake it.\n');
  expect(text).toContain('c 1.2.3 (Apache-2.0)\n\nTake it, too.\n\nMade by C.\n');
  expect(text.split('Take it.')).toHaveLength(2);
  expect(text).toContain('Rung (MIT)');
});

test.each([
  ['without a text', 'MIT', { 'README.md': 'MIT' }, 'brings no text of its licence along'],
  ['with a notice alone', 'Apache-2.0', { NOTICE: 'Made by C.' }, 'brings no text of its licence along'],
  [
    'under terms that are not allowed',
    'GPL-3.0',
    { LICENSE: 'Share it.' },
    'its licence "GPL-3.0" is not one of',
  ],
])('a package %s ends the build', (_what, license, files, message) => {
  expect(() => licencesOf([made('x', license, files as unknown as Record<string, string>)])).toThrow(
    `x is bundled`,
  );
  expect(() => licencesOf([made('x', license, files as unknown as Record<string, string>)])).toThrow(message);
});

test.each([
  [`${ROOT}node_modules/dexie/dist/modern/dexie.mjs`, `${ROOT}node_modules/dexie`],
  [`${ROOT}node_modules/@a/b/node_modules/c/x.js?raw`, `${ROOT}node_modules/@a/b/node_modules/c`],
  ['\0vite/preload-helper.js', `${ROOT}node_modules/vite`],
  [`${ROOT}lib/limits.ts`, undefined],
])('a module %j is of the package that it lies in', (id, expected) => {
  expect(packageOf(id)).toBe(expected);
});

test('a module that comes from nowhere known ends the build', () => {
  expect(() => packageOf('\0commonjsHelpers.js')).toThrow('It is not known whose licence');
});
