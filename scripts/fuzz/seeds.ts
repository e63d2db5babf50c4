import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { ImportFile } from '../../lib/import/source/file.ts';
import { ONET_29, ONET_30 } from '../../tests/unit/import/samples.ts';
import { WORKBOOK } from '../../tests/unit/import/workbook-samples.ts';
import type { Bytes } from './mutate-bytes.ts';

// Tests run with a document of their own, where `import.meta.url` is no file.
const FOLDER = join(import.meta.dirname, 'seeds/');

const bytesOf = (files: ImportFile[]): Bytes[] =>
  files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(String(text)) }));

const read = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

const filesIn = (folder: string): Bytes[] =>
  readdirSync(FOLDER + folder)
    .sort()
    .map((name) => ({ name, bytes: read(`${FOLDER}${folder}/${name}`) }));

const handbook = join(import.meta.dirname, '../../tests/unit/import/handbook.docx');
const ladder = join(import.meta.dirname, '../../data/packs/ladder.json');

/** Formats whose files are parts of one that an office program saved, under its name. */
export const OFFICE: Record<string, string> = { workbook: 'ladder.xlsx', word: 'handbook.docx' };

/** Sound files of every format, to be spoilt. */
export const SEEDS: Record<string, Bytes[]> = {
  onet: bytesOf(ONET_29),
  'onet 30': bytesOf(ONET_30),
  pack: [{ name: 'ladder.json', bytes: read(ladder) }],
  workbook: bytesOf(Object.entries(WORKBOOK).map(([name, text]) => ({ name, text }))),
  word: Object.entries(unzipSync(read(handbook)))
    .filter(([name]) => /^word\/(?:document|styles)\.xml$/u.test(name))
    .map(([name, bytes]) => ({ name, bytes })),
  ...Object.fromEntries(readdirSync(FOLDER).map((folder) => [folder, filesIn(folder)])),
};
