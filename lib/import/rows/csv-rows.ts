import { MAX_IMPORT_COLUMNS } from '../../limits.ts';
import type { Row } from './rows.ts';

const QUOTE = 34;
const LF = 10;

/**
 * Rows of text with commas, or another sign, between the cells, after RFC 4180: quoted cells may hold the sign, line ends
 * and doubled quotes. A quote inside an unquoted cell stands for itself, and what follows a closing quote is added to
 * the cell.
 */
export function* csvRows(text: string, sign = ','): Generator<Row> {
  const between = sign.charCodeAt(0);
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const row: Row = { cells: [], line, end: at };
    do line += readCell(text, row, between);
    while (text.charCodeAt(row.end - 1) === between && row.cells.length <= MAX_IMPORT_COLUMNS);
    if (text.charCodeAt(row.end - 1) === between) line += passRest(text, row, between);
    const last = row.cells.length - 1;
    row.cells[last] = row.cells[last]?.replace(/\r$/u, '') ?? '';
    line += 1;
    at = row.end;
    yield row;
  }
}

/** Adds the cell at the end of the row to it; gives the line ends inside the cell. */
function readCell(text: string, row: Row, between: number): number {
  const quoted = text.charCodeAt(row.end) === QUOTE ? closingQuote(text, row.end + 1) : -1;
  const end = cellEnd(text, quoted < 0 ? row.end : quoted + 1, between);
  const raw = text.slice(row.end, end);
  row.cells.push(quoted < 0 ? raw : unquote(raw, quoted - row.end));
  if (quoted >= text.length) row.open = true;
  row.end = end + 1;
  return quoted < 0 ? 0 : countLines(raw);
}

/**
 * Goes on to the end of a row of which one cell more than a table may have is kept, so that it is seen to be too wide;
 * gives the line ends inside the cells.
 */
function passRest(text: string, row: Row, between: number): number {
  const from = row.end;
  let at = from;
  for (let more = true; more; at += 1) {
    const quoted = text.charCodeAt(at) === QUOTE ? closingQuote(text, at + 1) : -1;
    if (quoted >= text.length) row.open = true;
    at = cellEnd(text, quoted < 0 ? at : quoted + 1, between);
    more = text.charCodeAt(at) === between;
  }
  row.end = at;
  return countLines(text.slice(from, at - 1));
}

/** Place of the quote that closes a cell, or the length of the text. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return text.length;
}

function cellEnd(text: string, from: number, between: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== between && text.charCodeAt(at) !== LF) at += 1;
  return Math.min(at, text.length);
}

function unquote(raw: string, closing: number): string {
  const inner = raw.slice(1, closing);
  return (inner.includes('""') ? inner.replaceAll('""', '"') : inner) + raw.slice(closing + 1);
}

function countLines(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
