import { MAX_IMPORT_COLUMNS, MAX_RAW_HEADING_CHARS } from '../../limits.ts';
import type { Pacer } from '../run/pacer.ts';
import { tidyCell, withoutEntities } from '../values/html-text.ts';
import { CellCount, type RawTable, type TableRow } from './grid.ts';

/** Whether a line of a document is the rule under a table's head: `| --- | :-: |`. */
export function isRule(line: string): boolean {
  if (!line.includes('|')) return false;
  // As many cells as a table may have tell it: a pattern for all of a line of millions breaks the engine.
  const cells = line.replace(/\s+/gu, '').split('|', MAX_IMPORT_COLUMNS + 1);
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells.length > 0 && cells.every((cell) => /^:?-+:?$/u.test(cell));
}

/** The tables of a Markdown document, each with the heading above it. */
export async function markdownTables(text: string, pacer: Pacer): Promise<RawTable[]> {
  const tables: RawTable[] = [];
  const count = new CellCount();
  let heading = '';
  let table: RawTable | undefined;
  let before = '';
  let line = 0;
  for (const raw of text.split('\n')) {
    line += 1;
    if (pacer.due()) await pacer.rest();
    const now = raw.replace(/\r$/u, '');
    const title = /^#{1,6}\s+(\S.*)/u.exec(now)?.[1];
    if (title) heading = plain(withoutClosing(title.slice(0, MAX_RAW_HEADING_CHARS))).slice(0, 200);
    if (!table && isRule(now) && before.includes('|')) {
      table = { ...(heading ? { heading } : {}), rows: [rowOf(before, line - 1)] };
      tables.push(table);
    } else if (table && now.includes('|') && !title) {
      const row = padded(rowOf(now, line), table.rows[0]?.cells.length ?? 0);
      count.add(row.cells);
      table.rows.push(row);
    } else table = undefined;
    before = now;
  }
  return tables;
}

/** A heading without the marks that may close it: `## Levels ##`. */
function withoutClosing(title: string): string {
  const plain = title.trimEnd();
  let end = plain.length;
  while (plain[end - 1] === '#') end -= 1;
  return plain.slice(0, end).trimEnd();
}

/** As on the pages that show Markdown: cells that miss at the end of a row are empty. */
function padded(row: TableRow, width: number): TableRow {
  while (row.cells.length < width) row.cells.push('');
  return row;
}

function rowOf(raw: string, line: number): TableRow {
  const row = raw.trim();
  const from = row.startsWith('|') ? 1 : 0;
  const to = row.length > from && row.endsWith('|') && !row.endsWith('\\|') ? row.length - 1 : row.length;
  // One cell more than a table may have is kept, so that the row is seen to be too wide.
  const cells = row.slice(from, to).split(/(?<!\\)\|/u, MAX_IMPORT_COLUMNS + 1);
  return { cells: cells.map((cell) => plain(cell.replaceAll('\\|', '|'))), line };
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
