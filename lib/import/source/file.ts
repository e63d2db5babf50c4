import type { Sentence } from '../run/sentence.ts';
import { withLineFeeds } from './line-ends.ts';

/** A file to import, as the page, the worker and the command line hand it over. */
export interface ImportFile {
  /** Name with its folder, if it has one, e.g. `db_30_3_text/Occupation Data.txt`. */
  name: string;
  /** The whole text, decoded. */
  text: string | (() => Promise<string>);
  /** The first `START_CHARS` characters or so, where they can be had without reading the whole file. */
  start?: () => Promise<string>;
  /** What there is to say about how the text was read, once it was: its encoding, bytes that were mended. */
  remark?: () => Sentence | undefined;
}

/** Enough for a header and some rows; formats are recognised by it. */
export const START_CHARS = 4_096;

/** The text of a file without a byte order mark, its lines ended by LF or CRLF. */
export async function textOf(file: ImportFile): Promise<string> {
  return withLineFeeds(withoutMark(typeof file.text === 'string' ? file.text : await file.text()));
}

/** The first characters of a file, made ready in the same way. */
export async function startOf(file: ImportFile): Promise<string> {
  const text = file.start ? await file.start() : await textOf(file);
  return withLineFeeds(withoutMark(text.slice(0, START_CHARS)));
}

/** Last part of a name: `Occupation Data.txt`. */
export function baseName(name: string): string {
  return name.slice(folderOf(name).length);
}

/**
 * A title for what a file holds, from its name: `sales_ladder-2026.csv` → `sales ladder 2026`. The number that a browser
 * gives to a file that was fetched again, `sales_ladder (1).csv`, is none of the title: it is the same framework anew.
 */
export function titleOfName(name: string): string {
  const plain = baseName(name)
    .replace(/(?:\.[a-z0-9]{1,5}){1,2}$/iu, '')
    .replace(/ ?\(\d{1,3}\)$/u, '')
    .replace(/[_\s]+|(?<=\p{L})-(?=\p{L}|\d)/gu, ' ')
    .trim();
  return plain.slice(0, 120) || 'Table';
}

/** Folder of a name with its slash, or an empty string. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

/** Folders, and what file managers leave in zips. */
export function isClutter(name: string): boolean {
  return name.endsWith('/') || name.includes('__MACOSX/') || baseName(name).startsWith('.');
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
