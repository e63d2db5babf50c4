import * as v from 'valibot';

/** Readers of what was stored: what is broken falls back by itself and takes nothing sound with it. */

type Schema<T> = v.GenericSchema<unknown, T>;
/** A schema for each part of a record. */
export type Parts<T> = { readonly [K in keyof T]-?: Schema<Exclude<T[K], undefined>> };

/** The value where it is sound; undefined otherwise. */
export function sound<T>(schema: Schema<T>, value: unknown): T | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}

/** The sound items of a list; none of what is no list. */
export function soundItems<T>(item: Schema<T>, value: unknown): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const read = v.safeParse(item, one);
    return read.success ? [read.output] : [];
  });
}

/** A list, as far as its items are sound: the schema of a part that is one. */
export function listOf<T>(item: Schema<T>): v.GenericSchema<unknown, T[]> {
  return v.pipe(
    v.custom<unknown[]>(Array.isArray),
    v.transform((list) => soundItems(item, list)),
  );
}

/** The sound parts of a record; those that are missing or broken are not in it. */
export function soundParts<T extends object>(parts: Parts<T>, value: unknown): Partial<T> {
  const record = recordOf(value);
  const kept: Partial<T> = {};
  for (const key in parts) {
    if (!Object.hasOwn(record, key)) continue;
    const read = v.safeParse(parts[key], record[key]);
    if (read.success) kept[key] = read.output;
  }
  return kept;
}

/** A record as it is; an empty one in place of anything else. */
export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
