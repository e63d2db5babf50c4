import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { GivenFile } from '../../../lib/import/run/dropped-file.ts';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { fillTemplate } from '../../../lib/pack/fill-template.ts';
import { WORKBOOK } from './workbook-samples.ts';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET = 'xl/worksheets/sheet1.xml';

const text = (name: string, content: string): GivenFile => ({ name, blob: strToU8(content) });
/** A workbook with other parts. Nothing is packed, as a file that unpacks to a thousand times its size is refused for that. */
function workbook(parts: Record<string, string>): GivenFile {
  const all = Object.entries({ ...WORKBOOK, ...parts });
  return {
    name: 'a.xlsx',
    blob: zipSync(Object.fromEntries(all.map(([at, one]) => [at, strToU8(one)])), { level: 0 }),
  };
}
const sheetOf = (rows: string) => `<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>`;
const stringsOf = (...strings: string[]) =>
  `<sst ${NS}>${strings.map((one) => `<si><t>${one}</t></si>`).join('')}</sst>`;

/** What is said of files that come to nothing: each as its reader sees it. */
async function saidOf(files: GivenFile[]): Promise<string[]> {
  const { refusals, unknown, frameworks } = await importFiles(files);
  expect(frameworks).toEqual([]);
  return [
    ...refusals.map(({ message, file = '', values, problems: [first] }) =>
      [fillTemplate(message, { file, ...values }), first && fillTemplate(first.reason, first.values)]
        .filter(Boolean)
        .join(' '),
    ),
    ...unknown.map(({ file, reason, values }) => `${file}: ${fillTemplate(reason, values)}`),
  ];
}

describe('A hostile file', { timeout: 60_000 }, () => {
  it('with a format of half a million brackets is read as if there was none', async () => {
    const styles = `<styleSheet ${NS}><numFmts><numFmt numFmtId="170" formatCode="${'['.repeat(500_000)}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`;
    const plain = await importFiles([workbook({})]);
    const { frameworks } = await importFiles([workbook({ 'xl/styles.xml': styles })]);
    expect(frameworks.map(({ counts }) => counts)).toEqual(plain.frameworks.map(({ counts }) => counts));
  });

  it('of one long text in many cells is refused by the characters of all its cells', async () => {
    const row = (at: number) => `<row r="${at + 1}"><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>`;
    const rows = Array.from({ length: 2_000 }, (_, at) => row(at)).join('');
    const said = await saidOf([
      workbook({ 'xl/sharedStrings.xml': stringsOf('word '.repeat(9_000)), [SHEET]: sheetOf(rows) }),
    ]);
    expect(said).toEqual(['a.xlsx cannot be read. its tables have more than 64 million characters']);
  });

  it('of one long text in a cell that reaches over many rows is refused in the same way', async () => {
    const page = `<table><tr><td>a<td>b<tr>${`<td rowspan=500>${'word '.repeat(9_000)}`.repeat(4)}${'<tr><td>c'.repeat(600)}</table>`;
    expect(await saidOf([text('a.html', page)])).toEqual([
      'a.html cannot be read. its tables have more than 64 million characters',
    ]);
  });

  it('of many small tables that ask for millions of cells is refused by the cells of all of them', async () => {
    const table = `<table><tr><td colspan=500 rowspan=9999>x</td></tr>${'<tr>'.repeat(5_000)}</table>`;
    expect(await saidOf([text('a.html', table.repeat(5))])).toEqual([
      'a.html cannot be read. its tables have more than 10 million cells',
    ]);
  });

  it.each([
    ['pipes in Markdown', `${'|a'.repeat(600)}|\n${'|-'.repeat(600)}|\n${'|b'.repeat(600)}|\n`],
    ['a CSV', `${'a,'.repeat(600)}a\n${'b,'.repeat(600)}b\n${'c,'.repeat(600)}c\n`],
  ])('of more columns than a table may have, as %s, is refused by name', async (_as, content) => {
    expect(await saidOf([text('a.txt', content)])).toEqual(['a.txt has more than 500 columns.']);
  });

  it.each([
    [
      'pipes below a table',
      `| name | definition |\n| - | - |\n| Haggling | Bargains. |\n${'|'.repeat(10_000_000)}\n`,
    ],
    [
      'commas below a table',
      `name,definition\nHaggling,Bargains.\nTying,Knots.\n${','.repeat(10_000_000)}\n`,
    ],
  ])('with a row of ten million %s is read without that row', async (_what, content) => {
    const { tables, frameworks } = await importFiles([text('a.txt', content)]);
    expect(tables).toHaveLength(1);
    expect(frameworks[0]?.pack).toMatchObject({
      competencies: [{ name: 'Haggling' }, {}].slice(0, frameworks[0]?.counts.competencies),
    });
  });

  it('with millions of pipes in its rule breaks nothing', async () => {
    const content = `${'|'.repeat(3_000_000)}\n${'|-'.repeat(3_000_000)}|\n| a | b |\n`;
    expect((await saidOf([text('a.md', content)])).join()).not.toContain('stack');
  });

  it('with a heading of blanks keeps its table', async () => {
    const content = `# a${' '.repeat(100_000)}b\n\n| name | definition |\n| - | - |\n| Haggling | Bargains. |\n`;
    expect((await importFiles([text('a.md', content)])).tables).toHaveLength(1);
  });

  it.each([
    ['a tag', 'ab '],
    ['a comment', '<!-- ab'],
    ['attributes', 'a="b" '],
  ])('with %s that never ends is refused before it is gone through again and again', async (what, again) => {
    const part = `<sst ${what === 'a comment' ? '>' : ''}${again.repeat(3_000_000)}`;
    expect(await saidOf([workbook({ 'xl/sharedStrings.xml': part })])).toEqual([
      'a.xlsx cannot be read. a part of it goes on for more than 1 million characters without a tag',
    ]);
  });

  it('of millions of values in JSON is refused before they are made', async () => {
    expect(await saidOf([text('a.json', `[${'[],'.repeat(10_000_000)}[]]`)])).toEqual([
      'a.json: it holds more than 10 million values',
    ]);
    const quoted = JSON.stringify({ a: '\\"[,{'.repeat(5_000_000) });
    expect(await saidOf([text('a.json', quoted)])).toEqual([
      'a.json: this JSON is in no format that Rung knows',
    ]);
  });

  it('of an object of thousands of members is refused before they are listed', async () => {
    const members = Array.from({ length: 30_000 }, (_, at) => `"k${at}":{}`).join();
    expect(await saidOf([text('a.json', `{"a":[{${members}}]}`)])).toEqual([
      'a.json: an object in it has more than 20000 members',
    ]);
    const list = `{"a":[${'1,'.repeat(30_000)}1],"b":[${'{"c":1},'.repeat(30_000)}{}]}`;
    expect(await saidOf([text('a.json', list)])).toEqual([
      'a.json: this JSON is in no format that Rung knows',
    ]);
  });

  it('with rows that say they stand at no place of a sheet is read in their order', async () => {
    const cell = (one: string) => `<c t="inlineStr"><is><t>${one}</t></is></c>`;
    const row = (place: string, ...cells: string[]) => `<row r="${place}">${cells.map(cell).join('')}</row>`;
    const rows =
      row('Infinity', 'name', 'definition') +
      row('-1', 'Haggling', 'Bargains.') +
      row('1e999', 'Tying', 'Knots.');
    const { tables } = await importFiles([workbook({ [SHEET]: sheetOf(rows) })]);
    expect(tables.some(({ map }) => map.columns[0]?.samples.join() === 'Haggling,Tying')).toBe(true);
  });
});

describe('Twenty thousand files', () => {
  it('are counted before any of them is opened', async () => {
    let opened = 0;
    const blob = {
      size: 10,
      read: async () => {
        opened += 1;
        return strToU8('name,code\n');
      },
    };
    const said = await saidOf(Array.from({ length: 20_000 }, (_, at) => ({ name: `${at}.csv`, blob })));
    expect(said).toEqual(['These are 20000 files; 300 can be read at once.']);
    expect(opened).toBe(0);
  });

  it('are counted over several archives before one of them is read', async () => {
    const zip = zipSync(
      Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.csv`, strToU8('a,b\n')])),
    );
    const said = await saidOf([
      { name: 'a.zip', blob: zip },
      { name: 'b.zip', blob: zip },
    ]);
    expect(said).toEqual(['These are 400 files; 300 can be read at once.']);
  });
});
