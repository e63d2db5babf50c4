import { expect, test } from 'vitest';
import { csvRows } from '../../../lib/import/rows/csv-rows.ts';
import { tabRows } from '../../../lib/import/rows/rows.ts';

const cells = (text: string) => [...csvRows(text)].map((row) => row.cells);

test('quoted cells hold commas, line ends and doubled quotes', () => {
  expect(cells('a,"b, c","d ""e"""\r\n"f\ng",,h\n')).toEqual([
    ['a', 'b, c', 'd "e"'],
    ['f\ng', '', 'h'],
  ]);
});

test('a row knows the line it starts on when cells before it run over several', () => {
  expect([...csvRows('a,"1\n2\n3"\nb,c\nd,e')].map(({ line }) => line)).toEqual([1, 4, 5]);
});

test('empty cells at the end of a line and of the file are kept', () => {
  expect(cells('a,\nb,')).toEqual([
    ['a', ''],
    ['b', ''],
  ]);
});

test('a quote inside an unquoted cell stands for itself', () => {
  expect(cells('5" screen,x')).toEqual([['5" screen', 'x']]);
});

test('a quote that is never closed is told', () => {
  const rows = [...csvRows('a,b\n"c,d\ne,f\n')];
  expect(rows.map(({ open }) => open ?? false)).toEqual([false, true]);
});

test('a bare CR in tab-separated text ends no row', () => {
  expect([...tabRows('a\tb\r\nc\rd\te\r\n')].map((row) => row.cells)).toEqual([
    ['a', 'b'],
    ['c\rd', 'e'],
  ]);
});
