import { describe, expect, it } from 'vitest';
import { csvText } from '../../../lib/export/csv.ts';
import { fileName } from '../../../lib/export/file-name.ts';
import { csvRows } from '../../../lib/import/rows/csv-rows.ts';
import { guarded, unguarded } from '../../../lib/import/values/formula-guard.ts';

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''=1", '=', '-'];
const PLAIN = ['', 'Sales', "'tis", "it's", 'a=b', '1-2', 'two\nlines', 'say "no", then go', "'", '<b>'];

describe('A cell of a spreadsheet', () => {
  it.each(FORMULAS)('%j never starts as a formula, and comes back as it was', (cell) => {
    expect(guarded(cell).startsWith("'")).toBe(true);
    expect(unguarded(guarded(cell))).toBe(cell);
  });

  it.each(PLAIN)('%j stays as it is both ways', (cell) => {
    expect(guarded(cell)).toBe(cell);
    expect(unguarded(cell)).toBe(cell);
  });

  it('stands in a file that is read back cell by cell', () => {
    const rows = [FORMULAS.concat(PLAIN), PLAIN.concat(FORMULAS)];
    const text = csvText(rows);
    expect(text.startsWith('\uFEFF"')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    const read = [...csvRows(text.slice(1))].map(({ cells }) => cells.map(unguarded));
    expect(read).toEqual(rows);
  });
});

describe('A file name', () => {
  it.each([
    [['astd'], 'json', 'astd.json'],
    [['esco-1.2.0', 'roles'], 'csv', 'esco-1.2.0-roles.csv'],
    [['../../etc/passwd'], 'md', 'etc-passwd.md'],
    [['a\u202Egpj.exe'], 'json', 'a-gpj.exe.json'],
    [['con'], 'json', 'rung-con.json'],
    [['nul.txt'], 'json', 'rung-nul.txt.json'],
    [['<img onerror>'], 'csv', 'img-onerror.csv'],
    [['…'], 'csv', 'rung.csv'],
    [['Überblick Verkauf'], 'md', 'überblick-verkauf.md'],
  ])('of %j is safe', (parts, ending, name) => {
    expect(fileName(parts, ending)).toBe(name);
  });

  it('stays short enough for every file system', () => {
    expect(fileName(['x'.repeat(500)], 'json').length).toBeLessThan(100);
  });
});
