import type { LeftOut } from '../run/result.ts';
import type { Sentence } from '../run/sentence.ts';

/** Bytes that are enough to know an archive or a picture by. */
export const SIGNATURE_BYTES = 16;

/** How files begin that are no text, and what to do about them. Letters stand for their codes. */
const KINDS: [start: string, reason: Sentence][] = [
  ['%PDF', 'a PDF cannot be read; copy its table into a spreadsheet and save that as CSV'],
  ['\x89PNG', 'a picture cannot be read; type its table into a spreadsheet and save that as CSV'],
  ['\xff\xd8\xff', 'a picture cannot be read; type its table into a spreadsheet and save that as CSV'],
  ['GIF8', 'a picture cannot be read; type its table into a spreadsheet and save that as CSV'],
  ['RIFF', 'a picture or a sound cannot be read; Rung reads text, tables and JSON'],
  [
    '\xd0\xcf\x11\xe0',
    'an old or locked Office file cannot be read; open it in its program and save it as .xlsx, .docx or CSV',
  ],
  ['Rar!', 'a RAR archive is not opened; unpack it first, or pack its files as a zip'],
  ['7z\xbc\xaf', 'a 7-Zip archive is not opened; unpack it first, or pack its files as a zip'],
  ['BZh', 'a bzip2 archive is not opened; unpack it first, or pack its files as a zip'],
  ['\xfd7zXZ', 'an xz archive is not opened; unpack it first, or pack its files as a zip'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive is not opened; unpack it first, or pack its files as a zip'],
  ['SQLite format 3', 'a database file cannot be read; export its tables as CSV'],
];

export const NOT_TEXT: Sentence = 'the file is not text; Rung reads text, tables and JSON';
const NESTED: Sentence = 'an archive inside an archive is not opened; unpack it first';

/** Whether bytes begin an archive that can be opened. An empty zip begins with the end of its list of contents. */
export function archiveKind(head: Uint8Array): 'zip' | 'gzip' | undefined {
  if (startsWith(head, 'PK\x03\x04') || startsWith(head, 'PK\x05\x06')) return 'zip';
  return startsWith(head, '\x1f\x8b\x08') ? 'gzip' : undefined;
}

/** Why a file that begins like this is not read; `undefined` where it may be text. */
export function whyNoText(head: Uint8Array): Sentence | undefined {
  if (archiveKind(head)) return NESTED;
  return KINDS.find(([start]) => startsWith(head, start))?.[1];
}

/** Why a zip is left out that is the document of some program; `undefined` for a plain one. */
export function whyNoArchive(file: string, names: ReadonlySet<string>): LeftOut | undefined {
  const reason = DOCUMENTS.find(([name]) => names.has(name))?.[1];
  return reason === undefined ? undefined : { file, reason };
}

const WORKBOOK: Sentence =
  'a workbook of this kind is not read; open it in its program and save it as .xlsx or CSV';

/** What stands in the zips that programs save their documents as. */
const DOCUMENTS: [name: string, reason: Sentence][] = [
  ['xl/workbook.bin', WORKBOOK],
  ['Index/Document.iwa', WORKBOOK],
  ['ppt/presentation.xml', 'slides are not read; copy their table, and paste it here'],
  ['META-INF/manifest.xml', 'an OpenDocument file is not read; save it as .xlsx, .docx or CSV'],
  ['META-INF/container.xml', 'an e-book is not read; copy its table, and paste it here'],
];

function startsWith(head: Uint8Array, start: string): boolean {
  for (let at = 0; at < start.length; at += 1) {
    if (head[at] !== start.charCodeAt(at)) return false;
  }
  return true;
}
