import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPacks, type PackFile, parsePackText } from '../lib/pack/check.ts';
import { formatProblem, type PackProblem } from '../lib/pack/problem.ts';

/** Reads every `.json` file of a folder as a pack and checks them as one set. Files are read in order of name. */
export async function readPackFolder(
  folder: string,
): Promise<{ packs: PackFile[]; problems: PackProblem[] }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const packs: PackFile[] = [];
  const problems: PackProblem[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const parsed = parsePackText(await readFile(file, 'utf8'), file);
    if (parsed.ok) packs.push({ file, pack: parsed.pack });
    else problems.push(...parsed.problems);
  }
  // References into a file that could not be read would only repeat its fault.
  if (problems.length === 0) problems.push(...checkPacks(packs));
  return { packs, problems };
}

/**
 * Ends the build where a pack of the folder breaks the schema or an invariant.
 * @throws Error naming file, path and reason of every problem.
 */
export async function refuseBadPacks(folder: string): Promise<void> {
  const { problems } = await readPackFolder(folder);
  if (problems.length > 0) throw new Error(`Bad packs:\n${problems.map(formatProblem).join('\n')}`);
}
