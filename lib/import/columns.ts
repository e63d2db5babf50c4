/** What a column of a table says of the row's competency or role. */
export type ColumnUse =
  | 'name' // of the competency, or of the role where the table lists roles
  | 'definition'
  | 'level' // what the competency looks like at the level that the column is named after
  | 'level-of-row' // the level that the row's statement stands at, in tables with a row for each level
  | 'statement'
  | 'role' // a role that needs the competency
  | 'rung' // place of the row's role on its ladder, counted from the lowest
  | 'group'
  | 'code'
  | 'alias'
  | 'none';

/** One column as it is to be read. `level` is the level's name where it is not the one of the column. */
export interface ColumnChoice {
  use: ColumnUse;
  level?: string;
}

/** How a table is to be read: guessed at first, then as the user says. */
export interface TableChoice {
  title: string;
  /** One for each column of the table. */
  columns: ColumnChoice[];
}

/** A table that waits for its columns to be told. */
export interface TableToMap {
  file: string;
  /** Names of the columns as printed, and what the first rows have in them. */
  columns: { name: string; samples: string[] }[];
  rows: number;
  choice: TableChoice;
  /** False where the guess is too weak to go on without the user. */
  sure: boolean;
}
