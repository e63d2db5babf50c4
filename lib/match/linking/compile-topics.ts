import { familyOf } from './link-words.ts';
import type { Occupation } from './occupations.ts';
import { TOPICS, topicSpace, type WordMatrix } from './topics.ts';

/** A title says more than one of its other labels. */
const TITLE = 2;
const ROWS_PER_SLICE = 200;

/** Directions of word families and occupations, as they are stored. */
export interface CompiledTopics {
  /** Row of each family. */
  rows: Map<string, number>;
  /** How often words of each family are said of each occupation. */
  said: Map<number, number>[];
  words: Uint8Array;
  weights: number[];
  occupations: Uint8Array;
}

/** Finds topics in the labels, tasks and descriptions of occupations. Yields between slices. */
export function* compileTopics(occupations: Occupation[]): Generator<void, CompiledTopics> {
  const { cells, said } = yield* familyCells(occupations);
  const rows = new Map([...cells.keys()].map((family, row) => [family, row]));
  const rarity = [...cells.values()].map(({ size }) => Math.log(occupations.length / (size + 0.5)));
  const matrix = yield* matrixOf([...cells.values()], rarity, occupations.length);
  const space = yield* topicSpace(matrix);
  return {
    rows,
    said: Array.from(rows.keys(), (family) => said.get(family) ?? new Map()),
    words: toBytes(space.words),
    weights: rarity.map((value) => Math.round(Math.min(Math.max(value, 0.3), 12) * 20)),
    occupations: toBytes(space.occupations),
  };
}

type Cells = Map<string, Map<number, number>>;

/** How often each family of words stands in each occupation. Words said once, by one occupation, are left out. */
function* familyCells(occupations: Occupation[]): Generator<void, { cells: Cells; said: Cells }> {
  const cells: Cells = new Map();
  const spoken: Cells = new Map();
  const named = new Set<string>();
  for (const [number, { labels, said }] of occupations.entries()) {
    yield;
    for (const [place, words] of labels.entries()) {
      for (const word of new Set(words)) {
        add(cells, word, number, place === 0 ? TITLE : 1);
        named.add(familyOf(word));
      }
    }
    for (const [word, times] of said) {
      add(cells, word, number, times);
      add(spoken, word, number, times);
    }
  }
  for (const [family, row] of cells) {
    if (row.size === 1 && !named.has(family) && row.values().next().value === 1) cells.delete(family);
  }
  return { cells, said: spoken };
}

function add(cells: Cells, word: string, occupation: number, times: number): void {
  const family = familyOf(word);
  const row = cells.get(family) ?? new Map<number, number>();
  row.set(occupation, (row.get(occupation) ?? 0) + times);
  cells.set(family, row);
}

function* matrixOf(
  cells: Map<number, number>[],
  rarity: number[],
  occupations: number,
): Generator<void, WordMatrix> {
  const at = new Uint32Array(cells.length + 1);
  for (const [row, { size }] of cells.entries()) at[row + 1] = (at[row] as number) + size;
  const occupation = new Uint32Array(at[cells.length] as number);
  const value = new Float32Array(occupation.length);
  const squares = new Float64Array(occupations);
  let cell = 0;
  for (const [row, counts] of cells.entries()) {
    if (row % ROWS_PER_SLICE === 0) yield;
    for (const [number, times] of counts) {
      occupation[cell] = number;
      const weight = Math.log(1 + times) * Math.max(0, rarity[row] as number);
      value[cell++] = weight;
      squares[number] = (squares[number] as number) + weight * weight;
    }
  }
  for (let index = 0; index < value.length; index++) {
    const length = Math.sqrt(squares[occupation[index] as number] as number) || 1;
    value[index] = (value[index] as number) / length;
  }
  return { at, occupation, value, occupations };
}

/** Each vector as signed bytes, its largest number as 127. */
function toBytes(vectors: Float32Array): Uint8Array {
  const bytes = new Int8Array(vectors.length);
  for (let start = 0; start < vectors.length; start += TOPICS) {
    let most = 1e-9;
    for (let at = start; at < start + TOPICS; at++) most = Math.max(most, Math.abs(vectors[at] as number));
    for (let at = start; at < start + TOPICS; at++) {
      bytes[at] = Math.round(((vectors[at] as number) / most) * 127);
    }
  }
  return new Uint8Array(bytes.buffer);
}
