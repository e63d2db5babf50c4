import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { formatProblem } from '../lib/pack/problem.ts';
import type { AddedPack } from '../lib/worker/frameworks/added-packs.ts';
import { readPackFolders } from './pack-folder.ts';

const STUB = /\/lib\/worker\/frameworks\/added-packs\.ts$/;

/** Folder with the packs of an organisation's edition (scripts/build.mjs); undefined for Rung as it comes. */
export const editionFolder = (): string | undefined => process.env.RUNG_PACKS || undefined;

/**
 * The packs of an edition, in the order of their file names.
 * @throws Error naming file, path and reason of every fault, of the bundled packs as well; ids that are taken, too
 */
export async function editionPacks(folder: string | undefined): Promise<AddedPack[]> {
  const own = folder === undefined ? [] : [resolve(folder)];
  const { packs, problems } = await readPackFolders(['data/packs', ...own]);
  if (problems.length > 0) throw new Error(`Bad packs:\n${problems.map(formatProblem).join('\n')}`);
  const added = packs.filter(({ file }) => own.some((one) => file.startsWith(one)));
  if (own.length > 0 && added.length === 0) throw new Error(`Bad packs:\n${folder} / holds no pack`);
  return added.map(({ pack }) => ({ id: pack.id, text: JSON.stringify(pack) }));
}

/** Writes the packs of an edition into the background's script. */
export function addPacks(folder: string | undefined): Plugin {
  return {
    name: 'rung-edition',
    enforce: 'pre',
    async load(id) {
      if (folder === undefined || !STUB.test(id)) return null;
      return `export const ADDED_PACKS = ${JSON.stringify(await editionPacks(folder))};`;
    },
  };
}
