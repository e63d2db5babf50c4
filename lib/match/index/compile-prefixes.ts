import { filterOf } from '../text/bit-filter.ts';
import { prefixStep, unorderedOf, wholeOf } from '../text/hash.ts';
import { HashSet } from '../text/hash-set.ts';
import { LabelFlag, WordFlag } from './index-format.ts';
import type { LabelTable } from './label-table.ts';

/** Bits for each prefix: the filter is wrong for one in a hundred, for one in thirty in a large index. */
const BITS = 16;
const BITS_OF_MANY = 8;
const MANY = 100_000;

/**
 * A bit filter of the first words of every label that running text is searched for and of all its words, and in `wordFlags` which words
 * start one. Labels of our own packs count in their own order and with the last or the first word at the other end,
 * the orders of "Director of Kiln", "resolution of customer complaints" and "solving problems"; those of an imported
 * classification in their own. Quiet terms count as a whole only. Yields between labels.
 */
export function* prefixesOf(table: LabelTable, wordFlags: Uint8Array): Generator<void, Uint32Array> {
  const prefixes = new HashSet();
  for (let label = 0; label < table.count; label++) {
    if (label % 64 === 0) yield;
    const role = table.has(label, LabelFlag.role);
    if (table.has(label, LabelFlag.quiet) && !role) prefixes.add(unorderedOf(table.sumOf(label)));
    if (table.has(label, LabelFlag.quiet | LabelFlag.lone)) continue;
    const words = table.wordsOf(label);
    for (const order of table.has(label, LabelFlag.imported) ? [words] : ordersOf(words)) {
      const [first = 0] = order;
      wordFlags[first] = (wordFlags[first] as number) | (role ? WordFlag.startsRole : WordFlag.startsTerm);
      addPrefixes(order, role, prefixes);
    }
  }
  return filterOf(prefixes, prefixes.size > MANY ? BITS_OF_MANY : BITS);
}

function ordersOf(words: number[]): number[][] {
  const last = words.at(-1);
  return last === undefined || words.length < 2
    ? [words]
    : [words, [last, ...words.slice(0, -1)], [...words.slice(1), words[0] ?? last]];
}

function addPrefixes(order: number[], role: boolean, into: HashSet): void {
  let prefix = 0;
  for (const [place, id] of order.entries()) {
    prefix = prefixStep(prefix, id, role);
    if (place > 0) into.add(prefix);
  }
  into.add(wholeOf(prefix));
}
