import { fileURLToPath } from 'node:url';
import bundle from '../data/bundle.json';
import type { Pack } from '../lib/pack/pack.ts';
import { formatProblem } from '../lib/pack/problem.ts';
import { importPath } from './import-paths.ts';
import { readPackFolder } from './pack-folder.ts';

const BUNDLED = fileURLToPath(new URL('../data/packs', import.meta.url));

/**
 * The bundled packs in their shipped order and those of the given files and folders, in any import format.
 * @param only id of the one framework to keep; aliases and abbreviations stay
 * @throws Error where a file is refused, a folder holds no framework, or `only` names none
 */
export async function readAllPacks(paths: string[], only: string | undefined): Promise<Pack[]> {
  const { packs, problems } = await readPackFolder(BUNDLED);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const place = (id: string) => (bundle.order.includes(id) ? bundle.order.indexOf(id) : bundle.order.length);
  const all = packs.map(({ pack }) => pack).sort((a, b) => place(a.id) - place(b.id));
  for (const path of paths) all.push(...(await importPath(path)));
  const twice = all.find(({ id }, at) => all.findIndex((other) => other.id === id) !== at);
  if (twice) throw new Error(`--packs: two packs have the id "${twice.id}"`);
  if (only === undefined) return all;
  const kept = all.filter((pack) => pack.kind !== 'framework' || pack.id === only);
  if (!kept.some(({ kind }) => kind === 'framework')) throw new Error(`--only ${only}: no such framework`);
  return kept;
}
