import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundle from '../data/bundle.json';
import { parsePackText } from '../lib/pack/check.ts';
import type { Pack } from '../lib/pack/pack.ts';
import { formatProblem } from '../lib/pack/problem.ts';
import { readPackFolder } from './pack-folder.ts';

const BUNDLED = fileURLToPath(new URL('../data/packs', import.meta.url));

/**
 * The bundled packs in their shipped order and those of the given files and folders.
 * @param only id of the one framework to keep; aliases and abbreviations stay
 * @throws Error where a file is refused, a folder holds no framework, or `only` names none
 */
export async function readAllPacks(paths: string[], only: string | undefined): Promise<Pack[]> {
  const { packs, problems } = await readPackFolder(BUNDLED);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const place = (id: string) => (bundle.order.includes(id) ? bundle.order.indexOf(id) : bundle.order.length);
  const all = packs.map(({ pack }) => pack).sort((a, b) => place(a.id) - place(b.id));
  for (const path of paths) all.push(...(await readPath(path)));
  if (only === undefined) return all;
  const kept = all.filter((pack) => pack.kind !== 'framework' || pack.id === only);
  if (!kept.some(({ kind }) => kind === 'framework')) throw new Error(`--only ${only}: no such framework`);
  return kept;
}

async function readPath(path: string): Promise<Pack[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`--packs ${path}: no such file or folder`);
  return found.isDirectory() ? readFolder(path) : [await readPackFile(path)];
}

async function readPackFile(path: string): Promise<Pack> {
  const parsed = parsePackText(await readFile(path, 'utf8'), path);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.pack;
}

/** Packs of a folder; files that are none are named and skipped, as long as a framework comes out. */
async function readFolder(path: string): Promise<Pack[]> {
  const packs: Pack[] = [];
  for (const name of (await readdir(path)).sort()) {
    const file = join(path, name);
    try {
      packs.push(await readPackFile(file));
    } catch (error) {
      console.error(`lookup: skipped: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  if (!packs.some(({ kind }) => kind === 'framework')) throw new Error(`--packs ${path}: no framework in it`);
  return packs;
}
