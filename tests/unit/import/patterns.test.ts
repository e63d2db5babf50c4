import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/build-when-stale.ts';
import { pumpsOf } from './pump.ts';

/** Whatever a file of others goes through. */
const FOLDERS = ['lib/import', 'lib/pack', 'lib/import-worker', 'lib/edit', 'lib/export', 'lib/policy'];
const LENGTHS = [500, 6_000];
/** Less than a pattern takes that looks at the rest of the text anew at every sign, and fifty times what others take. */
const SLOW_MS = 15;

interface Pattern {
  place: string;
  source: string;
  flags: string;
}

/** The patterns that stand in a file of TypeScript. */
function patternsIn(path: string): Pattern[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && node.regex) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      const line = text.slice(0, (node as unknown as { start: number }).start).split('\n').length;
      found.push({ place: `${path}:${line}`, source: pattern, flags });
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseSync(path, text).program);
  return found;
}

/** Milliseconds that a pattern works on a text, all its matches together. */
function timeOf({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags);
  const began = performance.now();
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
  return performance.now() - began;
}

const least = (pattern: Pattern, text: string) => Math.min(timeOf(pattern, text), timeOf(pattern, text));

/** A text on which a pattern takes four times as long where it is twice as long; `undefined` where none is found. */
function slowText(pattern: Pattern): string | undefined {
  for (const { before, again } of pumpsOf(pattern.source, pattern.flags)) {
    for (const end of ['', '\u0001']) {
      const text = (chars: number) => before + again.repeat(chars / again.length) + end;
      // Short ones first: on a long one the worst patterns never end.
      const chars = LENGTHS.find((length) => timeOf(pattern, text(length)) >= SLOW_MS);
      if (chars === undefined || least(pattern, text(chars)) < SLOW_MS) continue;
      if (least(pattern, text(chars)) > least(pattern, text(chars / 2)) * 2.8) {
        return `${JSON.stringify(before)}, then ${JSON.stringify(again)} again and again`;
      }
    }
  }
  return undefined;
}

test.each([
  ['[[]"', String.raw`"[^"]*"|\[[^\]]*\]|\\.`, 'gu'],
  ['a title', String.raw`^#{1,6}\s+(.+?)\s*#*\s*$`, 'u'],
  ['brackets', String.raw`^(.+?)\s*\(([^()]+)\)$`, 'u'],
  ['an acronym', String.raw`^(.+?)\s+\(?([\p{Lu}\d]{3,10})\)?$`, 'u'],
  ['an end', String.raw`[\s,;:–—-]+$`, 'u'],
  ['a split', String.raw`\s*[:–—(]\s*|\s+-\s+`, 'u'],
  ['a version', String.raw`esco[^/\\]*?\bv?(\d+\.\d+(?:\.\d+)?)`, 'iu'],
])(
  'a pattern of %s that looks at the rest anew at every sign is found out',
  (place, source, flags) => {
    expect(slowText({ place, source, flags })).toBeDefined();
  },
  60_000,
);

test('no pattern that files go through works for longer than they are long', () => {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  const patterns = paths.flatMap(patternsIn);
  expect(patterns.length).toBeGreaterThan(100);
  const slow = patterns.flatMap((pattern) => {
    const text = slowText(pattern);
    return text === undefined ? [] : [`${pattern.place} /${pattern.source}/${pattern.flags} on ${text}`];
  });
  expect(slow).toEqual([]);
}, 120_000);
