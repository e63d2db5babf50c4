import { tableHash } from '../text/hash.ts';

/** Directions of the topic space. 64 gave what 100 and 160 gave, at a fraction of the size. */
export const TOPICS = 64;
/** Rounds of the subspace iteration; a fifth changed nothing. */
const ROUNDS = 4;

/** A sparse matrix of words (rows) by occupations: where each row starts, and its cells. */
export interface WordMatrix {
  at: Uint32Array;
  occupation: Uint32Array;
  value: Float32Array;
  occupations: number;
}
export interface TopicSpace {
  /** `TOPICS` numbers for each word and each occupation; only their directions matter. */
  words: Float32Array;
  occupations: Float32Array;
}

/**
 * Finds the directions in which words and occupations vary together (latent semantic analysis by subspace
 * iteration), so that a word speaks for occupations that never use it but use the words that it stands with. Yields
 * between slices of work.
 */
export function* topicSpace(matrix: WordMatrix): Generator<void, TopicSpace> {
  const rows = matrix.at.length - 1;
  const words = new Float32Array(rows * TOPICS);
  const occupations = new Float32Array(matrix.occupations * TOPICS);
  for (let at = 0; at < occupations.length; at++) occupations[at] = tableHash(at + 1) / 2 ** 32 - 0.5;
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) {
      occupations.fill(0);
      yield* multiply(matrix, words, occupations, false);
    }
    yield* makeOrthonormal(occupations);
    words.fill(0);
    yield* multiply(matrix, words, occupations, true);
  }
  const strength = strengths(words);
  scale(occupations, (topic) => strength[topic] as number);
  scale(words, (topic) => 1 / Math.max(strength[topic] as number, 1e-6));
  return { words, occupations };
}

const ROWS_PER_SLICE = 200;

/** Adds matrix × occupations to `words` (`toWords`), or its transpose × words to `occupations`. */
function* multiply(
  { at, occupation, value }: WordMatrix,
  words: Float32Array,
  occupations: Float32Array,
  toWords: boolean,
): Generator<void> {
  const [from, to] = toWords ? [occupations, words] : [words, occupations];
  for (let row = 0; row < at.length - 1; row++) {
    if (row % ROWS_PER_SLICE === 0) yield;
    for (let cell = at[row] as number; cell < (at[row + 1] as number); cell++) {
      const other = (occupation[cell] as number) * TOPICS;
      const [source, target] = toWords ? [other, row * TOPICS] : [row * TOPICS, other];
      const times = value[cell] as number;
      for (let topic = 0; topic < TOPICS; topic++) {
        to[target + topic] = (to[target + topic] as number) + times * (from[source + topic] as number);
      }
    }
  }
}

/** Makes the columns unit vectors at right angles (modified Gram–Schmidt). */
function* makeOrthonormal(columns: Float32Array): Generator<void> {
  for (let column = 0; column < TOPICS; column++) {
    yield;
    for (let before = 0; before < column; before++) {
      const share = product(columns, column, before);
      for (let at = 0; at < columns.length; at += TOPICS) {
        columns[at + column] = (columns[at + column] as number) - share * (columns[at + before] as number);
      }
    }
    const length = Math.sqrt(product(columns, column, column)) || 1;
    for (let at = column; at < columns.length; at += TOPICS) columns[at] = (columns[at] as number) / length;
  }
}

function product(columns: Float32Array, one: number, other: number): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at += TOPICS) {
    sum += (columns[at + one] as number) * (columns[at + other] as number);
  }
  return sum;
}

function strengths(words: Float32Array): number[] {
  return Array.from({ length: TOPICS }, (_, topic) => Math.sqrt(product(words, topic, topic)));
}

function scale(vectors: Float32Array, factor: (topic: number) => number): void {
  for (let at = 0; at < vectors.length; at++) vectors[at] = (vectors[at] as number) * factor(at % TOPICS);
}
