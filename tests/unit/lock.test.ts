import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build-when-stale.ts';

interface Entry {
  version?: string;
  integrity?: string;
  /** A folder of ours in the tree, which has no archive to check. */
  link?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

describe('The lock file', () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, Entry> };
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));

  it('holds the optional packages of every system, without which npm ci refuses it', () => {
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !names.has(name));
    expect(missing, 'run node scripts/complete-lock.mjs').toEqual([]);
  });

  it('holds the checksum of every package, without which npm takes whatever it is sent', () => {
    const unchecked = Object.entries(packages)
      .filter(([path, { link }]) => path !== '' && link !== true)
      .filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))
      .map(([path]) => path);
    expect(unchecked, 'run node scripts/complete-lock.mjs').toEqual([]);
  });

  it('names no registry: whoever installs asks their own', () => {
    expect(Object.values(packages).filter((entry) => 'resolved' in entry)).toEqual([]);
  });

  it('is of this package.json, in which every version is exact', () => {
    const { dependencies, devDependencies } = read('package.json') as Entry;
    expect(packages['']).toMatchObject({ dependencies, devDependencies });
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
