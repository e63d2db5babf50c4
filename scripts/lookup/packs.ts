import { fileURLToPath } from 'node:url';
import bundle from '../../data/bundle.json';
import type { Pack } from '../../lib/pack/pack.ts';
import { formatProblem } from '../../lib/pack/problem.ts';
import { withTrade } from '../../lib/pack/trade.ts';
import { importPath } from '../import-paths.ts';
import { readPackFolder } from '../pack-folder.ts';
import { readTrades } from '../trades.ts';

const BUNDLED = fileURLToPath(new URL('../../data/packs', import.meta.url));

/**
 * The bundled packs in their shipped order and those of the given files and folders, in any import format.
 * @param only ids of the frameworks to keep, none for all; aliases and abbreviations stay
 * @throws Error where a file is refused, a folder holds no framework, or `only` names one that is not there
 */
export async function readAllPacks(paths: string[], only: string[] = []): Promise<Pack[]> {
  const { packs, problems } = await readPackFolder(BUNDLED);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const trades = await readTrades();
  const place = (id: string) => (bundle.order.includes(id) ? bundle.order.indexOf(id) : bundle.order.length);
  const all = packs.map(({ pack }) => withTrade(pack, trades)).sort((a, b) => place(a.id) - place(b.id));
  for (const path of paths) all.push(...(await importPath(path)));
  const twice = all.find(({ id }, at) => all.findIndex((other) => other.id === id) !== at);
  if (twice) throw new Error(`--packs: two packs have the id "${twice.id}"`);
  if (only.length === 0) return all;
  const missing = only.find((id) => !all.some((pack) => pack.kind === 'framework' && pack.id === id));
  if (missing !== undefined) throw new Error(`--only ${missing}: no such framework`);
  return all.filter((pack) => pack.kind !== 'framework' || only.includes(pack.id));
}
