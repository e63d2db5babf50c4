import { MAX_IMPORT_CELL_CHARS } from '../../../limits.ts';
import type { TableRow } from '../../rows/grid.ts';
import type { ImportLog } from '../../run/import-log.ts';
import type { Sentence } from '../../run/sentence.ts';
import { cleanLine, cleanText } from '../../values/clean.ts';
import { unguarded } from '../../values/formula-guard.ts';
import { saysNothing } from '../../values/nothing.ts';
import type { ColumnUse, TableChoice } from '../guess/columns.ts';
import type { HeadedTable } from './sections.ts';

/** The columns of a table by what they hold, and its rows' cells by the columns. */
export class TableColumns {
  readonly file: string;
  readonly #heads: string[];
  readonly #choice: TableChoice;
  readonly #log: ImportLog;
  readonly #places = new Map<ColumnUse, number[]>();

  constructor(file: string, { names }: HeadedTable, choice: TableChoice, log: ImportLog) {
    this.file = file;
    this.#heads = names;
    this.#choice = choice;
    this.#log = log;
    for (const at of names.keys()) {
      const use = choice.columns[at]?.use ?? 'none';
      this.#places.set(use, [...(this.#places.get(use) ?? []), at]);
    }
  }

  has(use: ColumnUse): boolean {
    return this.#places.has(use);
  }

  /** Places of all columns of one use. */
  places(use: ColumnUse): readonly number[] {
    return this.#places.get(use) ?? [];
  }

  head(place: number): string {
    return this.#heads[place] ?? '';
  }

  /** Name of the level that a column is about. */
  levelOf(place: number): string {
    return this.#choice.columns[place]?.level?.trim() || this.head(place) || `${place + 1}`;
  }

  /** The cells of one use as one line each; a name may stand in several columns. */
  line(row: TableRow, use: ColumnUse): string {
    return this.#cells(row, use).map(cleanLine).join(' – ');
  }

  /** What the cells of one use say, with paragraphs; empty where it is longer than one cell may be, which is counted. */
  text(row: TableRow, use: ColumnUse): string {
    const text = this.#cells(row, use).map(cleanText).join('\n');
    if (text.length <= MAX_IMPORT_CELL_CHARS) return text;
    this.skip('the text has more than {most} characters', row, use, { most: MAX_IMPORT_CELL_CHARS });
    return '';
  }

  /** Items of cells that hold several, each on a line of its own or set apart by a semicolon or bar. */
  items(row: TableRow, use: ColumnUse, apart = /[\n;|]/u): string[] {
    return this.#cells(row, use)
      .flatMap((cell) => cell.split(apart))
      .map((item) => cleanLine(item.replace(/^\s*[-•*–]\s+/u, '')))
      .filter((item) => item !== '');
  }

  /** What a cell says, with its paragraphs; empty where it says that there is nothing. */
  cell({ cells }: TableRow, place: number): string {
    const text = unguarded(cells[place] ?? '').trim();
    return saysNothing(text) ? '' : text;
  }

  /** Whether a row is whole; one that is not is counted. */
  isWhole(row: TableRow): boolean {
    const count = this.#heads.length;
    if (row.open) this.skip('a quote is opened and never closed', row);
    else if (row.cells.length < count || row.cells.slice(count).some((cell) => cell !== '')) {
      this.skip('the row has not {count} cells', row, undefined, { count });
    } else if (row.cells.some((cell) => cell.length > MAX_IMPORT_CELL_CHARS)) {
      this.skip('a cell has more than {most} characters', row, undefined, { most: MAX_IMPORT_CELL_CHARS });
    } else return true;
    return false;
  }

  skip(
    reason: Sentence,
    { line }: TableRow,
    use?: ColumnUse,
    values?: Record<string, string | number>,
  ): void {
    const place = use === undefined ? undefined : this.places(use)[0];
    this.#log.skip(this.file, reason, line, place === undefined ? undefined : this.head(place), values);
  }

  /** Counts the columns that nothing is made of, but for empty ones. */
  skipUnused(rows: TableRow[]): void {
    const filled = new Set<number>();
    for (const { cells } of rows) for (const [at, cell] of cells.entries()) if (cell !== '') filled.add(at);
    for (const place of this.places('none')) {
      if (!filled.has(place)) continue;
      this.#log.skip(this.file, 'the column is left out', undefined, this.head(place) || `${place + 1}`);
    }
  }

  #cells(row: TableRow, use: ColumnUse): string[] {
    return this.places(use)
      .map((place) => this.cell(row, place))
      .filter((cell) => cell !== '');
  }
}
