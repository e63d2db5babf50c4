import { guarded } from '../import/values/formula-guard.ts';

/**
 * A table as comma-separated text that spreadsheets open as it is: UTF-8 with its mark, CRLF, every cell quoted and
 * none of them a formula.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

function quoted(cell: string): string {
  return `"${guarded(cell).replaceAll('"', '""')}"`;
}
