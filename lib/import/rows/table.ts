import {
  MAX_IMPORT_CELL_CHARS,
  MAX_IMPORT_COLUMNS,
  MAX_IMPORT_FILE_CHARS,
  MAX_IMPORT_ROWS,
} from '../../limits.ts';
import type { Values } from '../../pack/fill-template.ts';
import { digestOf } from '../ids/digest.ts';
import type { ImportLog } from '../run/import-log.ts';
import type { Pacer } from '../run/pacer.ts';
import { unreadable } from '../run/refusal.ts';
import { ImportStop } from '../run/result.ts';
import type { Sentence } from '../run/sentence.ts';
import { baseName, type ImportFile, textOf } from '../source/file.ts';
import { csvRows } from './csv-rows.ts';
import { type Header, headerOf } from './header.ts';
import { type Row, tabRows } from './rows.ts';

/** What a reader of one format works with. */
export interface Run {
  pacer: Pacer;
  log: ImportLog;
  /** Digests of the files read so far, for the revision of the framework. */
  digests: string[];
}

/** A row under its header. `loc` is where it stands, for the pack: `Job Zones.txt:12`. */
export interface Entry {
  /** The trimmed cell of a column by its place in the header; empty where there is none. */
  cell(column: number): string;
  line: number;
  loc: string;
}

export interface Reading {
  /** Called once, before the rows. */
  header: (header: Header) => void;
  /** Rows may leave out empty cells at their end. */
  ragged?: boolean;
  /** Called for every whole row. */
  row: (entry: Entry) => void;
}

/** Reads a tab- or comma-separated file row by row, in slices. Rows that break the table are skipped and counted. */
export async function readTable(file: ImportFile, run: Run, reading: Reading): Promise<void> {
  const text = await wholeText(file);
  run.digests.push(digestOf(text));
  const name = baseName(file.name);
  const header = headerOf(text);
  if (header.names.length > MAX_IMPORT_COLUMNS) {
    throw new ImportStop('too-large', '{file} has more than {most} columns.', file.name, [], {
      most: MAX_IMPORT_COLUMNS,
    });
  }
  reading.header(header);
  const rows = header.separator === '\t' ? tabRows(text) : csvRows(text);
  rows.next();
  let count = 0;
  for (const row of rows) {
    if (run.pacer.due()) await run.pacer.pause(row.end / text.length);
    if (row.cells.length === 1 && row.cells[0]?.trim() === '') continue;
    count += 1;
    if (count > MAX_IMPORT_ROWS) {
      throw new ImportStop('too-large', '{file} has more than {most} rows.', file.name, [], {
        most: MAX_IMPORT_ROWS,
      });
    }
    const fault = faultOf(row, header.names.length, reading.ragged === true);
    if (fault) run.log.skip(file.name, fault.reason, row.line, undefined, fault.values);
    else reading.row(entryOf(row, name));
  }
  run.log.rows[file.name] = count;
}

/** The text of a file, as far as it can be had and is not over the cap. */
export async function wholeText(file: ImportFile): Promise<string> {
  const text = await textOf(file).catch((error: unknown) => {
    throw unreadable(error, file.name);
  });
  if (text.length > MAX_IMPORT_FILE_CHARS) {
    const most = Math.floor(MAX_IMPORT_FILE_CHARS / 1e6);
    const message = '{file} has more than {most} million characters.';
    throw new ImportStop('too-large', message, file.name, [], { most });
  }
  return text;
}

function faultOf(
  { open, cells }: Row,
  count: number,
  ragged: boolean,
): { reason: Sentence; values?: Values } | undefined {
  if (open) return { reason: 'a quote is opened and never closed' };
  if (cells.length > count || (cells.length < count && !ragged)) {
    return { reason: 'the row has not {count} cells', values: { count } };
  }
  if (cells.some((cell) => cell.length > MAX_IMPORT_CELL_CHARS)) {
    return { reason: 'a cell has more than {most} characters', values: { most: MAX_IMPORT_CELL_CHARS } };
  }
  return undefined;
}

function entryOf({ cells, line }: Row, name: string): Entry {
  return {
    cell: (column) => cells[column]?.trim() ?? '',
    line,
    loc: `${name}:${line}`,
  };
}
