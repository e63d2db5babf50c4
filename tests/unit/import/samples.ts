import { importFiles } from '../../../lib/import/run/import-files.ts';
import type { Imported } from '../../../lib/import/run/result.ts';
import type { ImportFile } from '../../../lib/import/source/file.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';

/** A tab-separated file as O*NET writes it: CRLF, no quotes. */
export function tab(name: string, ...rows: string[][]): ImportFile {
  return { name, text: rows.map((row) => `${row.join('\t')}\r\n`).join('') };
}

/** A comma-separated file with every cell quoted. */
export function csv(name: string, ...rows: string[][]): ImportFile {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return { name, text: rows.map((row) => `${row.map(quote).join(',')}\n`).join('') };
}

const SOC = 'O*NET-SOC Code';

export const OCCUPATIONS = tab(
  'a.txt',
  [SOC, 'Title', 'Description'],
  ['41-9999.01', 'Widget Sellers', 'Sell widgets to shops.'],
  ['41-9999.02', 'Widget Sales Managers', 'Lead widget sellers.'],
);

/** A small database in the names of 29.x. */
export const ONET_29: ImportFile[] = [
  { name: 'Read Me.txt', text: 'O*NET 29.9 Database\r\nMay 2099 Release\r\n' },
  OCCUPATIONS,
  tab(
    'b.txt',
    [SOC, 'Alternate Title', 'Short Title', 'Source(s)'],
    ['41-9999.01', 'Chief Widget Officer (CWO)', 'CWO', '08'],
    ['41-9999.01', 'WSR (Widget Sales Representative)', 'WSR', '08'],
    ['41-9999.01', 'Widget Clerk', 'n/a', '10'],
    ['41-9999.01', 'Widget Clerk (Large Widgets)', 'n/a', '10'],
    ['41-9999.77', 'Widget Ghost', 'n/a', '10'],
  ),
  tab('c.txt', [SOC, 'Reported Job Title', 'Shown in My Next Move'], ['41-9999.01', 'Widget Clerk', 'Y']),
  tab(
    'd.txt',
    [SOC, 'Task ID', 'Task', 'Task Type', 'Incumbents Responding', 'Date', 'Domain Source'],
    ['41-9999.01', '77', 'Show widgets to buyers.', 'Core', '20', '08/2099', 'Incumbent'],
  ),
  tab('e.txt', [SOC, 'Job Zone', 'Date', 'Domain Source'], ['41-9999.01', '2', '08/2099', 'Analyst']),
  tab(
    'f.txt',
    [SOC, 'Example', 'Commodity Code', 'Commodity Title', 'Hot Technology', 'In Demand'],
    ['41-9999.01', 'Widget query\rlanguage WQL', '1', 'Query software', 'Y', 'N'],
    ['41-9999.02', 'Widget query language WQL', '1', 'Query software', 'Y', 'N'],
    ['41-9999.01', 'C++', '1', 'Languages', 'Y', 'N'],
    ['41-9999.01', 'C#', '1', 'Languages', 'Y', 'N'],
    ['41-9999.01', 'Counting software', '1', 'Counting', 'N', 'N'],
  ),
  tab(
    'g.txt',
    [SOC, 'Element ID', 'Element Name', 'Scale ID', 'Data Value'],
    ['41-9999.01', '2.A.1.z', 'Haggling', 'IM', '4.1'],
    ['41-9999.01', '2.A.1.z', 'Haggling', 'LV', '3.9'],
  ),
];

/** The same tables as 30.3 names and heads them, in the folder of its zip. */
export const ONET_30: ImportFile[] = [
  OCCUPATIONS,
  tab(
    'b.txt',
    [SOC, 'Title', 'Job Title', 'Short Title', 'Source(s)'],
    ['41-9999.01', 'Widget Sellers', 'Widget Clerk', '', '10'],
  ),
  tab(
    'f.txt',
    [SOC, 'Title', 'Workplace Example', 'Element ID', 'Element Name', 'Hot Technology', 'In Demand'],
    ['41-9999.01', 'Widget Sellers', 'Widgetron', '2.E.1', 'Widget software', 'Y', 'N'],
  ),
].map((file) => ({ ...file, name: `db_30_3_text/${file.name}` }));

/** The one framework that comes out of files; fails where there is none or more than one. */
export async function framework(files: ImportFile[]): Promise<Imported & { pack: FrameworkPack }> {
  const { frameworks, refusals } = await importFiles(files);
  const [only] = frameworks;
  if (!only || frameworks.length > 1 || only.pack.kind !== 'framework') {
    throw new Error(`expected one framework: ${JSON.stringify(refusals)}`);
  }
  return { ...only, pack: only.pack };
}
