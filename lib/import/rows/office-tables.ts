import type { OfficeParts } from '../source/office-parts.ts';
import type { TableSource } from '../tables/read/tables.ts';
import { WORD_DOCUMENT, wordTables } from './word-tables.ts';
import { WORKBOOK, workbookTables } from './workbook.ts';

/** Where the tables of a workbook or a document come from; `undefined` for parts of anything else. */
export function officeTables(parts: OfficeParts): TableSource | undefined {
  const read = parts.has(WORKBOOK) ? workbookTables : parts.has(WORD_DOCUMENT) ? wordTables : undefined;
  return read && { name: parts.name, tables: (pacer) => read(parts, pacer) };
}
