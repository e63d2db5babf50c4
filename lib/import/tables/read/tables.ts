import { MAX_IMPORT_COLUMNS, MAX_TABLES } from '../../../limits.ts';
import { delimitedTable, delimiterOf } from '../../rows/delimited.ts';
import type { RawTable } from '../../rows/grid.ts';
import { htmlTables } from '../../rows/html-rows.ts';
import { isRule, markdownTables } from '../../rows/markdown-tables.ts';
import { wholeText } from '../../rows/table.ts';
import { importedBy } from '../../run/imported.ts';
import type { Sniffed } from '../../run/importer.ts';
import { Pacer } from '../../run/pacer.ts';
import { unreadable } from '../../run/refusal.ts';
import { type FoundTable, ImportStop, type LeftOut } from '../../run/result.ts';
import type { Sentence } from '../../run/sentence.ts';
import { type ImportFile, START_CHARS, titleOfName } from '../../source/file.ts';
import { readTableAs } from '../build/table-pack.ts';
import type { TableChoice, TableToMap } from '../guess/columns.ts';
import { guessColumns } from '../guess/guess-columns.ts';
import { type HeadedTable, sectionsOf } from './sections.ts';
import { isTurnable, isTurned, turned } from './turned.ts';

const HTML = /<table[\s>]/iu;
const SAMPLES = 3;
const SAMPLE_CHARS = 120;

/** Whether a file may hold a table, by its beginning. */
export function mayHoldTable({ start, json }: Sniffed): boolean {
  if (json !== undefined) return false;
  return (
    HTML.test(start) ||
    start.split('\n').some(isRule) ||
    isDocument(start) ||
    delimiterOf(start) !== undefined
  );
}

/** Long documents are looked through to their end: a table may come late in them. */
function isDocument(start: string): boolean {
  if (start.length < START_CHARS) return false;
  return /^\s*(?:#{1,6}\s|<(?:!doctype|html|head|body|meta|div|p|span|h[1-6])\b)/iu.test(start);
}

/** Where tables come from. */
export interface TableSource {
  /** Name of the file. */
  name: string;
  tables(pacer: Pacer): Promise<RawTable[]>;
  /** What there is to say about how the file was read, once it was. */
  remark?: ImportFile['remark'];
}

/** A file of text as a source of tables. */
export function textSource({ file }: Sniffed): TableSource {
  return {
    name: file.name,
    tables: async (pacer) => tablesIn(await wholeText(file), pacer),
    ...(file.remark ? { remark: file.remark } : {}),
  };
}

/** The tables of a file with their guesses, each read where its guess is sure. */
export async function readTables(
  file: TableSource,
  titles: Set<string>,
  pacer: Pacer,
): Promise<{ tables: FoundTable[]; unknown: LeftOut[] }> {
  const raw = await file.tables(pacer).catch((error: unknown) => {
    throw unreadable(error, file.name);
  });
  const headed = raw.flatMap(sectionsOf);
  if (headed.length === 0)
    return { tables: [], unknown: [{ file: file.name, reason: 'no table stands in the file' }] };
  if (headed.some(({ names }) => names.length > MAX_IMPORT_COLUMNS)) {
    const most = MAX_IMPORT_COLUMNS;
    throw new ImportStop('too-large', '{file} has more than {most} columns.', file.name, [], { most });
  }
  const tables: FoundTable[] = [];
  for (const table of headed.slice(0, MAX_TABLES)) {
    const name = titleOnce(table.title ?? titleOfName(file.name), titles);
    const previewed = (isOnSide: boolean) => previewTable(file.name, table, name, isOnSide);
    const map = previewed(isTurned(table));
    const read = async (choice: TableChoice, by: Pacer) => {
      const remark = file.remark?.();
      return importedBy('table', [file.name], by, async (run) => {
        const pack = await readTableAs(file.name, table, choice, run);
        run.log.remark(file.name, remark);
        return pack;
      });
    };
    const guessed = map.sure ? await read(map.choice, pacer) : undefined;
    tables.push({
      map,
      ...(guessed ? { guessed } : {}),
      previewed,
      read: (choice, options) => read(choice, new Pacer(options)),
    });
  }
  const reason: Sentence = 'the file holds more than {most} tables; the rest of them is left out';
  const rest = headed.length > MAX_TABLES ? [{ file: file.name, reason, values: { most: MAX_TABLES } }] : [];
  return { tables, unknown: rest };
}

/** The tables of a text: those of a document, or the one that the whole text is. */
async function tablesIn(text: string, pacer: Pacer): Promise<RawTable[]> {
  if (HTML.test(text)) return htmlTables(text, pacer);
  const marked = await markdownTables(text, pacer);
  if (marked.length > 0) return marked;
  const sign = delimiterOf(text);
  return sign === undefined ? [] : [await delimitedTable(text, sign, pacer)];
}

/** What a table is taken for, upright or on its side, for the user to look at and to change. */
export function previewTable(file: string, found: HeadedTable, title: string, isOnSide: boolean): TableToMap {
  const table = isOnSide ? turned(found) : found;
  const cells = table.rows.map((row) => row.cells);
  // The corner of a table on its side is headed by what stands below it, and not by what stands beside it.
  const heads = isOnSide ? ['', ...table.names.slice(1)] : table.names;
  const { sure, ...guess } = guessColumns(heads, cells);
  const samples = samplesOf(cells);
  return {
    file,
    columns: table.names.map((name, at) => ({
      name,
      samples: samples[at] ?? [],
    })),
    rows: table.rows.length,
    turnable: isTurnable(found),
    choice: { title, ...guess, ...(isOnSide ? { turned: true } : {}) },
    sure,
  };
}

/** The first cells of each column that say something, cut. Looks at each cell once, however few the rows fill. */
function samplesOf(rows: string[][]): string[][] {
  const samples: string[][] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) {
      samples[at] ??= [];
      const some = samples[at];
      if (cell !== '' && some.length < SAMPLES) some.push(cell.slice(0, SAMPLE_CHARS));
    }
  }
  return samples;
}

/** The title of a table is the name of its framework: each is given once. */
function titleOnce(title: string, titles: Set<string>): string {
  let free = title;
  for (let copy = 2; titles.has(free.toLowerCase()); copy += 1) free = `${title} (${copy})`;
  titles.add(free.toLowerCase());
  return free;
}
