import { foldName } from './clean.ts';
import { headUse } from './column-words.ts';
import { levelNameOf, orderOf } from './level-names.ts';
import type { HeadedTable } from './sections.ts';

/**
 * Whether a table stands on its side: a row for each level, a column for each competency. Its first column holds levels
 * of one order and nothing else, and hardly any other column is headed by what tables of competencies usually hold.
 */
export function isTurned({ names, rows }: HeadedTable): boolean {
  const first = rows.map(({ cells }) => cells[0]?.trim() ?? '').filter((cell) => cell !== '');
  if (first.length < 2 || first.length < rows.length || first.length > 20 || names.length < 3) return false;
  const levels = first.map(levelNameOf);
  if (levels.includes(undefined) || orderOf(levels) === undefined) return false;
  if (new Set(first.map(foldName)).size < first.length) return false;
  const others = names.slice(1).filter((name) => name !== '');
  const known = others.filter((name) => headUse(name) !== undefined || levelNameOf(name) !== undefined);
  return known.length * 2 < others.length && !others.some((name) => headUse(name) === 'role');
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
