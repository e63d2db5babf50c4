import { describe, expect, it } from 'vitest';
import { exportPack } from '../../../lib/export/export-pack.ts';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import type { Statement } from '../../../lib/pack/parts.ts';
import { exportTexts } from '../../../lib/texts/frameworks/en/export.ts';
import { bundledPacks } from '../bundled.ts';
import { CREW } from './crew.ts';

const how = { words: exportTexts.document, now: '2099-01-02T03:04:05.000Z' };
const frameworks = [
  ...bundledPacks().filter((pack): pack is FrameworkPack => pack.kind === 'framework'),
  CREW,
];
const filesOf = (pack: FrameworkPack) => exportPack(pack, 'csv', how).files;
const tables = frameworks.flatMap((pack) =>
  filesOf(pack).map((file) => ({ name: file.name, text: file.text, pack })),
);

/** The framework that comes out of a table, by the importer's guess or by the columns that it proposes. */
async function back(name: string, text: string): Promise<FrameworkPack> {
  const { frameworks: found, tables: asked } = await importFiles([{ name, text }]);
  const read = found[0] ?? (asked[0] && (await asked[0].read(asked[0].map.choice)));
  if (!read?.ok || read.pack.kind !== 'framework') throw new Error(JSON.stringify(asked[0]?.map));
  return read.pack;
}

/** What each level's cell says: the level by its place on the scale. */
function said(pack: FrameworkPack, list: Statement[]): string[] {
  const places = new Map(
    pack.scales.flatMap(({ levels }) => levels.map(({ key, code, name }) => [key, name ?? code] as const)),
  );
  const oneLine = (text: string) => text.replace(/\s+/gu, ' ');
  return list
    .map(({ headline, text, level }) =>
      [places.get(level ?? '') ?? '', oneLine(headline ? `${headline}: ${text}` : text)].join(' | '),
    )
    .sort();
}

describe.each(tables)('The table $name', ({ name, text, pack }) => {
  it('opens in a spreadsheet without a formula, by rows of one width', () => {
    expect(text.startsWith('\uFEFF"')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\r');
    const starts = [...text.matchAll(/(?:^\uFEFF|,|\r\n)"([=+\-@\t\r])/gu)];
    expect(starts).toEqual([]);
  });

  it('is brought in again with its names and with every statement at its level', async () => {
    const again = await back(name, text);
    const isRoles = name.endsWith('-roles.csv');
    const [was, is] = isRoles ? [pack.roles, again.roles] : [pack.competencies, again.competencies];
    const nameOf = (one: (typeof was)[number]) => ('title' in one ? one.title : one.name);
    expect(is.map(nameOf)).toEqual(was.map(nameOf));
    for (const [at, one] of was.entries()) {
      const other = is[at];
      expect(said(again, other?.statements ?? []), nameOf(one)).toEqual(said(pack, one.statements));
    }
    const needs = (from: FrameworkPack) => from.roles.reduce((sum, { requires }) => sum + requires.length, 0);
    expect(needs(again)).toBe(needs(pack));
    if (isRoles) {
      const titles = (from: FrameworkPack) =>
        from.ladders.flatMap(({ rungs }) =>
          rungs.map((key) => from.roles.find((role) => role.key === key)?.title),
        );
      expect(titles(again)).toEqual(titles(pack));
    }
  });
});

it('A framework with nothing in it gives a table with a head', () => {
  const [file] = filesOf({ ...CREW, competencies: [], roles: [], ladders: [] });
  expect(file?.text).toBe('\uFEFF"Competency"\r\n');
});

it('A cell that would be a formula is guarded, and read back without the guard', async () => {
  const [one] = CREW.competencies;
  if (!one) throw new Error('no competency');
  const formula = {
    ...one,
    key: 'sum',
    name: '=SUM(A1:A9) of loads',
    definition: '@cmd|calc is no formula here',
  };
  const other = { ...one, key: 'lift', name: 'Lifting', definition: 'Hangs things on hooks.' };
  const [file] = filesOf({ ...CREW, competencies: [formula, other], roles: [], ladders: [] });
  expect(file?.text).toContain(`"'=SUM(A1:A9) of loads"`);
  const again = await back('a.csv', file?.text ?? '');
  expect(again.competencies.map(({ name, definition }) => [name, definition])).toEqual([
    [formula.name, formula.definition],
    [other.name, other.definition],
  ]);
});
