import { foldName } from '../../../fold-name.ts';
import { areJobTitles } from '../../values/job-titles.ts';
import { levelNameOf, orderOf } from '../../values/level-names.ts';
import { tellsNeed } from '../../values/needs.ts';
import { headUse } from '../guess/column-words.ts';
import type { HeadedTable } from './sections.ts';

/** More levels or titles than any ladder has. */
const MOST_ROWS = 20;
/** More columns than anyone would look through. */
const MOST_TURNED = 60;

/** Whether a table may be read with rows and columns changed. */
export function isTurnable({ names, rows }: HeadedTable): boolean {
  return rows.length > 1 && rows.length <= MOST_TURNED && names.length > 1;
}

/**
 * Whether a table stands on its side: a row for each level or job title, a column for each competency. Its first column
 * holds levels of one order or job titles and nothing else, and hardly any other column is headed by what tables of
 * competencies usually hold.
 */
export function isTurned({ names, rows }: HeadedTable): boolean {
  const first = rows.map(({ cells }) => cells[0]?.trim() ?? '').filter((cell) => cell !== '');
  if (first.length < 2 || first.length < rows.length || first.length > MOST_ROWS || names.length < 3)
    return false;
  if (!areLevels(first) && !(areJobTitles(first) && saysSo(rows))) return false;
  if (new Set(first.map(foldName)).size < first.length) return false;
  const others = names.slice(1).filter((name) => name !== '');
  const known = others.filter((name) => headUse(name) !== undefined || levelNameOf(name) !== undefined);
  return known.length * 2 < others.length && !others.some((name) => headUse(name) === 'role');
}

function areLevels(first: string[]): boolean {
  const levels = first.map(levelNameOf);
  return !levels.includes(undefined) && orderOf(levels) !== undefined;
}

/** Whether most cells say what is expected of a title, in words or by a level, as a list of people or places does not. */
function saysSo(rows: HeadedTable['rows']): boolean {
  const cells = rows.flatMap((row) => row.cells.slice(1)).filter((cell) => cell.trim() !== '');
  const said = cells.filter((cell) => /\s\S+\s/u.test(cell) || tellsNeed(cell));
  return said.length * 3 >= cells.length * 2;
}

/** The table with rows and columns changed. Lines stay those of the table as it was: of its head. */
export function turned({ names, rows, line, title }: HeadedTable): HeadedTable {
  return {
    ...(title ? { title } : {}),
    names: [names[0] ?? '', ...rows.map(({ cells }) => cells[0] ?? '')],
    rows: names.slice(1).map((name, at) => ({
      cells: [name, ...rows.map(({ cells }) => cells[at + 1] ?? '')],
      line,
    })),
    line,
  };
}
