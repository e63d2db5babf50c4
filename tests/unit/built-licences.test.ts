import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuildName, buildWhenStale, builtFolder, ROOT } from '../../scripts/build-when-stale.ts';

const SHIPPED: BuildName[] = ['chrome', 'edge', 'firefox'];
const read = (path: string) => readFileSync(path, 'utf8');
const packageIn = (name: string) => JSON.parse(read(join(ROOT, 'node_modules', name, 'package.json')));

describe.each(SHIPPED)('The package for %s', (name) => {
  beforeAll(() => {
    expect(buildWhenStale(name)).toBeUndefined();
  }, 240_000);
  const licences = () => read(join(builtFolder(name), 'LICENSES.txt'));

  it('holds the licence of everything that runs in it', () => {
    const { dependencies } = JSON.parse(read(join(ROOT, 'package.json')));
    const heads = Object.keys(dependencies).map((one) => {
      const { version, license } = packageIn(one);
      return `${one} ${version} (${license})\n`;
    });
    expect(heads.filter((head) => !licences().includes(head))).toEqual([]);
    expect(licences()).toContain(read(join(ROOT, 'LICENSE')).trim());
    expect(licences()).toContain(
      read(join(ROOT, 'node_modules/dexie/NOTICE')).replaceAll('\r\n', '\n').trim(),
    );
  });

  it('names nothing that only builds or tests it', () => {
    expect(licences()).not.toMatch(/^(?:vitest|typescript|puppeteer-core|react|ajv) \d/mu);
  });

  it('shows it to no page', () => {
    expect(read(join(builtFolder(name), 'manifest.json'))).not.toContain('LICENSES');
  });
});
