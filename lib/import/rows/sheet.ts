import { MAX_IMPORT_COLUMNS, MAX_IMPORT_ROWS } from '../../limits.ts';
import type { Attribute, XmlReader } from '../source/xml.ts';
import { type CellCount, gridOf, type TableRow } from './grid.ts';
import { dateOf } from './sheet-dates.ts';
import { type Area, areaOf, laidOut, type SheetRow } from './sheet-layout.ts';
import { plainText, SheetText } from './sheet-text.ts';

/** What the cells of all sheets share. */
export interface SheetTexts {
  /** As they are shown. */
  strings: string[];
  /** Numbers of the styles that show dates. */
  dates: Set<string>;
  from1904: boolean;
}

interface Cell {
  column: number;
  type: string | undefined;
  style: string | undefined;
}

/** Reads the part of one sheet: its cells by row, and which of them are merged. */
export class SheetReader implements XmlReader {
  readonly #texts: SheetTexts;
  readonly #rows: SheetRow[] = [];
  readonly #merged: Area[] = [];
  #cell: Cell | undefined;
  /** Place of the next cell that does not say where it stands. */
  #column = 0;
  readonly #text = new SheetText();

  constructor(texts: SheetTexts) {
    this.#texts = texts;
  }

  open(element: string, attribute: Attribute): void {
    if (element === 'row') this.#openRow(attribute('r'));
    else if (element === 'c') this.#openCell(attribute('r'), attribute('t'), attribute('s'));
    else if (element === 'mergeCell') {
      const area = areaOf(attribute('ref') ?? '');
      if (area && this.#merged.length < MAX_IMPORT_ROWS) this.#merged.push(area);
    } else this.#text.open(element);
  }

  close(element: string): void {
    this.#text.close(element);
    if (element === 'c') this.#closeCell();
  }

  text(text: string): void {
    if (this.#cell) this.#text.add(text);
  }

  /** The rows of the sheet. @throws ImportStop where they hold too many cells */
  rows(count: CellCount): TableRow[] {
    return gridOf(laidOut(this.#rows, this.#merged), count);
  }

  #openRow(place: string | undefined): void {
    const before = this.#rows.at(-1)?.line ?? 0;
    const line = /^\d{1,7}$/u.test(place ?? '') ? Number(place) : 0;
    this.#column = 0;
    if (this.#rows.length <= MAX_IMPORT_ROWS)
      this.#rows.push({ line: line > before ? line : before + 1, cells: [] });
  }

  #openCell(place: string | undefined, type: string | undefined, style: string | undefined): void {
    const column = areaOf(place ?? '')?.left ?? this.#column;
    this.#column = column + 1;
    this.#cell = { column, type, style };
  }

  #closeCell(): void {
    const row = this.#rows.at(-1);
    const cell = this.#cell;
    this.#cell = undefined;
    const value = this.#text.take();
    if (!row || !cell || cell.column >= MAX_IMPORT_COLUMNS) return;
    const text = this.#shown(cell, value);
    if (text !== '') row.cells[cell.column] = text;
  }

  /** A cell as its reader sees it, but for formats of numbers; an error in a formula says nothing. */
  #shown({ type, style }: Cell, value: string): string {
    const { strings, dates, from1904 } = this.#texts;
    if (type === 's') return strings[Number(value)] ?? '';
    if (type === 'e') return '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type !== undefined && type !== 'n') return plainText(value);
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) return value.trim();
    return (style && dates.has(style) && dateOf(number, from1904)) || String(Number(number.toPrecision(15)));
  }
}
