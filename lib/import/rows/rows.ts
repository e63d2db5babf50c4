import { MAX_IMPORT_COLUMNS } from '../../limits.ts';

/** One row of a table: its cells, the line it starts on (from 1) and where it ends in the text. */
export interface Row {
  cells: string[];
  line: number;
  end: number;
  /** True for the last row of a file whose last quote is never closed. */
  open?: boolean;
}

/** Rows of unquoted tab-separated text. Lines end with LF or CRLF; a bare CR is part of its cell. */
export function* tabRows(text: string): Generator<Row> {
  let line = 1;
  for (let at = 0; at < text.length; line += 1) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const last = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    yield { cells: cellsOf(text.slice(at, Math.max(at, last))), line, end: end + 1 };
    at = end + 1;
  }
}

/** One cell more than a table may have is kept, so that the row is seen to be too wide. */
function cellsOf(line: string): string[] {
  return line.split('\t', MAX_IMPORT_COLUMNS + 1);
}
