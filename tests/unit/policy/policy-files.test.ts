import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../../lib/manifest.ts';
import { checkPolicy, POLICY_KEYS } from '../../../lib/policy/check-policy.ts';
import { LOCALES } from '../../../lib/texts/locales.ts';
import { ROOT } from '../../../scripts/build-when-stale.ts';
import { inPropertyList, inRegistry } from './formats.ts';

type Node = { type?: unknown; enum?: string[]; items?: Node; properties?: Record<string, Node> };

const read = (name: string): string => readFileSync(join(ROOT, 'data/policies', name), 'utf8');
const schema = JSON.parse(readFileSync(join(ROOT, 'public/policy.schema.json'), 'utf8')) as Node;
const properties = schema.properties ?? {};

const [chrome] = Object.values(JSON.parse(read('chrome.json'))['3rdparty'].extensions);
const EXAMPLES: [string, unknown][] = [
  ['chrome.json', chrome],
  ['firefox.json', JSON.parse(read('firefox.json')).policies['3rdparty'].Extensions['rung@rung.invalid']],
  ['windows.reg for Chrome', inRegistry(read('windows.reg'), 'Google\\Chrome')],
  ['windows.reg for Edge', inRegistry(read('windows.reg'), 'Microsoft\\Edge')],
  ['macos.plist', inPropertyList(read('macos.plist'))],
];

describe('The example of a policy', () => {
  it.each(EXAMPLES)('%s is right in the browser’s eyes and in ours', (_name, policy) => {
    const valid = new Ajv().compile(schema);
    expect(valid(policy), JSON.stringify(valid.errors)).toBe(true);
    expect(checkPolicy(policy as Record<string, unknown>).problems).toEqual([]);
  });

  it.each(EXAMPLES)('%s says the same as the others', (_name, policy) => {
    expect(policy).toEqual(chrome);
  });
});

describe('The schema of policies', () => {
  it('has the keys that are read, and the description has them, too', () => {
    expect(Object.keys(properties).sort()).toEqual(POLICY_KEYS.toSorted());
    const described = [...read('README.md').matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);
    expect(described.sort()).toEqual(POLICY_KEYS.toSorted());
  });

  it('offers the values that are read, every language among them', () => {
    for (const [key, node] of Object.entries(properties)) {
      for (const value of node.enum ?? []) expect(checkPolicy({ [key]: value }).problems).toEqual([]);
    }
    expect(properties.locale?.enum).toEqual(['auto', ...Object.keys(LOCALES)]);
  });

  // Chrome refuses to load the extension otherwise.
  it('gives each node one type, and the whole no further keys', () => {
    const check = (node: Node): void => {
      expect(['object', 'array', 'string', 'boolean', 'integer']).toContain(node.type);
      if (node.items) check(node.items);
      Object.values(node.properties ?? {}).forEach(check);
    };
    check(schema);
    expect(schema).not.toHaveProperty('additionalProperties');
  });

  it('is named where it is known', () => {
    const at = (browser: string) =>
      manifest({ browser, mode: 'production', command: 'build', manifestVersion: 3 });
    expect(at('chrome').storage).toEqual({ managed_schema: 'policy.schema.json' });
    expect(at('edge').storage).toEqual({ managed_schema: 'policy.schema.json' });
    expect(at('firefox').storage).toBeUndefined();
  });
});
