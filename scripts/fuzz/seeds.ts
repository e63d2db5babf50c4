import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportFile } from '../../lib/import/file.ts';
import { ONET_29, ONET_30 } from '../../tests/unit/import/samples.ts';
import type { Bytes } from './mutate-bytes.ts';

const FOLDER = fileURLToPath(new URL('seeds/', import.meta.url));

const bytesOf = (files: ImportFile[]): Bytes[] =>
  files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(String(text)) }));

const read = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

const filesIn = (folder: string): Bytes[] =>
  readdirSync(FOLDER + folder)
    .sort()
    .map((name) => ({ name, bytes: read(`${FOLDER}${folder}/${name}`) }));

const ladder = fileURLToPath(new URL('../../data/packs/ladder.json', import.meta.url));

/** Sound files of every format, to be spoilt. */
export const SEEDS: Record<string, Bytes[]> = {
  onet: bytesOf(ONET_29),
  'onet 30': bytesOf(ONET_30),
  pack: [{ name: 'ladder.json', bytes: read(ladder) }],
  ...Object.fromEntries(readdirSync(FOLDER).map((folder) => [folder, filesIn(folder)])),
};
