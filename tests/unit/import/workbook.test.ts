import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { MAX_OFFICE_BYTES } from '../../../lib/limits.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { packed, sheetRows, WORKBOOK, workbookParts } from './workbook-samples.ts';

async function imported(parts: Record<string, string> | Uint8Array, name = 'ladder.xlsx') {
  return importFiles([{ name, blob: parts instanceof Uint8Array ? parts : packed(parts) }]);
}

/** Every table's title with its rows as they were read, by the names of the columns. */
async function tablesOf(parts: Record<string, string> | Uint8Array) {
  const { tables, refusals, unknown } = await imported(parts);
  expect([refusals, unknown]).toEqual([[], []]);
  return tables.map(({ map }) => [
    map.choice.title,
    Object.fromEntries(map.columns.map((one) => [one.name, one.samples])),
  ]);
}

async function packsOf(parts: Record<string, string> | Uint8Array): Promise<FrameworkPack[]> {
  const { tables } = await imported(parts);
  const read = await Promise.all(tables.map(({ map, read: by }) => by(map.choice)));
  return read.flatMap((one) => (one.ok && one.pack.kind === 'framework' ? [one.pack] : []));
}

const one = (rows: string, shared = {}, more = '') => workbookParts([{ name: 'Sheet1', rows, more }], shared);

test('each sheet that is not hidden comes in under its name', async () => {
  const packs = await packsOf(WORKBOOK);
  expect(packs.map(({ title }) => title)).toEqual(['Craft', 'Crew']);
  expect(packs[1]?.roles.map(({ title }) => title)).toEqual(['Kite Hand', 'Kite Head']);
});

test('texts come without formats, and what is merged counts for every row that it covers', async () => {
  const [craft] = await packsOf(WORKBOOK);
  expect(
    craft?.competencies.map(({ name, group, loc, statements }) => [
      name,
      group,
      loc,
      statements.map(({ text }) => text),
    ]),
  ).toEqual([
    ['Sewing', 'Workshop', 'ladder.xlsx:5', ['Sews a seam\nwith help', 'Sews & teaches']],
    ['Knots', 'Workshop', 'ladder.xlsx:6', ['Ties three\nknots', 'Ties all <b>knots</b>']],
  ]);
});

test('the only table goes by the name of the file', async () => {
  const parts = workbookParts([
    {
      name: 'Tabelle1',
      rows: sheetRows([
        ['Skill', 'Basic', 'Expert'],
        ['Sewing', 'Sews', 'Teaches'],
      ]),
    },
    { name: 'Tabelle2', rows: '' },
  ]);
  expect((await tablesOf(parts)).map(([title]) => title)).toEqual(['ladder']);
});

test('numbers, dates and formulas come as they are shown, and errors as nothing', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="[Red]dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>';
  const cells =
    '<c><v>0.30000000000000004</v></c><c s="1"><v>46000.75</v></c><c s="2"><v>46000</v></c><c s="3"><v>2</v></c>' +
    '<c t="str"><f>A1&amp;"x"</f><v>made</v></c><c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c><c s="1"><v>9e15</v></c>';
  const head = `<row>${'abcdefgh'.replace(/./gu, '<c t="inlineStr"><is><t>$&</t></is></c>')}</row>`;
  const rows = `${head}<row>${cells}</row>`;
  const shown = async (properties?: string) =>
    Object.values((await tablesOf(one(rows, { styles, properties })))[0]?.[1] ?? {}).map(([cell]) => cell);
  expect(await shown()).toEqual([
    '0.3',
    '2025-12-09',
    '2025-12-09',
    '2',
    'made',
    undefined,
    'TRUE',
    '9000000000000000',
  ]);
  expect((await shown('date1904="1"'))[2]).toBe('2029-12-10');
});

test('what stands above the head beside a name is passed over', async () => {
  const rows = sheetRows([
    ['Version', '2.1'],
    ['Group', 'Skill', 'Basic', 'Expert'],
    ['Craft', 'Sewing', 'Sews', 'Teaches'],
  ]);
  expect(await tablesOf(one(rows))).toEqual([
    ['ladder', { Group: ['Craft'], Skill: ['Sewing'], Basic: ['Sews'], Expert: ['Teaches'] }],
  ]);
});

test('the head of a table is the row of single columns, below that of their groups', async () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><v>Skill</v></c><c r="B1" t="str"><v>Proficiency</v></c></row>' +
    '<row r="2"><c r="B2" t="str"><v>Basic</v></c><c r="C2" t="str"><v>Good</v></c><c r="D2" t="str"><v>Expert</v></c></row>' +
    '<row r="3"><c r="A3" t="str"><v>Sewing</v></c><c r="B3" t="str"><v>Sews</v></c><c r="C3" t="str"><v>Sews well</v></c><c r="D3" t="str"><v>Teaches</v></c></row>';
  const merged = '<mergeCells><mergeCell ref="B1:D1"/><mergeCell ref="A1:A2"/></mergeCells>';
  expect(await tablesOf(one(rows, {}, merged))).toEqual([
    ['ladder', { Skill: ['Sewing'], Basic: ['Sews'], Good: ['Sews well'], Expert: ['Teaches'] }],
  ]);
});

test('prefixes of namespaces and paths from the root are read as well', async () => {
  const parts = one(
    sheetRows([
      ['Skill', 'Basic', 'Expert'],
      ['Sewing', 'Sews', 'Teaches'],
    ]),
  );
  const path = 'xl/worksheets/sheet1.xml';
  const prefixed = (parts[path] ?? '').replaceAll(/<(\/?)(?=\w)/gu, '<$1x:').replace('xmlns=', 'xmlns:x=');
  const relations = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('"worksheets', '"/xl/worksheets');
  expect(
    await tablesOf({ ...parts, [path]: prefixed, 'xl/_rels/workbook.xml.rels': relations }),
  ).toHaveLength(1);
});

test.each([
  ['cut off', (xml: string) => xml.slice(0, -30)],
  ['no XML', () => 'Skill,Basic,Expert'],
  ['wrongly nested', (xml: string) => xml.replace('</row>', '</c>')],
])('a sheet that is %s is refused with the file and the reason', async (_how, spoil) => {
  const parts = one(
    sheetRows([
      ['Skill', 'Basic', 'Expert'],
      ['Sewing', 'Sews', 'Teaches'],
    ]),
  );
  const path = 'xl/worksheets/sheet1.xml';
  const { tables, refusals } = await imported({ ...parts, [path]: spoil(parts[path] ?? '') });
  expect(tables).toEqual([]);
  expect(refusals).toMatchObject([
    { file: 'ladder.xlsx', problems: [{ reason: 'a part of it is no XML: {why}' }] },
  ]);
});

test('entities that a document makes up do not grow', async () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  const parts = one(
    sheetRows([
      ['Skill', 'Basic', 'Expert'],
      ['Sewing', '&b;', 'Teaches'],
    ]),
  );
  const path = 'xl/worksheets/sheet1.xml';
  const tables = await tablesOf({ ...parts, [path]: bomb + parts[path] });
  expect(tables).toEqual([['ladder', { Skill: ['Sewing'], Basic: ['&b;'], Expert: ['Teaches'] }]]);
});

test.each([
  ['cells far apart', '<row r="1"><c r="SF1"><v>1</v></c></row>'.repeat(40_000), ''],
  [
    'merged areas of a hundred thousand rows each',
    '<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(100_000),
    '<mergeCell ref="A1:A1048576"/>'.repeat(100_000),
  ],
  [
    'merged cells that cover each other',
    sheetRows([
      ['a', 'b'],
      ['c', 'd'],
    ]),
    '<mergeCell ref="A1:XFD1048576"/>'.repeat(200_000),
  ],
  [
    'a remark that never ends',
    `${sheetRows([
      ['a', 'b'],
      ['c', 'd'],
    ])}<!--${'x'.repeat(8_000_000)}`,
    '',
  ],
  ['elements in elements without end', '<row>'.repeat(300_000), ''],
])('a sheet of %s is read to its end or refused in no time', async (_what, rows, merged) => {
  const began = performance.now();
  const { tables, refusals } = await imported(one(rows, {}, merged));
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(tables.length + refusals.length).toBe(1);
});

test('a workbook that unpacks to more than is read is refused with the cap', async () => {
  const parts = one(
    sheetRows([
      ['Skill', 'Basic'],
      ['Sewing', 'Sews'],
    ]),
  );
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  const large = new Uint8Array(MAX_OFFICE_BYTES + 1).fill(32);
  const blob = zipSync({ ...Object.fromEntries(bytes), 'xl/styles.xml': large }, { level: 0 });
  const { refusals } = await imported(blob);
  expect(refusals).toMatchObject([
    {
      file: 'ladder.xlsx',
      problems: [{ reason: 'unpacked it has more than {most} MB', values: { most: 64 } }],
    },
  ]);
});

test('a workbook whose sheets are all empty or hidden says that it holds no table', async () => {
  const parts = workbookParts([
    {
      name: 'a',
      rows: sheetRows([
        ['x', 'y'],
        ['1', '2'],
      ]),
      state: 'veryHidden',
    },
  ]);
  expect((await imported(parts)).unknown).toEqual([
    { file: 'ladder.xlsx', reason: 'no table stands in the file' },
  ]);
});

test('a workbook that another program wrote comes in', async () => {
  const bytes = new Uint8Array(readFileSync(`${import.meta.dirname}/ladder.xlsx`));
  expect((await tablesOf(bytes)).map(([title]) => title)).toEqual(['Ladder', 'Roles', 'Matrix']);
});
