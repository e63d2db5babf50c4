import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ImportFile } from '../lib/import/file.ts';
import { importFiles } from '../lib/import/import-files.ts';
import type { Refusal } from '../lib/import/result.ts';
import { filled } from '../lib/pack/filled.ts';
import type { Pack } from '../lib/pack/pack.ts';

/** Faults of a refused file that are printed. */
const LISTED = 10;

/**
 * What a file, or the files of a folder, hold, by the importers of the browser. In a folder, files that no importer
 * knows are named on standard error and skipped, as long as a framework comes out.
 * @throws Error where there is no such path, a file is refused, or no framework comes out of a folder
 */
export async function importPath(path: string): Promise<Pack[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`--packs ${path}: no such file or folder`);
  const isFolder = found.isDirectory();
  const files = isFolder ? await filesOf(path) : [fileAt(path, basename(path))];
  const { frameworks, refusals, unknown } = await importFiles(files);
  const [refusal] = refusals;
  if (refusal) throw new Error(`--packs ${path}: ${refusalText(refusal)}`);
  for (const { file, reason } of isFolder ? unknown : []) {
    console.error(`lookup: skipped: ${join(path, file)}: ${reason}`);
  }
  const packs = frameworks.map(({ pack }) => pack);
  if (!isFolder && packs.length === 0) throw new Error(`--packs ${path}: ${unknown[0]?.reason}`);
  if (isFolder && !packs.some(({ kind }) => kind === 'framework')) {
    throw new Error(`--packs ${path}: no framework in it`);
  }
  return packs;
}

function refusalText({ message, file = '', values, problems }: Refusal): string {
  const places = problems.map(({ field, row, reason, values }) => {
    const place = [row === undefined ? '' : `line ${row}`, field ?? '']
      .filter((part) => part !== '')
      .join(', ');
    return `\n  ${place}: ${filled(reason, values)}`;
  });
  return filled(message, { file, ...values }) + places.slice(0, LISTED).join('');
}

async function filesOf(folder: string): Promise<ImportFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return names.sort().map((name) => fileAt(join(folder, name), name));
}

function fileAt(path: string, name: string): ImportFile {
  return { name, text: () => readFile(path, 'utf8') };
}
