/** What a column of a table says of the row's competency or role. */
export type ColumnUse =
  | 'name' // of the competency; a table without it lists roles, and all else is said of the role
  | 'definition'
  | 'level' // what the competency or role looks like at the level that the column is named after
  | 'level-of-row' // the level that the row stands at, in tables with a row for each level
  | 'statement'
  | 'role' // the role of the row, or the roles that need the competency
  | 'needs' // the competencies that the row's role needs
  | 'need-of-role' // the level at which the role that the column is named after needs the row's competency
  | 'rung' // place of the row's role on its ladder, counted from the lowest
  | 'group'
  | 'code'
  | 'alias'
  | 'none';

/** One column as it is to be read. `level` is the name of its level, or role, where it is not the one of the column. */
export interface ColumnChoice {
  use: ColumnUse;
  level?: string;
}

/** How a table is to be read: guessed at first, then as the user says. */
export interface TableChoice {
  title: string;
  /** One for each column of the table, of the turned one where it is turned. */
  columns: ColumnChoice[];
  /** True where rows and columns change places, as in a table with the competencies side by side. */
  turned?: boolean;
  /**
   * True where the levels are job titles, from the lowest: each is a role then, a rung of one ladder, that needs what
   * the table says at its level.
   */
  titles?: boolean;
}

/** A table that waits for its columns to be told. */
export interface TableToMap {
  file: string;
  /** Names of the columns as printed, and what the first rows have in them. */
  columns: { name: string; samples: string[] }[];
  rows: number;
  /** Whether rows and columns may change places; where there are too many rows they may not. */
  turnable: boolean;
  choice: TableChoice;
  /** False where the guess is too weak to go on without the user. */
  sure: boolean;
}
