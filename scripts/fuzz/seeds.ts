import { readFileSync } from 'node:fs';
import type { ImportFile } from '../../lib/import/file.ts';
import { ONET_29, ONET_30 } from '../../tests/unit/import/samples.ts';
import type { Bytes } from './mutate-bytes.ts';

const bytesOf = (files: ImportFile[]): Bytes[] =>
  files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(String(text)) }));

const ownPack = (name: string): Bytes => ({
  name: `${name}.json`,
  bytes: new Uint8Array(readFileSync(new URL(`../../data/packs/${name}.json`, import.meta.url))),
});

/** Sound files of every format, to be spoilt. */
export const SEEDS: Record<string, Bytes[]> = {
  onet: bytesOf(ONET_29),
  'onet 30': bytesOf(ONET_30),
  pack: [ownPack('ladder')],
};
