import {
  MAX_IMPORT_CELLS,
  MAX_IMPORT_COLUMNS,
  MAX_IMPORT_FILE_CHARS,
  MAX_IMPORT_ROWS,
} from '../../limits.ts';
import { ImportStop } from '../run/result.ts';
import type { Sentence } from '../run/sentence.ts';

/** A table as rows of text, before it is known what they mean. */
export interface RawTable {
  /** Heading above it, where the document has one. */
  heading?: string;
  rows: TableRow[];
}

export interface TableRow {
  cells: string[];
  /** Line that it starts on, from 1; in a page its place in the table. */
  line: number;
  /** True where a quote is opened in it and never closed. */
  open?: boolean;
  /** True where one cell spans the whole width, as titles do. */
  spans?: boolean;
}

/**
 * Counts the rows, cells and characters of the tables of one document while they are laid out. A text that stands in many
 * cells counts once for each: few letters of a document can ask for all of them.
 */
export class CellCount {
  #cells = 0;
  #rows = 0;
  #chars = 0;

  /** @throws ImportStop where they are more than the tables of a document may have */
  add(cells: readonly (string | undefined)[]): void {
    this.#cells += cells.length;
    this.#rows += 1;
    for (const cell of cells) this.#chars += cell?.length ?? 0;
    if (this.#cells > MAX_IMPORT_CELLS) {
      throw tooLarge('its tables have more than {most} million cells', MAX_IMPORT_CELLS / 1e6);
    }
    if (this.#rows > MAX_IMPORT_ROWS)
      throw tooLarge('its tables have more than {most} rows', MAX_IMPORT_ROWS);
    if (this.#chars > MAX_IMPORT_FILE_CHARS) {
      throw tooLarge('its tables have more than {most} million characters', MAX_IMPORT_FILE_CHARS / 1e6);
    }
  }
}

function tooLarge(reason: Sentence, most: number): ImportStop {
  return new ImportStop('too-large', reason, undefined, [], { most });
}

/** A cell of a page or document, with how far it reaches to the right and down. */
export interface SpanCell {
  text: string;
  across: number;
  down: number;
}

/** What a cell hands down to the rows under it. */
interface Hanging {
  text: string;
  left: number;
}

/**
 * Lays out cells that reach over several columns or rows. What a cell says counts for every place that it covers, but for
 * the first row and for a cell as wide as the table, which are titles.
 * @param count what the tables of the document have so far
 * @throws ImportStop where the cells are too many
 */
export function gridOf(source: { cells: SpanCell[]; line: number }[], count: CellCount): TableRow[] {
  const rows: TableRow[] = [];
  const hanging: (Hanging | undefined)[] = [];
  const width = Math.max(0, ...source.slice(0, 1_000).map(({ cells }) => widthOf(cells)));
  for (const { cells, line } of source) {
    const spans = cells.length === 1 && widthOf(cells) >= Math.max(2, width);
    const row: TableRow = { cells: [], line, ...(spans ? { spans } : {}) };
    for (const cell of cells) {
      fillFromAbove(row, hanging);
      place(cell, row, hanging, rows.length > 0 && !spans);
    }
    fillFromAbove(row, hanging);
    while (!spans && row.cells.length < width) row.cells.push('');
    count.add(row.cells);
    rows.push(row);
  }
  return rows;
}

function widthOf(cells: SpanCell[]): number {
  return cells.reduce((sum, { across }) => sum + across, 0);
}

function fillFromAbove(row: TableRow, hanging: (Hanging | undefined)[]): void {
  for (let cell = hanging[row.cells.length]; cell && cell.left > 0; cell = hanging[row.cells.length]) {
    cell.left -= 1;
    row.cells.push(cell.text);
  }
}

function place(
  { text, across, down }: SpanCell,
  row: TableRow,
  hanging: (Hanging | undefined)[],
  repeat: boolean,
): void {
  for (let n = 0; n < across && row.cells.length <= MAX_IMPORT_COLUMNS; n += 1) {
    const said = n === 0 || repeat ? text : '';
    if (down > 1) hanging[row.cells.length] = { text: said, left: down - 1 };
    row.cells.push(said);
  }
}
