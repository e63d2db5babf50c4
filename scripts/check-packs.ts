// Checks the packs of a folder (default: data/packs) and ends with a non-zero status if one is refused.
import { formatProblem } from '../lib/pack/problem.ts';
import { readPackFolder } from './pack-folder.ts';

const folder = process.argv[2] ?? 'data/packs';
const { packs, problems } = await readPackFolder(folder);
for (const problem of problems) console.error(formatProblem(problem));
if (packs.length === 0) console.error(`${folder} / holds no pack`);
if (problems.length > 0 || packs.length === 0) process.exitCode = 1;
else console.log(`${packs.length} packs are sound: ${packs.map(({ pack }) => pack.id).join(', ')}`);
