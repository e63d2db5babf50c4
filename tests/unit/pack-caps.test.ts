import { describe, expect, it } from 'vitest';
import ladder from '../../data/packs/ladder.json';
import {
  MAX_IMPORT_CELL_CHARS,
  MAX_IMPORT_ENTITIES,
  MAX_IMPORT_LABEL_CHARS,
  MAX_IMPORT_ROWS,
} from '../../lib/limits.ts';
import { parsePack } from '../../lib/pack/check.ts';
import { Pack } from '../../lib/pack/pack.ts';
import { MAX_LIST, MAX_LONG_LIST, MAX_NAME_CHARS, MAX_PACK_TEXT_CHARS } from '../../lib/pack/pack-limits.ts';

/** As much of a schema of valibot as is walked through. */
interface Node {
  kind: string;
  type: string;
  requirement?: unknown;
  pipe?: Node[];
  item?: Node;
  key?: Node;
  value?: Node;
  wrapped?: Node;
  options?: (Node | string)[];
  entries?: Record<string, Node>;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Places of a schema that hold a text, a list or a record of any size. */
function endless(node: Node, at: string, capped = false): string[] {
  const pipe = node.pipe ?? [];
  const isCapped =
    capped ||
    pipe.some(({ type, requirement }) => /^max_(?:length|entries)$/.test(type) && Number(requirement) > 0);
  const [first, ...rest] = pipe;
  // The first part of a pipe is the schema itself, and has the same pipe in some versions.
  const own = first && first !== node && first.pipe === undefined ? endless(first, at, isCapped) : [];
  const later = rest.filter(({ kind }) => kind === 'schema').flatMap((part) => endless(part, at, isCapped));
  const sized = ['string', 'array', 'record', 'map', 'set', 'any', 'unknown', 'object', 'loose_object'];
  const here = own.length === 0 && sized.includes(node.type) && !isCapped ? [`${at} (${node.type})`] : [];
  return [
    ...here,
    ...own,
    ...later,
    ...(node.item ? endless(node.item, `${at}[]`) : []),
    ...(node.type === 'record' && node.key ? endless(node.key, `${at}{key}`) : []),
    ...(node.type === 'record' && node.value ? endless(node.value, `${at}{}`) : []),
    ...(node.wrapped ? endless(node.wrapped, at) : []),
    ...(node.options ?? []).filter(isNode).flatMap((option) => endless(option, at)),
    ...Object.entries(node.entries ?? {}).flatMap(([name, entry]) => endless(entry, `${at}.${name}`)),
  ];
}

describe('The schema of a pack', () => {
  it('gives every text and every list an end', () => {
    const places = [...new Set(endless(Pack as unknown as Node, 'pack'))];
    expect(places).toEqual([]);
  });

  it.each([
    ['summary', { summary: 'x'.repeat(MAX_PACK_TEXT_CHARS + 1) }, '/summary'],
    ['name', { title: 'x'.repeat(MAX_PACK_TEXT_CHARS + 1) }, '/title'],
    ['key', { id: 'x'.repeat(301) }, '/id'],
    ['list', { gaps: Array.from({ length: 100_001 }, () => ladder.gaps[0]) }, '/gaps'],
  ])('refuses a %s past it, with its place and the most', (_what, changed, path) => {
    const parsed = parsePack({ ...ladder, ...changed }, 'a.json');
    expect(parsed.ok).toBe(false);
    expect(parsed).toMatchObject({ problems: [{ path, reason: 'is longer than {most}' }] });
  });

  it('takes a text of the greatest length', () => {
    const summary = 'x'.repeat(MAX_PACK_TEXT_CHARS);
    expect(parsePack({ ...ladder, summary }, 'a.json').ok).toBe(true);
  });

  it('takes whatever an import makes', () => {
    expect(MAX_PACK_TEXT_CHARS).toBeGreaterThanOrEqual(MAX_IMPORT_CELL_CHARS * 4);
    expect(MAX_NAME_CHARS).toBeGreaterThanOrEqual(MAX_IMPORT_LABEL_CHARS);
    expect(MAX_LIST).toBeGreaterThanOrEqual(MAX_IMPORT_ENTITIES);
    expect(MAX_LONG_LIST).toBeGreaterThanOrEqual(MAX_IMPORT_ROWS);
  });
});
