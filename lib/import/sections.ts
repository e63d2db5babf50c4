import { foldName } from './clean.ts';
import type { RawTable, TableRow } from './grid.ts';

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
 * title or an empty row and the first word of its head again.
 */
export function sectionsOf({ heading, rows }: RawTable): HeadedTable[] {
  const sections: HeadedTable[] = [];
  let title: string | undefined;
  let gap = true;
  for (const [at, row] of rows.entries()) {
    const current = sections.at(-1);
    if (isEmpty(row)) {
      gap = true;
      continue;
    }
    const next = rows.slice(at + 1, at + 4).find((below) => !isEmpty(below));
    const isTitle =
      isAlone(row) && (current === undefined || (next !== undefined && isHeadOf(next, current)));
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

function isAlone({ cells, spans }: TableRow): boolean {
  return (
    spans === true ||
    (cells.length > 1 && cells.filter((cell) => cell !== '').length === 1 && cells[0] !== '')
  );
}

function isHeadOf({ cells }: TableRow, { names }: HeadedTable): boolean {
  const [first] = names;
  const [cell] = cells;
  return first !== undefined && first !== '' && cell !== undefined && foldName(cell) === foldName(first);
}
