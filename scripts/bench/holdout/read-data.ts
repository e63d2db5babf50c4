import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { AbbreviationTable, collectAbbreviations } from '../../../lib/match/words/abbreviations.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { readAllPacks } from '../../lookup/packs.ts';

/**
 * Reads a classification from a folder of its files by the importers that the browser uses.
 * @throws Error where no framework comes out
 */
export async function readClassification(folder: string): Promise<FrameworkPack> {
  const names = (await readdir(folder)).filter((name) => /\.(?:txt|csv)$/.test(name));
  const files = names.map((name) => ({ name, text: () => readFile(join(folder, name), 'utf8') }));
  const { frameworks, refusals } = await importFiles(files);
  const pack = frameworks[0]?.pack;
  if (pack?.kind !== 'framework') {
    throw new Error(`${folder}: ${refusals[0]?.message ?? 'no file of a classification in it'}`);
  }
  return pack;
}

/** The short forms of the bundled packs. */
export async function bundledAbbreviations(): Promise<AbbreviationTable> {
  return new AbbreviationTable(collectAbbreviations(await readAllPacks([])));
}
