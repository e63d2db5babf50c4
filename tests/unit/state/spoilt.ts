/** What may lie in the place of anything: of every type, names from prototypes, and things that hold themselves wrong. */
const WRONG: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x',
  '__proto__',
  'constructor',
  'x'.repeat(10_000),
  [],
  [null],
  [[], 5, 'x', {}],
  {},
  { a: 1 },
  { length: 3 },
  { constructor: null, toString: 5 },
  JSON.parse('{"__proto__": {"polluted": true}}'),
];

export type Path = (string | number)[];
export interface Spoilt {
  path: Path;
  wrong: unknown;
  value: unknown;
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Object.entries(value).flatMap(([key, part]) =>
    pathsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...parts];
}

function withAt(value: unknown, [key, ...rest]: Path, wrong: unknown): unknown {
  if (key === undefined) return wrong;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<number, unknown>)
    : { ...(value as Record<string, unknown>) };
  const next = withAt(copy[key], rest, wrong);
  if (next === MISSING) delete copy[key];
  else copy[key] = next;
  return copy;
}

const MISSING = Symbol('missing');

/** A sound value with each of its places, and all of it, taken by each wrong value in turn, or by nothing at all. */
export function* spoilt(value: unknown): Generator<Spoilt> {
  for (const path of pathsIn(value)) {
    for (const wrong of WRONG) yield { path, wrong, value: withAt(value, path, wrong) };
    if (path.length > 0) yield { path, wrong: undefined, value: withAt(value, path, MISSING) };
  }
}

/** Whether a value has only parts of the kinds that the sound one has in their places, as far as it has them. */
export function hasKindsOf(sound: unknown, value: unknown): boolean {
  if (Array.isArray(sound)) {
    return Array.isArray(value) && value.every((item) => sound.some((one) => hasKindsOf(one, item)));
  }
  if (typeof sound !== 'object' || sound === null) return typeof value === typeof sound;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([key, part]) => Object.hasOwn(sound, key) && hasKindsOf((sound as Record<string, unknown>)[key], part),
  );
}
