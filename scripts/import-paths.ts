import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { GivenFile } from '../lib/import/run/dropped-file.ts';
import { importFiles } from '../lib/import/run/import-files.ts';
import type { Refusal } from '../lib/import/run/result.ts';
import { fillTemplate } from '../lib/pack/fill-template.ts';
import type { Pack } from '../lib/pack/pack.ts';

const UNSURE = 'what the columns of its table hold has to be told; bring it in on the page of frameworks';
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
  const files = isFolder ? await filesOf(path) : [await fileAt(path, basename(path))];
  const { frameworks, tables, refusals, unknown } = await importFiles(files);
  const [refusal] = refusals;
  if (refusal) throw new Error(`--packs ${path}: ${refusalText(refusal)}`);
  for (const { file, reason, values } of isFolder ? unknown : []) {
    console.error(`lookup: skipped: ${join(path, file)}: ${fillTemplate(reason, values)}`);
  }
  const packs = frameworks.map(({ pack }) => pack);
  if (!isFolder && packs.length === 0) {
    const [first] = unknown;
    throw new Error(
      `--packs ${path}: ${fillTemplate(first?.reason ?? (tables.length > 0 ? UNSURE : 'nothing in it'), first?.values)}`,
    );
  }
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
    return `\n  ${place}: ${fillTemplate(reason, values)}`;
  });
  return fillTemplate(message, { file, ...values }) + places.slice(0, LISTED).join('');
}

async function filesOf(folder: string): Promise<GivenFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => fileAt(join(folder, name), name)));
}

/** The file is opened for each piece, so that a folder of any size stands in memory only where it is read. */
async function fileAt(path: string, name: string): Promise<GivenFile> {
  const { size } = await stat(path);
  const read = async (from: number, to: number) => {
    const handle = await open(path);
    try {
      const buffer = new Uint8Array(Math.max(0, Math.min(to, size) - from));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  };
  return { name, blob: { size, read } };
}
