import * as v from 'valibot';
import type { Pack } from './pack.ts';
import { listOf, recordOf, Text } from './parts.ts';

/** What is known of a trade beside its frameworks; one file of data/matching/trades. */
export const Trade = v.strictObject({
  $schema: v.optional(Text),
  trade: Text,
  /** Who reads it and why. */
  reason: Text,
  contextWords: v.optional(listOf(Text)),
  otherMeanings: v.optional(recordOf(Text)),
});
export type Trade = v.InferOutput<typeof Trade>;

/** A framework with the words of the trade that it names, where it has none of its own. */
export function withTrade(pack: Pack, trades: readonly Trade[]): Pack {
  if (pack.kind !== 'framework' || pack.trade === undefined) return pack;
  const trade = trades.find((one) => one.trade === pack.trade);
  if (!trade) return pack;
  const { contextWords, otherMeanings } = trade;
  return {
    ...pack,
    ...(contextWords && !pack.contextWords ? { contextWords } : {}),
    ...(otherMeanings && !pack.otherMeanings ? { otherMeanings } : {}),
  };
}
