import { strToU8, zipSync } from 'fflate';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Sheet {
  name: string;
  /** What stands in the `sheetData`, or the whole part where it begins with a declaration. */
  rows: string;
  /** What stands behind the rows, e.g. merged cells. */
  more?: string;
  state?: 'hidden' | 'veryHidden';
}
interface Shared {
  strings?: string[];
  styles?: string;
  /** Attributes of the workbook's properties. */
  properties?: string;
}

/** Parts of a workbook as programs write them, by their paths. */
export function workbookParts(
  sheets: Sheet[],
  { strings, styles, properties }: Shared = {},
): Record<string, string> {
  const state = (sheet: Sheet) => (sheet.state ? ` state="${sheet.state}"` : '');
  return {
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr ${properties ?? ''}/><sheets>${sheets
      .map(
        (sheet, at) => `<sheet name="${sheet.name}" sheetId="${at + 1}"${state(sheet)} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    ...(strings
      ? { 'xl/sharedStrings.xml': `<sst ${MAIN}>${strings.map((one) => `<si>${one}</si>`).join('')}</sst>` }
      : {}),
    ...(styles ? { 'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>` } : {}),
    ...Object.fromEntries(
      sheets.map(({ rows, more = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${more}</worksheet>`,
      ]),
    ),
  };
}

/** Rows of cells with their text in them; numbers as numbers. */
export function sheetRows(rows: (string | number)[][]): string {
  return rows.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`).join('');
}

function cellOf(value: string | number): string {
  return typeof value === 'number'
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
}

/** The file that the parts make. */
export function packed(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), {
    mtime: new Date(2026, 0, 1),
  });
}

/** Two sheets as a firm may have them: a title, a margin, merged cells, a hidden list. */
export const WORKBOOK = workbookParts(
  [
    {
      name: 'Craft',
      rows:
        '<row r="2"><c r="B2" t="s"><v>0</v></c></row>' +
        '<row r="4"><c r="B4" t="s"><v>1</v></c><c r="C4" t="s"><v>2</v></c><c r="D4" t="s"><v>3</v></c><c r="E4" t="s"><v>4</v></c></row>' +
        '<row r="5"><c r="B5" t="s"><v>5</v></c><c r="C5" t="s"><v>6</v></c><c r="D5" t="s"><v>7</v></c><c r="E5" t="s"><v>8</v></c></row>' +
        '<row r="6"><c r="C6" t="s"><v>9</v></c><c r="D6" t="s"><v>10</v></c><c r="E6" t="s"><v>11</v></c></row>',
      more: '<mergeCells count="2"><mergeCell ref="B2:E2"/><mergeCell ref="B5:B6"/></mergeCells>',
    },
    {
      name: 'Crew',
      rows: sheetRows([
        ['Role', 'Rung'],
        ['Kite Hand', 1],
        ['Kite Head', 2],
      ]),
    },
    {
      name: 'Lists',
      rows: sheetRows([
        ['Skill', 'Basic', 'Expert'],
        ['Hiding', 'a', 'b'],
      ]),
      state: 'hidden',
    },
  ],
  {
    strings: [
      ...['Kite works', 'Group', 'Competency', 'Basic', 'Expert', 'Workshop'].map((text) => `<t>${text}</t>`),
      '<t>Sewing</t>',
      '<t xml:space="preserve">Sews a seam&#10;with help </t>',
      '<r><t>Sews &amp; </t></r><r><rPr><b/></rPr><t>teaches</t></r>',
      '<t>Knots</t><rPh sb="0" eb="1"><t>nots</t></rPh>',
      '<t>Ties three_x000D_\nknots</t>',
      '<t>Ties all &lt;b&gt;knots&lt;/b&gt;</t>',
    ],
  },
);
