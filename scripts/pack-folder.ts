import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPacks, type PackFile, parsePackText } from '../lib/pack/check.ts';
import type { PackProblem } from '../lib/pack/problem.ts';

interface Read {
  packs: PackFile[];
  problems: PackProblem[];
}

/** Reads every `.json` file of a folder as a pack and checks them as one set. Files are read in order of name. */
export function readPackFolder(folder: string): Promise<Read> {
  return readPackFolders([folder]);
}

/** The same over several folders, whose packs must go together: no id twice, and they may refer to each other. */
export async function readPackFolders(folders: string[]): Promise<Read> {
  const packs: PackFile[] = [];
  const problems: PackProblem[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
    for (const name of names) {
      const file = join(folder, name);
      const parsed = parsePackText(await readFile(file, 'utf8'), file);
      if (parsed.ok) packs.push({ file, pack: parsed.pack });
      else problems.push(...parsed.problems);
    }
  }
  // References into a file that could not be read would only repeat its fault.
  if (problems.length === 0) problems.push(...checkPacks(packs));
  return { packs, problems };
}
