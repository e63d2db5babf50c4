import * as v from 'valibot';
import bundle from '../../../data/bundle.json';
import { Pack } from '../../pack/pack.ts';
import { Trade, withTrade } from '../../pack/trade.ts';
import { ADDED_PACKS } from './added-packs.ts';

/** Raw text of every bundled pack; parsed only when the store is written, as a wake-up must not pay for it. */
const files = import.meta.glob<string>('../../../data/packs/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** What is known of the trades of the bundled frameworks. */
const trades = import.meta.glob<string>('../../../data/matching/trades/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The bundled packs: the frameworks in their shipped order, then those of an organisation's edition, then the rest.
 * The build has refused any that breaks the schema.
 */
export function readBundledPacks(): Pack[] {
  const order = [...bundle.order, ...ADDED_PACKS.map(({ id }) => id)];
  const texts = [...Object.values(files), ...ADDED_PACKS.map(({ text }) => text)];
  const known = Object.values(trades).map((text) => v.parse(Trade, JSON.parse(text)));
  const packs = texts.map((text) => withTrade(v.parse(Pack, JSON.parse(text)), known));
  const place = ({ id }: Pack) => {
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
  return packs.sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));
}

/** Whether an id belongs to a pack that Rung brings along. */
export function isBundled(id: string): boolean {
  return (
    Object.keys(files).some((path) => path.endsWith(`/${id}.json`)) ||
    ADDED_PACKS.some((added) => added.id === id)
  );
}
