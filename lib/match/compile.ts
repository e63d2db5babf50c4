import type { Pack } from '../pack/pack.ts';
import { type Abbreviation, AbbreviationTable, collectAbbreviations } from './abbreviations.ts';
import { type Collected, collectLabels } from './compile-labels.ts';
import { prefixesOf } from './compile-prefixes.ts';
import { hashString, pairHash, tableHash, tableSize, wordShare } from './hash.ts';
import { FORMAT, LabelFlag, packSections } from './index-format.ts';
import { stemOfForm } from './inflection.ts';
import { StringPool } from './string-pool.ts';
import { LISTS_REVISION } from './word-lists.ts';

/** What an index was built from; a stored one with another stamp is stale. Cheap: needs only ids and revisions. */
export function stampOf(packs: { id: string; revision: string }[]): string {
  return [`${FORMAT}.${LISTS_REVISION}`, ...packs.map(({ id, revision }) => `${id}@${revision}`)].join(' ');
}

/**
 * Compiles packs (frameworks in the user's order, aliases, abbreviations) into one buffer of typed arrays and a
 * string pool, to be stored as it is and opened by `TermIndex`.
 */
export function compileIndex(packs: Pack[]): ArrayBuffer {
  const abbreviations = collectAbbreviations(packs);
  const collected = collectLabels(packs, new AbbreviationTable(abbreviations));
  const words = new WordTable();
  const labelWords = collected.labels.map(({ forms, flags }) =>
    words.addLabel(forms, (flags & LabelFlag.role) !== 0),
  );
  return packSections(stampOf(packs), tables(collected, labelWords, words, abbreviations));
}

/** Numbers the words of all labels, with their stems. */
class WordTable {
  readonly texts: string[] = [];
  readonly stems: number[] = [];
  readonly pairs = new Set<number>();
  readonly #numbers = new Map<string, number>();

  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const id = this.texts.push(word) - 1;
    this.#numbers.set(word, id);
    this.stems.push(id);
    const stem = word.endsWith('+') ? word : stemOfForm(word);
    if (stem !== word) this.stems[id] = this.number(stem);
    return id;
  }

  /** Words of a label in its order: forms for a role, stems for a term. */
  addLabel(forms: string[], role: boolean): number[] {
    const ids = forms.map((form) => this.number(form));
    for (const [index, id] of ids.entries()) {
      const next = ids[index + 1];
      if (next !== undefined) this.pairs.add(pairHash(id, next) >>> 0 || 1);
    }
    return role ? ids : ids.map((id) => this.stems[id] ?? id);
  }
}

function tables(
  { entities, labels }: Collected,
  labelWords: number[][],
  words: WordTable,
  abbreviations: Abbreviation[],
) {
  const strings = new StringPool();
  const optional = (text: string) => (text === '' ? 0 : strings.add(text) + 1);
  const { starts, bits } = prefixesOf(labels, labelWords, words.texts.length);
  const chains = chainLabels(labelWords);
  const posts = invert(labelWords, words.texts.length);
  const order = words.texts
    .map((_, id) => id)
    .sort((a, b) => ((words.texts[a] ?? '') < (words.texts[b] ?? '') ? -1 : 1));
  const sections = {
    wordTable: hashTable(words.texts.map(hashString)),
    wordStem: words.stems,
    wordStarts: starts,
    prefixBits: bits,
    wordOrder: order,
    labelAt: offsets(labelWords.map(({ length }) => length)),
    labelWords: labelWords.flat(),
    labelEntity: labels.map(({ entity }) => entity),
    labelFlags: labels.map(({ flags }) => flags),
    labelText: labels.map(({ text }) => strings.add(text)),
    labelLevels: labels.map(({ levels }) => optional(levels.join('\n'))),
    labelReason: labels.map(({ reason }) => optional(reason)),
    labelTable: chains.table,
    labelNext: chains.next,
    postAt: posts.at,
    postings: posts.items,
    pairTable: valueTable([...words.pairs]),
    entityId: entities.map(({ id }) => strings.add(id)),
    entityName: entities.map(({ name }) => strings.add(name)),
    entityFlags: entities.map(({ flags }) => flags & 255),
    abbreviations: abbreviations.flatMap(([short, long, cased]) => [
      strings.add(short),
      strings.add(long),
      cased ? 1 : 0,
    ]),
  };
  return { ...sections, ...strings.write(words.texts) };
}

/** Labels by the sum of their word shares: the first of each slot, and a chain of the rest. */
function chainLabels(labelWords: number[][]): { table: Uint32Array; next: Uint32Array } {
  const table = new Uint32Array(tableSize(labelWords.length));
  const next = new Uint32Array(labelWords.length);
  for (let label = labelWords.length - 1; label >= 0; label--) {
    let sum = 0;
    for (const word of labelWords[label] ?? []) sum = (sum + wordShare(word)) | 0;
    const slot = tableHash(sum) & (table.length - 1);
    next[label] = table[slot] ?? 0;
    table[slot] = label + 1;
  }
  return { table, next };
}

function invert(labelWords: number[][], words: number): { at: Uint32Array; items: Uint32Array } {
  const sets = labelWords.map((ids) => new Set(ids));
  const counts = new Array<number>(words).fill(0);
  for (const set of sets) for (const id of set) counts[id] = (counts[id] ?? 0) + 1;
  const at = offsets(counts);
  const fill = at.slice();
  const items = new Uint32Array(at[words] ?? 0);
  for (const [label, set] of sets.entries()) {
    for (const id of set) {
      const place = fill[id] ?? 0;
      items[place] = label;
      fill[id] = place + 1;
    }
  }
  return { at, items };
}

function offsets(lengths: number[]): Uint32Array {
  const at = new Uint32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) at[index + 1] = (at[index] ?? 0) + length;
  return at;
}

/** Open-addressing table of positions + 1 by their hashes. */
function hashTable(hashes: number[]): Uint32Array {
  const table = new Uint32Array(tableSize(hashes.length));
  for (const [position, hash] of hashes.entries()) insert(table, hash, position + 1);
  return table;
}

function valueTable(values: number[]): Uint32Array {
  const table = new Uint32Array(tableSize(values.length));
  for (const value of values) insert(table, value, value);
  return table;
}

function insert(table: Uint32Array, hash: number, value: number): void {
  let slot = tableHash(hash) & (table.length - 1);
  while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
  table[slot] = value;
}
