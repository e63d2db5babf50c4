import type { RawTable, TableRow } from './grid.ts';
import { tidyCell, withoutEntities } from './html-text.ts';
import type { Pacer } from './pacer.ts';

/** Whether a line of a document is the rule under a table's head: `| --- | :-: |`. */
export function isRule(line: string): boolean {
  return line.includes('|') && /^\|?:?-+:?(?:\|:?-+:?)*\|?$/u.test(line.replace(/\s+/gu, ''));
}

/** The tables of a Markdown document, each with the heading above it. */
export async function markdownTables(text: string, pacer: Pacer): Promise<RawTable[]> {
  const tables: RawTable[] = [];
  let heading = '';
  let table: RawTable | undefined;
  let before = '';
  let line = 0;
  for (const raw of text.split('\n')) {
    line += 1;
    if (pacer.due()) await pacer.rest();
    const now = raw.replace(/\r$/u, '');
    const title = /^#{1,6}\s+(.+?)\s*#*\s*$/u.exec(now)?.[1];
    if (title) heading = plain(title).slice(0, 200);
    if (!table && isRule(now) && before.includes('|')) {
      table = { ...(heading ? { heading } : {}), rows: [rowOf(before, line - 1)] };
      tables.push(table);
    } else if (table && now.includes('|') && !title) table.rows.push(rowOf(now, line));
    else table = undefined;
    before = now;
  }
  for (const { rows } of tables) for (const row of rows.slice(1)) pad(row, rows[0]?.cells.length ?? 0);
  return tables;
}

/** As on the pages that show Markdown: cells that miss at the end of a row are empty. */
function pad(row: TableRow, width: number): void {
  while (row.cells.length < width) row.cells.push('');
}

function rowOf(raw: string, line: number): TableRow {
  const inner = raw
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return { cells: inner.split(/(?<!\\)\|/u).map((cell) => plain(cell.replaceAll('\\|', '|'))), line };
}

/** Text without the marks of Markdown: bold, code, links, line breaks. */
function plain(text: string): string {
  const lines = text.replace(/<(?:br|p|li)\b[^<>]{0,200}>/giu, '\n').replace(/<\/?[a-z][^<>]{0,200}>/giu, '');
  return tidyCell(
    withoutEntities(lines)
      .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,1000}\)/gu, '$1')
      .replace(/\*\*([^*\n]+)\*\*|__([^_\n]+)__/gu, '$1$2')
      .replace(/`([^`]*)`/gu, '$1')
      .replace(/(?<![\p{L}\p{N}*])[*_]([^*_\n]+)[*_](?![\p{L}\p{N}*])/gu, '$1')
      .replace(/\\([\\`*_{}[\]()#+.!|-])/gu, '$1'),
  );
}
