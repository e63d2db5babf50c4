import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'data/matching');
const HEAD = ['$schema', 'reason', 'lang', 'trade'];
type List = string[] | Record<string, unknown>;

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
);
const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Record<string, List>;
const sources = ['lib/match', 'lib/pack', 'lib/import'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: withoutComments(readFileSync(join(ROOT, folder, name), 'utf8')) })),
);
const registry = sources.find(({ name }) => name.endsWith('word-lists.ts'))?.text ?? '';
const others = sources.filter(({ name }) => !name.endsWith('word-lists.ts')).map(({ text }) => text);

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

describe.each(files)('data/matching/%s', (name) => {
  const data = read(name);
  const keys = Object.keys(data).filter((key) => !HEAD.includes(key));

  it('says which rules read it', () => {
    expect(String(data.reason).length).toBeGreaterThan(20);
  });
  it('holds each entry once and without stray blanks', () => {
    for (const key of keys) {
      const list = data[key];
      if (!Array.isArray(list)) continue;
      expect(
        list.filter((entry, at) => list.indexOf(entry) < at || entry.trim() !== entry || entry === ''),
      ).toEqual([]);
    }
  });
  it.each(keys)('has its "%s" read', (key) => {
    const file = name
      .replace(/^.*\//, '')
      .replace('.json', '')
      .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const reads = name.startsWith('lang/')
      ? [new RegExp(`(?:allOf|pairsOf(?:<\\w+>)?)\\('${key}'\\)`)]
      : [
          new RegExp(`\\b${file}\\.${key}\\b`),
          new RegExp(`[{,]\\s*${key}\\b[^;]*\\} = lists\\.${file}`),
          new RegExp(`\\bwords\\.${key}\\b`),
          new RegExp(`\\b${key}\\b[^;]*= trade;`),
          new RegExp(`lists\\.${file}\\.${key}\\b`),
        ];
    expect(sources.some(({ text }) => reads.some((pattern) => pattern.test(text)))).toBe(true);
  });
});

it('every list that is put together is read by a rule', () => {
  const names = [
    ...registry.slice(registry.indexOf('export const lists')).matchAll(/^ {2}(\w+)(?:,|:)/gm),
  ].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(40);
  const unread = names.filter((name) => !others.some((text) => new RegExp(`lists\\.${name}\\b`).test(text)));
  expect(unread).toEqual([]);
});

it('no language has a list that English does not have, but for forms of its own', () => {
  const own = ['feminine', 'links'];
  const english = Object.keys(read('lang/en.json'));
  for (const name of files.filter((file) => file.startsWith('lang/'))) {
    expect([name, Object.keys(read(name)).filter((key) => ![...english, ...own].includes(key))]).toEqual([
      name,
      [],
    ]);
  }
});
