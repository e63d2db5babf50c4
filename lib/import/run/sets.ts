import type { Claimed } from './importer.ts';

/**
 * Sorts files into sets by `keyOf`. Sets without the part `core`, which no framework can do without, go with the first
 * set that has it, so that a read-me or a table in another folder is not lost.
 */
export function setsByFolder<Part extends string>(
  files: Claimed<Part>[],
  keyOf: (file: Claimed<Part>) => string,
  core: Part,
): Claimed<Part>[][] {
  const sets = new Map<string, Claimed<Part>[]>();
  for (const file of files) {
    const key = keyOf(file);
    const set = sets.get(key);
    if (set) set.push(file);
    else sets.set(key, [file]);
  }
  const all = [...sets.values()];
  const whole = all.filter((set) => set.some(({ part }) => part === core));
  const rest = all.filter((set) => !whole.includes(set)).flat();
  const first = whole[0];
  if (!first) return rest.length > 0 ? [rest] : [];
  return [[...first, ...rest], ...whole.slice(1)];
}
