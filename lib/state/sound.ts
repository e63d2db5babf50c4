/**
 * Schemas for what was stored. What is broken falls back by itself and takes nothing sound with it, and the popup,
 * which reads most of what is stored, has no room for more than this (docs/budgets.md).
 */

/** Gives the value where it is sound, and undefined otherwise. */
export type Shape<T> = (value: unknown) => T | undefined;
/** A shape for each part of a record. */
export type Parts<T> = { readonly [K in keyof T]-?: Shape<Exclude<T[K], undefined>> };

export const text: Shape<string> = (value) => (typeof value === 'string' ? value : undefined);
export const number: Shape<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export function oneOf<const T extends string>(...values: readonly T[]): Shape<T> {
  return (value) => values.find((one) => one === value);
}

/** A list, as far as its items are sound. */
export function listOf<T>(item: Shape<T>): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    return value.flatMap((one: unknown) => {
      const read = item(one);
      return read === undefined ? [] : [read];
    });
  };
}

/** A record that is none without the parts that it needs; of the others, those that are sound. */
export function recordOf<N extends object, O extends object = object>(
  needed: Parts<N>,
  others?: Parts<O>,
): Shape<N & Partial<O>> {
  return (value) => {
    const kept = partsOf<N>(needed, value);
    if (!isWhole(kept, needed)) return undefined;
    return { ...kept, ...(others ? partsOf<O>(others, value) : ({} as Partial<O>)) };
  };
}

function isWhole<T extends object>(kept: Partial<T>, needed: Parts<T>): kept is T {
  return Object.keys(needed).every((key) => key in kept);
}

/** The first of these that fits. */
export function anyOf<T>(...shapes: readonly Shape<T>[]): Shape<T> {
  return (value) => {
    for (const shape of shapes) {
      const read = shape(value);
      if (read !== undefined) return read;
    }
    return undefined;
  };
}

/** The sound parts of a record; those that are missing or broken are not in it. */
export function partsOf<T extends object>(parts: Parts<T>, value: unknown): Partial<T> {
  const given = fieldsOf(value);
  const kept: Partial<T> = {};
  for (const key in parts) {
    const read = parts[key](Object.hasOwn(given, key) ? given[key] : undefined);
    if (read !== undefined) kept[key] = read;
  }
  return kept;
}

/** A record as it lies; an empty one in place of anything else. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
