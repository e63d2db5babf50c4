import { foldName } from '../../../fold-name.ts';
import type { RawTable, TableRow } from '../../rows/grid.ts';

/** Rows below one that tell what it is. */
const LOOKED = 4;

/** One table with its head, as a framework can be read from it. */
export interface HeadedTable {
  /** Title above the table, in it or in the document. */
  title?: string;
  names: string[];
  rows: TableRow[];
  /** Line of the head. */
  line: number;
}

/**
 * Finds the head of a table under the titles that stand above it, and cuts a table that begins anew further down, with a
 * title or an empty row and the first word of its head again. What stands above the head beside a name, such as a version
 * or the groups of columns, is passed over.
 */
export function sectionsOf({ heading, rows: found }: RawTable): HeadedTable[] {
  const rows = withoutMargin(found);
  const sections: HeadedTable[] = [];
  let title: string | undefined;
  let gap = true;
  for (const [at, row] of rows.entries()) {
    const current = sections.at(-1);
    if (isEmpty(row)) {
      gap = true;
      continue;
    }
    const below = () => rows.slice(at + 1, at + 1 + LOOKED).filter((one) => !isEmpty(one));
    if (current === undefined && isPreface(row, below())) continue;
    const isTitle =
      isAlone(row) &&
      (current === undefined ||
        below()
          .slice(0, 1)
          .some((next) => isHeadOf(next, current)));
    if (isTitle) {
      title = row.cells.find((cell) => cell !== '');
      gap = true;
    } else if (current === undefined || (gap && isHeadOf(row, current))) {
      sections.push(sectionOf(row, title));
      gap = false;
    } else {
      current.rows.push(row);
      gap = false;
    }
  }
  const only = sections.length === 1;
  return sections
    .map((section) => named(section, heading, only))
    .filter(({ names, rows: body }) => names.length > 1 && body.length > 0);
}

/** Columns at the left end that are empty in every row are a margin, as in many sheets, and none of the table. */
function withoutMargin(rows: TableRow[]): TableRow[] {
  let margin = Infinity;
  for (const { cells } of rows) {
    const at = cells.findIndex((cell) => cell !== '');
    if (at >= 0 && at < margin) margin = at;
    if (margin === 0) return rows;
  }
  return rows.map((row) => ({ ...row, cells: row.cells.slice(margin) }));
}

function sectionOf({ cells, line }: TableRow, title: string | undefined): HeadedTable {
  // Columns at the right end that are empty in the head are none.
  const names = cells
    .slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
    .map((cell) => cell.replaceAll('\n', ' '));
  return { ...(title ? { title } : {}), names, rows: [], line };
}

/** The heading of the document names its only table; of several each goes by its own title. */
function named(section: HeadedTable, heading: string | undefined, only: boolean): HeadedTable {
  const title = only ? (heading ?? section.title) : (section.title ?? heading);
  return { ...section, ...(title ? { title: title.replaceAll('\n', ' ').slice(0, 200) } : {}) };
}

function isEmpty({ cells }: TableRow): boolean {
  return cells.every((cell) => cell === '');
}

function isAlone(row: TableRow): boolean {
  const { cells, spans } = row;
  return spans === true || (cells.length > 1 && filledIn(row) === 1 && cells[0] !== '');
}

/** Whether a row above the head has so few cells that the head cannot be it. */
function isPreface(row: TableRow, below: TableRow[]): boolean {
  const few = filledIn(row);
  return few > 1 && below.some((one) => filledIn(one) >= Math.max(4, few * 2));
}

function filledIn({ cells }: TableRow): number {
  return cells.filter((cell) => cell !== '').length;
}

function isHeadOf({ cells }: TableRow, { names }: HeadedTable): boolean {
  const [first] = names;
  const [cell] = cells;
  return first !== undefined && first !== '' && cell !== undefined && foldName(cell) === foldName(first);
}
