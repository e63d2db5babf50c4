import { type Mutation, mutationsOf } from './mutation.ts';

const HOSTILE = 'tests/unit/import/hostile.test.ts';
const UNPACK = 'tests/unit/import/unpack.test.ts';
const CAPS = 'tests/unit/pack-caps.test.ts';

const grid = mutationsOf('lib/import/rows/grid.ts', HOSTILE);
const unpack = mutationsOf('lib/import/source/unpack.ts', HOSTILE);
const zipEntry = mutationsOf('lib/import/source/zip-entry.ts', UNPACK);
const entry = mutationsOf('lib/import/source/entry-fault.ts', UNPACK);
const parts = mutationsOf('lib/pack/parts.ts', CAPS);

/** Caps and checks of imports, each taken away. */
export const IMPORT_MUTATIONS: Mutation[] = [
  grid('cells of a document have no cap', 'if (this.#cells > MAX_IMPORT_CELLS) {', 'if (false) {'),
  grid('repeated characters have no cap', 'if (this.#chars > MAX_IMPORT_FILE_CHARS) {', 'if (false) {'),
  mutationsOf('lib/import/rows/html-rows.ts', HOSTILE)(
    'each table counts for itself',
    'gridOf(rows, reading.count)',
    'gridOf(rows, new CellCount())',
  ),
  unpack('files are not counted before they are opened', '  checkCount(wanted.length);\n', ''),
  unpack('files of several archives are not counted', '  checkCount(files.length + documents.length);\n', ''),
  mutationsOf('lib/import/source/unpack.ts', UNPACK)(
    'archives together have no cap',
    'if (opening.size > MAX_UNPACKED_BYTES) {',
    'if (false) {',
  ),
  zipEntry('entries may grow past what is announced', 'if (size > entry.size) throw', 'if (false) throw'),
  zipEntry('checksums are not compared', ' || crc.value !== entry.crc', ''),
  entry('locked entries are opened', 'if (encrypted) return', 'if (false) return'),
  entry('bombs are unpacked', 'if (size > 1e6 && size > packed * MAX_UNPACKED_RATIO) {', 'if (false) {'),
  mutationsOf('lib/import/rows/markdown-tables.ts', HOSTILE)(
    'rows of Markdown have no most columns',
    ', MAX_IMPORT_COLUMNS + 1);\n  return { cells',
    ');\n  return { cells',
  ),
  mutationsOf('lib/import/tables/read/tables.ts', HOSTILE)(
    'tables have no most columns',
    'names.length > MAX_IMPORT_COLUMNS)',
    'names.length > 1e9)',
  ),
  mutationsOf('lib/import/source/xml.ts', HOSTILE)(
    'a tag may go on for ever',
    'if (stretch > MOST_PIECES) throw',
    'if (false) throw',
  ),
  mutationsOf('lib/import/run/recognise.ts', HOSTILE)(
    'JSON may hold any number of values',
    "if (excess === 'values')",
    'if (false)',
  ),
  mutationsOf('lib/import/source/json-values.ts', HOSTILE)(
    'signs in texts of JSON count as values',
    'if (code === QUOTE) at',
    'if (code === -1) at',
  ),
  mutationsOf('lib/import/run/recognise.ts', 'tests/unit/import/import-files.test.ts')(
    'JSON may nest as deep as it likes',
    'if (isDeeper(json, MAX_JSON_DEPTH))',
    'if (false)',
  ),
  parts('texts of a pack have no cap', ', v.maxLength(MAX_PACK_TEXT_CHARS)', ''),
  parts('names of a pack have no cap', ', v.maxLength(MAX_NAME_CHARS)', ''),
  parts(
    'lists of a pack have no cap',
    'v.pipe(v.array(item), v.maxLength(most))',
    'v.pipe(v.array(item), v.maxLength(most * 1e9))',
  ),
  mutationsOf('lib/ui/frameworks/dropped-files.ts', 'tests/unit/dropped-files.test.ts')(
    'dropped files are opened before they are counted',
    "    if (isTooMuch(search)) return 'too-many';\n",
    '',
  ),
];
