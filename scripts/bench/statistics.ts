/** The value below which this share of all values lies; the values need no order. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('No value was measured.');
  return value;
}

export const median = (values: number[]): number => quantile(values, 0.5);

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Numbers in [0, 1) that look random and are the same in every run (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the list. */
export function pick<T>(list: readonly T[], chance: () => number): T {
  const one = list[Math.floor(chance() * list.length)];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
}
