import { csvRows } from './csv-rows.ts';
import { type Row, tabRows } from './rows.ts';

/** The first row of a table. */
export interface Header {
  separator: '\t' | ',';
  /** Column names as printed. */
  names: string[];
  /** Place of the first of these columns that is there, whatever its case; -1 where none is. */
  find(...names: string[]): number;
  /** Whether all of these columns are there, whatever their case. */
  has(...names: string[]): boolean;
}

/** Reads the header of a tab- or comma-separated text, or of its first part. */
export function headerOf(text: string): Header {
  const firstLine = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  const separator = firstLine.includes('\t') ? '\t' : ',';
  const { value } = (separator === '\t' ? tabRows(text) : csvRows(text)).next();
  const first: Row | undefined = value ?? undefined;
  const names = (first?.cells ?? []).map((name) => name.trim());
  const places = new Map(names.map((name, at) => [name.toLowerCase(), at]));
  return {
    separator,
    names,
    find: (...wanted) => {
      for (const name of wanted) {
        const place = places.get(name.toLowerCase());
        if (place !== undefined) return place;
      }
      return -1;
    },
    has: (...wanted) => wanted.every((name) => places.has(name.toLowerCase())),
  };
}
