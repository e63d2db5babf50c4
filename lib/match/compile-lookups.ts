import { tableHash, tableSize } from './hash.ts';
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

/** Labels that hold each word, as steps from label to label. */
export function* postingsOf(table: LabelTable) {
  const words = table.lexicon.texts.length;
  const at = startsOf(table.words, words);
  yield;
  const fill = at.slice();
  const items = new Uint32Array(table.words.length);
  for (let label = 0; label < table.count; label++) {
    for (let place = table.wordAt[label] as number; place < (table.wordAt[label + 1] as number); place++) {
      const word = table.words[place] as number;
      const free = fill[word] as number;
      items[free] = label;
      fill[word] = free + 1;
    }
    if (label % 1024 === 0) yield;
  }
  const writer = new VarintWriter();
  const postAt = new Uint32Array(words + 1);
  for (let word = 0; word < words; word++) {
    let before = -1;
    for (let place = at[word] as number; place < (at[word + 1] as number); place++) {
      const label = items[place] as number;
      if (label !== before) writer.write(before < 0 ? label : label - before);
      before = label;
    }
    postAt[word + 1] = writer.length;
    if (word % 1024 === 0) yield;
  }
  return { postAt, postBytes: writer.bytes() };
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
