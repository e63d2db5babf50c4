import { MAX_TABLES } from '../../limits.ts';
import type { Pacer } from '../run/pacer.ts';
import type { OfficeParts } from '../source/office-parts.ts';
import type { Attribute } from '../source/xml.ts';
import { CellCount, type RawTable } from './grid.ts';
import { SheetReader } from './sheet.ts';
import { dateStyles } from './sheet-dates.ts';
import { plainText, SheetText } from './sheet-text.ts';

/** The part by which a workbook is known. */
export const WORKBOOK = 'xl/workbook.xml';
const FOLDER = 'https://xl.invalid/xl/';

interface SheetPlace {
  name: string;
  /** Id of the relationship that leads to its part. */
  relation: string;
}
interface Contents {
  sheets: SheetPlace[];
  /** Whether days are counted from 1904 on, as old Macs did. */
  from1904: boolean;
}

/**
 * The sheets of a workbook as tables, each under its name where there are several; what is hidden is left out. Formulas
 * count by the value that was saved with them. https://learn.microsoft.com/office/open-xml/spreadsheet/overview
 * @throws ImportStop where a part is damaged or too large
 */
export async function workbookTables(parts: OfficeParts, pacer: Pacer): Promise<RawTable[]> {
  const { sheets, from1904 } = await contentsOf(parts, pacer);
  const paths = await pathsOf(parts, pacer);
  const strings = await stringsOf(parts, pacer);
  const dates = await dateStyles(parts, pacer);
  const tables: RawTable[] = [];
  const count = new CellCount();
  for (const { name, relation } of sheets.slice(0, MAX_TABLES)) {
    const path = paths.get(relation);
    if (path === undefined) continue;
    const reader = new SheetReader({ strings, dates, from1904 });
    await parts.read(path, reader, pacer);
    const rows = reader.rows(count);
    if (rows.length > 0) tables.push({ heading: name, rows });
  }
  // The only sheet is mostly called Sheet1, in the language of its program: the file's name says more.
  return tables.length === 1 ? tables.map(({ rows }) => ({ rows })) : tables;
}

async function contentsOf(parts: OfficeParts, pacer: Pacer): Promise<Contents> {
  const contents: Contents = { sheets: [], from1904: false };
  const open = (element: string, attribute: Attribute) => {
    if (element === 'workbookPr') contents.from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
    if (element !== 'sheet' || attribute('state')?.toLowerCase().endsWith('hidden')) return;
    contents.sheets.push({ name: attribute('name') ?? '', relation: attribute('id') ?? '' });
  };
  await parts.read(WORKBOOK, { open }, pacer);
  return contents;
}

/** Paths of the parts, by the ids under which the workbook speaks of them. */
async function pathsOf(parts: OfficeParts, pacer: Pacer): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  const open = (element: string, attribute: Attribute) => {
    const path = URL.parse(attribute('Target') ?? '', FOLDER)?.pathname.slice(1);
    if (element === 'Relationship' && path) paths.set(attribute('Id') ?? '', path);
  };
  await parts.read('xl/_rels/workbook.xml.rels', { open }, pacer);
  return paths;
}

/** Texts that cells speak of by number, as they are shown: each is made ready once, as many cells may speak of it. Without their formats and without how they are pronounced. */
async function stringsOf(parts: OfficeParts, pacer: Pacer): Promise<string[]> {
  const strings: string[] = [];
  const text = new SheetText();
  const close = (element: string) => {
    text.close(element);
    if (element === 'si') strings.push(plainText(text.take()));
  };
  await parts.read(
    'xl/sharedStrings.xml',
    { open: (element) => text.open(element), close, text: (piece) => text.add(piece) },
    pacer,
  );
  return strings;
}
