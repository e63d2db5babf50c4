/** Views in the order in which they were opened, and the one that is shown; -1 stands before the first of them. */
export interface Trail<T> {
  entries: readonly T[];
  at: number;
}

/** More than anybody goes back; the oldest views go first. */
const MAX_ENTRIES = 50;

export const NO_TRAIL: Trail<never> = { entries: [], at: -1 };

/** The view that is shown; undefined before the first. */
export function shownIn<T>({ entries, at }: Trail<T>): T | undefined {
  return entries[at];
}

/** Opens a view after the one that is shown; what lay ahead of that is forgotten, as in a browser. */
export function opened<T>({ entries, at }: Trail<T>, entry: T): Trail<T> {
  const kept = [...entries.slice(0, at + 1), entry].slice(-MAX_ENTRIES);
  return { entries: kept, at: kept.length - 1 };
}

/** One view back or forward; the same trail where there is none. `first` is the lowest place that can be shown. */
export function stepped<T>(trail: Trail<T>, by: 1 | -1, first: -1 | 0): Trail<T> {
  const at = trail.at + by;
  return at < first || at >= trail.entries.length ? trail : { ...trail, at };
}

/** Back to before the first view; the way forward stays. */
export function left<T>(trail: Trail<T>): Trail<T> {
  return trail.at === -1 ? trail : { ...trail, at: -1 };
}

/** The trail with another value in the place of one of its views, e.g. what is known of it by now. */
export function renewed<T>(trail: Trail<T>, entry: T, next: T): Trail<T> {
  return { ...trail, entries: trail.entries.map((one) => (one === entry ? next : one)) };
}
