import { MAX_IMPORT_COLUMNS, MAX_IMPORT_ROWS } from '../../limits.ts';
import type { Pacer } from '../run/pacer.ts';
import { tidyCell, withoutEntities } from '../values/html-text.ts';
import { CellCount, gridOf, type RawTable, type SpanCell } from './grid.ts';

/** A tag, a comment, or what stands between them. No part of it looks further than the next sign that could begin one. */
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]{0,20})((?:\s[^<>]{0,4000}|\/)?)>|[^<]+|</giu;
/** Elements that begin a line of their own. */
const BLOCK = /^(?:p|br|div|li|ul|ol|h[1-6]|blockquote)$/u;
const HIDDEN = /^(?:script|style|template|noscript)$/u;

interface Reading {
  tables: RawTable[];
  count: CellCount;
  /** The table that is open, its rows so far. */
  rows: { cells: SpanCell[]; line: number }[] | undefined;
  cell: SpanCell | undefined;
  caption: SpanCell | undefined;
  heading: string;
  /** Text of a heading that is open, outside of tables. */
  title: string | undefined;
  hidden: string | undefined;
  line: number;
}

/**
 * The tables in a document of HTML, or of Markdown with HTML in it, as text. The document is taken apart as a string: no
 * element is ever made of it, as there is no parser in a worker.
 */
export async function htmlTables(text: string, pacer: Pacer): Promise<RawTable[]> {
  const reading: Reading = {
    tables: [],
    count: new CellCount(),
    rows: undefined,
    cell: undefined,
    caption: undefined,
    heading: '',
    title: undefined,
    hidden: undefined,
    line: 1,
  };
  for (const { 0: token, 1: close, 2: tag, 3: attributes, index } of text.matchAll(TOKEN)) {
    if (pacer.due()) await pacer.pause(index / text.length);
    if (tag) readTag(reading, tag.toLowerCase(), close === '/', attributes ?? '');
    else if (!token.startsWith('<!--') && reading.hidden === undefined) readText(reading, token);
    reading.line += linesIn(token);
  }
  endTable(reading);
  return reading.tables;
}

function readTag(reading: Reading, tag: string, close: boolean, attributes: string): void {
  if (reading.hidden !== undefined || HIDDEN.test(tag)) {
    reading.hidden =
      close && tag === reading.hidden ? undefined : (reading.hidden ?? (close ? undefined : tag));
    return;
  }
  if (tag === 'table') {
    if (close) endTable(reading);
    else {
      // Tables around tables are there for the layout: the innermost one counts.
      reading.rows = [];
      reading.cell = undefined;
      reading.caption = undefined;
    }
  } else if (reading.rows) readTableTag(reading, reading.rows, tag, close, attributes);
  else if (/^h[1-6]$/u.test(tag)) endHeading(reading, close);
}

function readTableTag(
  reading: Reading,
  rows: NonNullable<Reading['rows']>,
  tag: string,
  close: boolean,
  attributes: string,
): void {
  const row = rows.at(-1);
  if (tag === 'tr') {
    reading.cell = undefined;
    if (!close && rows.length <= MAX_IMPORT_ROWS) rows.push({ cells: [], line: reading.line });
  } else if (tag === 'td' || tag === 'th') {
    reading.cell = undefined;
    if (close || !row || row.cells.length > MAX_IMPORT_COLUMNS) return;
    reading.cell = { text: '', across: span(attributes, 'colspan'), down: span(attributes, 'rowspan') };
    row.cells.push(reading.cell);
  } else if (tag === 'caption') {
    if (!close) reading.caption = { text: '', across: 1, down: 1 };
    reading.cell = close ? undefined : reading.caption;
  } else if (reading.cell && BLOCK.test(tag)) {
    reading.cell.text += tag === 'li' && !close ? '\n- ' : '\n';
  }
}

function readText(reading: Reading, token: string): void {
  if (reading.cell) reading.cell.text += token.replace(/\s+/gu, ' ');
  else if (reading.title !== undefined) reading.title += token;
  else if (!reading.rows) {
    const marked = [...token.matchAll(/^#{1,6}[ \t]+(.+)$/gmu)].at(-1)?.[1];
    if (marked) reading.heading = headingOf(marked);
  }
}

function endHeading(reading: Reading, close: boolean): void {
  if (close && reading.title !== undefined) reading.heading = headingOf(reading.title) || reading.heading;
  reading.title = close ? undefined : '';
}

function endTable(reading: Reading): void {
  const { rows, caption } = reading;
  const heading = headingOf(caption?.text ?? '') || reading.heading;
  reading.rows = undefined;
  reading.cell = undefined;
  if (!rows || rows.length === 0) return;
  for (const { cells } of rows) for (const cell of cells) cell.text = tidyCell(withoutEntities(cell.text));
  reading.tables.push({ ...(heading ? { heading } : {}), rows: gridOf(rows, reading.count) });
}

function headingOf(text: string): string {
  return tidyCell(withoutEntities(text))
    .replaceAll('\n', ' ')
    .replace(/[#*_`]+/gu, '')
    .trim()
    .slice(0, 200);
}

function span(attributes: string, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'iu').exec(attributes)?.[1];
  return Math.min(Math.max(1, Number(found ?? 1)), MAX_IMPORT_COLUMNS);
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
