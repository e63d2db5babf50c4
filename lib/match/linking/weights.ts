/** Kinds of evidence that speak for an occupation, in the order of their columns. */
export const EVIDENCE = [
  /** How much more often the words stand in its labels than in all labels (log-ratio). */
  'words',
  /** The same without the words of its kind. */
  'exact',
  /** The same for the last word among last words, and for the first among first words. */
  'head',
  'first',
  /** The same for the last word in its narrow group of occupations, and for all words in its wide group. */
  'groupHead',
  'groupWords',
  /** The same for two words that stand side by side. */
  'pairs',
  /** The same for the words in its tasks and description. */
  'said',
  /** How alike its labels are to the title, for their number. */
  'likeness',
  /** Direction of the words and of the occupation in the space of topics. */
  'topics',
  /** Words in its labels for each known word of the title, and its labels (both as logarithms). */
  'size',
  'prior',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/**
 * What each kind counts, set by `scripts/bench/holdout/tune.ts` on other held-out titles of a classification than those that the
 * benchmark asks for. They add up to the logarithm of a likelihood.
 */
export const WEIGHTS: Record<Evidence, number> = {
  words: 0.12,
  exact: 0.076,
  head: 0.267,
  first: 0.162,
  groupHead: 0.138,
  groupWords: 0.041,
  pairs: 0.079,
  said: 0.074,
  likeness: 1.075,
  topics: 4.84,
  size: -0.199,
  prior: 0.951,
};
