import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import bundle from '../../data/bundle.json';
import type { Reader } from '../../lib/lookup/shelf.ts';
import { Pack } from '../../lib/pack/pack.ts';
import { Trade, withTrade } from '../../lib/pack/trade.ts';
import { memoryReader } from '../../lib/store/memory-reader.ts';

const FOLDER = join(import.meta.dirname, '../../data/packs');
const TRADES = join(import.meta.dirname, '../../data/matching/trades');

/** The packs that the extension ships, in their shipped order. */
export function bundledPacks(trades = bundledTrades()): Pack[] {
  const packs = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => v.parse(Pack, JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))))
    .map((pack) => withTrade(pack, trades));
  const place = ({ id }: Pack) =>
    bundle.order.includes(id) ? bundle.order.indexOf(id) : bundle.order.length;
  return packs.sort((a, b) => place(a) - place(b));
}

function bundledTrades(): Trade[] {
  const names = readdirSync(TRADES).filter((name) => name.endsWith('.json'));
  return names.map((name) => v.parse(Trade, JSON.parse(readFileSync(join(TRADES, name), 'utf8'))));
}

/** The shipped packs as lib/lookup reads them. */
export function bundledReader(): Reader {
  return memoryReader({ stamp: 'test', packs: bundledPacks(), index: new ArrayBuffer(0) });
}
