/** What tests say of the code as it is: nothing where all pass, else the first that fails, and its file, or all of them. */
export type Verdict = { passes: true } | { passes: false; by: string; files?: string[] };

/** Which tests are asked. */
export type Asked =
  /** These files of tests. */
  | { tests: readonly string[] }
  /** All that use one of these files, however far away, but for some. */
  | { about: readonly string[]; without: readonly string[] };

/**
 * What a copy of the tree is asked: files that have changed since the last time, and whose word is wanted; `all` where
 * the first failure does not end it.
 */
export type ToLane = { changed: readonly string[]; all: boolean } & Asked;
