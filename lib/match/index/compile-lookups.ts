import { tableHash, tableSize } from '../text/hash.ts';
import { LabelFlag } from './index-format.ts';
import type { LabelTable } from './label-table.ts';
import { VarintWriter } from './varints.ts';

/** Labels in a slot on average; with a byte of each sum beside it most are passed over unseen. */
const PER_SLOT = 4;

/** Labels by the sum of their words' shares. A quiet title is looked up by its words and needs no place here. */
export function* slotsOf(table: LabelTable) {
  const labels: number[] = [];
  for (let label = 0; label < table.count; label++) {
    if (!(table.has(label, LabelFlag.quiet) && table.has(label, LabelFlag.role))) labels.push(label);
  }
  const sums = labels.map((label) => table.sumOf(label));
  yield;
  const slots = tableSize(labels.length / (2 * PER_SLOT));
  const places = sums.map((sum) => tableHash(sum) & (slots - 1));
  const slotAt = startsOf(places, slots);
  yield;
  const fill = slotAt.slice();
  const slotLabels = new Uint32Array(labels.length);
  const slotPrints = new Uint8Array(labels.length);
  for (const [index, place] of places.entries()) {
    const at = fill[place] as number;
    fill[place] = at + 1;
    slotLabels[at] = labels[index] as number;
    slotPrints[at] = (sums[index] as number) & 255;
  }
  return { slotAt, slotLabels, slotPrints };
}

/** Labels that hold each word, and roles by the rarest of their words, both as steps from label to label. */
export function* postingsOf(table: LabelTable) {
  const words = table.lexicon.texts.length;
  const counts = new Uint32Array(words);
  for (const word of table.words) counts[word] = (counts[word] as number) + 1;
  yield;
  const posts = yield* listsOf(table, words, (label) => table.wordsOf(label));
  const rare = yield* listsOf(table, words, (label) => {
    if (!table.has(label, LabelFlag.role)) return [];
    const rarest = (a: number, b: number) => ((counts[b] as number) < (counts[a] as number) ? b : a);
    return [table.wordsOf(label).reduce(rarest)];
  });
  return { postAt: posts.at, postBytes: posts.bytes, rareAt: rare.at, rareBytes: rare.bytes };
}

/** Labels listed by words, each list in their order and without repetitions. */
function* listsOf(table: LabelTable, words: number, wordsOf: (label: number) => number[]) {
  const lists = new Array<number[] | undefined>(words);
  for (let label = 0; label < table.count; label++) {
    for (const word of wordsOf(label)) {
      const list = lists[word];
      if (!list) lists[word] = [label];
      else if (list.at(-1) !== label) list.push(label);
    }
    if (label % 256 === 0) yield;
  }
  const writer = new VarintWriter();
  const at = new Uint32Array(words + 1);
  for (let word = 0; word < words; word++) {
    let before = 0;
    for (const label of lists[word] ?? []) {
      writer.write(label - before);
      before = label;
    }
    at[word + 1] = writer.length;
    if (word % 256 === 0) yield;
  }
  return { at, bytes: writer.bytes() };
}

/** Where the items of each kind start, when they are sorted by kind, and the end of the last. */
function startsOf(kinds: ArrayLike<number>, count: number): Uint32Array {
  const at = new Uint32Array(count + 1);
  for (let index = 0; index < kinds.length; index++) {
    const next = (kinds[index] as number) + 1;
    at[next] = (at[next] as number) + 1;
  }
  for (let kind = 0; kind < count; kind++) at[kind + 1] = (at[kind + 1] as number) + (at[kind] as number);
  return at;
}

/** Open-addressing table of positions + 1 by their hashes. */
export function hashTable(hashes: number[]): Uint32Array {
  const table = new Uint32Array(tableSize(hashes.length));
  for (const [position, hash] of hashes.entries()) {
    let slot = tableHash(hash) & (table.length - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
    table[slot] = position + 1;
  }
  return table;
}
