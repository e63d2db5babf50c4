import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { Trade } from '../lib/pack/trade.ts';

const FOLDER = fileURLToPath(new URL('../data/matching/trades', import.meta.url));

/** What is known of the trades of the bundled frameworks; none where there is no file. */
export async function readTrades(folder = FOLDER): Promise<Trade[]> {
  const names = await readdir(folder).catch(() => []);
  const texts = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFile(join(folder, name), 'utf8'));
  return (await Promise.all(texts)).map((text) => v.parse(Trade, JSON.parse(text)));
}
