import { MAX_IMPORT_COLUMNS, MAX_MERGED_CELLS } from '../../limits.ts';
import { CellCount, type SpanCell } from './grid.ts';

/** A row that holds something, its cells by column; many of them may be missing. */
export interface SheetRow {
  /** Its number in the sheet, from 1. */
  line: number;
  cells: string[];
}

/** A stretch of a sheet. Columns count from 0, rows from 1; all four are within it. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Reads the name of a cell or an area: `B3`, `A1:C1`; `undefined` where it is none. */
export function areaOf(name: string): Area | undefined {
  const [, column = '', row, column2 = column, row2 = row] =
    /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/iu.exec(name) ?? [];
  if (row === undefined) return undefined;
  return { left: columnOf(column), top: Number(row), right: columnOf(column2), bottom: Number(row2) };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The rows of a sheet as those of a document. Of empty rows in a row one is left, and merged cells become one.
 * @throws ImportStop where they have too many cells
 */
export function laidOut(found: SheetRow[], merged: readonly Area[]): { cells: SpanCell[]; line: number }[] {
  const rows = withGaps(found);
  const covers = coversIn(rows, merged);
  const count = new CellCount();
  return rows.map(({ line, cells }, at) => {
    count.add(cells);
    const spans: SpanCell[] = [];
    for (let column = 0; column < cells.length; column += 1) {
      const cover = covers.get(at * MAX_IMPORT_COLUMNS + column) ?? { across: 1, down: 1 };
      if (cover !== 'covered') spans.push({ text: cells[column] ?? '', ...cover });
    }
    return { cells: spans, line };
  });
}

function withGaps(rows: SheetRow[]): SheetRow[] {
  return rows.flatMap((row, at) => {
    const before = rows[at - 1]?.line ?? row.line;
    return row.line > before + 1 ? [{ line: row.line - 1, cells: [] }, row] : [row];
  });
}

type Cover = Pick<SpanCell, 'across' | 'down'> | 'covered';

/**
 * What merged areas make of the cells of rows, by row and column; an area that laps over another one is none. Rows become
 * as long as what is merged in them.
 */
function coversIn(rows: SheetRow[], merged: readonly Area[]): Map<number, Cover> {
  const covers = new Map<number, Cover>();
  const lines = new Map(rows.map(({ line }, at) => [line, at]));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  let looked = 0;
  for (const { left, top, right, bottom } of merged) {
    const first = lines.get(top);
    const across = Math.min(right + 1, width) - left;
    if (first === undefined || across < 1) continue;
    let end = first + 1;
    while ((rows[end]?.line ?? Infinity) <= bottom) end += 1;
    looked += across * (end - first);
    if (looked > MAX_MERGED_CELLS) break;
    const covered = rows.slice(first, end);
    const keys = covered.flatMap((_, at) =>
      Array.from({ length: across }, (_cell, column) => (first + at) * MAX_IMPORT_COLUMNS + left + column),
    );
    if (keys.some((key) => covers.has(key))) continue;
    for (const { cells } of covered) cells.length = Math.max(cells.length, left + across);
    for (const [at, key] of keys.entries())
      covers.set(key, at === 0 ? { across, down: end - first } : 'covered');
  }
  return covers;
}
