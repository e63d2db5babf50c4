import { parseArgs } from 'node:util';
import { cards } from './card.ts';
import { cases } from './cases.ts';
import { coldWorker } from './cold-worker.ts';
import { generated } from './generated/generated.ts';
import { growth } from './growth/growth.ts';
import { holdout } from './holdout/holdout.ts';
import { imported } from './imported.ts';
import { indexSize } from './index-size.ts';
import { lookup } from './lookup.ts';
import { mainThread } from './main-thread.ts';
import { melo } from './melo/melo.ts';
import { popup } from './popup.ts';
import { type Measurement, type Row, table } from './row.ts';
import { search } from './search.ts';
import { sizes } from './sizes.ts';
import { spotting } from './spotting.ts';

/**
 * @param data folder with files of O*NET and MELO, for those that need them
 * @param write whether what goes into docs/budgets.md is written there
 */
function measurements(data: string | undefined, write: boolean): Measurement[] {
  return [
    cases,
    lookup,
    search(data),
    holdout(data),
    melo(data),
    generated,
    spotting(data),
    indexSize(data),
    growth(write),
    mainThread,
    coldWorker,
    imported(data),
    popup,
    cards,
    sizes,
  ];
}

/**
 * Measures and prints a table. Gives the status to leave with: 1 where `--check` was asked for and something is over
 * its budget, else 0, as a busy machine is no fault.
 * @throws Error where an option is unknown.
 */
export async function bench(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true },
      check: { type: 'boolean', default: false },
      data: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const all = measurements(values.data, values.write);
  const names = all.map(({ name }) => name);
  const unknown = values.only?.find((name) => !names.includes(name));
  if (unknown) throw new Error(`--only ${unknown}: there are ${names.join(', ')}.`);
  const chosen = all.filter(({ name }) => values.only?.includes(name) ?? true);
  const rows: Row[] = [];
  for (const { name, what, run } of chosen) {
    console.log(`${name}: ${what}`);
    const measured = await run();
    console.log(`${table(measured)}\n`);
    rows.push(...measured);
  }
  const over = rows.filter(({ within }) => within === false);
  const judged = rows.filter(({ within }) => within !== undefined);
  console.log(`${judged.length - over.length} of ${judged.length} within their budgets.`);
  for (const one of over) console.log(`Over budget: ${one.name}: ${one.value}, wanted ${one.budget}.`);
  return values.check && over.length > 0 ? 1 : 0;
}
