import { foldName } from '../../../fold-name.ts';
import { saysNothing } from '../../values/nothing.ts';
import { headUse } from './column-words.ts';
import type { ColumnUse } from './columns.ts';

/** Rows that a guess looks at. */
export const LOOKED = 300;

/** What is seen of one column. */
export interface Seen {
  head: string;
  use: ColumnUse | undefined;
  /** Cells that say something. */
  filled: number;
  /** Cells that say something else than those above. */
  distinct: number;
  /** Share of the filled cells that are sentences or at least several words. */
  wordy: number;
  long: number;
}

/** Cells of a column that say something, of the rows that a guess looks at. */
export function cellsOf(rows: string[][], at: number): string[] {
  return rows
    .slice(0, LOOKED)
    .map((row) => row[at]?.trim() ?? '')
    .filter((cell) => !saysNothing(cell));
}

/** Whether a head may be a name: of a level, of a role. */
export function isNameLike(head: string): boolean {
  return head !== '' && head.length < 60;
}

/** Looks at a column. */
export function seenIn(head: string, at: number, rows: string[][]): Seen {
  const cells = cellsOf(rows, at);
  const wordy = cells.filter((cell) => /\s\S+\s/u.test(cell) || cell.length > 24).length;
  const long = cells.filter((cell) => cell.length > 60).length;
  return {
    head,
    use: headUse(head),
    filled: cells.length,
    distinct: new Set(cells.map(foldName)).size,
    wordy: cells.length === 0 ? 0 : wordy / cells.length,
    long: cells.length === 0 ? 0 : long / cells.length,
  };
}
