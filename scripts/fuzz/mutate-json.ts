import { pick } from '../bench/statistics.ts';
import { NASTY_TEXTS, NASTY_VALUES } from './nasty.ts';

type Chance = () => number;
type Holder = Record<string, unknown> | unknown[];

/** Levels of a deep nest: far past what any file has, and what naive recursion survives. */
const DEEP = 20_000;

interface Place {
  holder: Holder;
  key: string | number;
}

/** Every member and every element of a JSON value. */
function placesOf(root: unknown): Place[] {
  const places: Place[] = [];
  const open: unknown[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      places.push({ holder: value as Holder, key });
      open.push((value as Record<string | number, unknown>)[key]);
    }
  }
  return places;
}

const get = ({ holder, key }: Place): unknown => (holder as Record<string | number, unknown>)[key];
/** A copy, as a value that holds itself has no JSON. */
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** Defined and not assigned, or `__proto__` would not become a member. */
const set = ({ holder, key }: Place, value: unknown) =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

/** A copy, as the next mutation may spoil this one: shared, it would come to hold itself, or the next case's. */
const nasty = (chance: Chance): unknown => structuredClone(pick(NASTY_VALUES, chance));

type Mutate = (places: Place[], chance: Chance) => void;

const MUTATIONS: Mutate[] = [
  (places, chance) => set(pick(places, chance), nasty(chance)),
  (places, chance) => set(pick(places, chance), pick(NASTY_TEXTS, chance)),
  (places, chance) => set(pick(places, chance), [copyOf(get(pick(places, chance)))]),
  (places, chance) => {
    const { holder, key } = pick(places, chance);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  // One place says what another does: ids twice, references to the wrong thing, a child that is its own parent.
  (places, chance) => {
    const texts = places.filter((place) => typeof get(place) === 'string');
    if (texts.length > 1) set(pick(texts, chance), get(pick(texts, chance)));
  },
  (places, chance) => {
    const lists = places.filter((place) => Array.isArray(get(place)));
    if (lists.length === 0) return;
    const list = get(pick(lists, chance)) as unknown[];
    if (list.length > 0)
      list.push(...Array.from({ length: 1 + Math.floor(chance() * 40) }, () => pick(list, chance)));
  },
  (places, chance) => {
    const { holder } = pick(places, chance);
    if (!Array.isArray(holder)) {
      set({ holder, key: pick(['__proto__', 'constructor', 'toJSON', 'length', ''], chance) }, nasty(chance));
    }
  },
  (places, chance) => set(pick(places, chance), DEEP_MARK),
];

/** Stands for a deep nest until the text is made: `JSON.stringify` itself would overflow on one. */
const DEEP_MARK = '\u0001deep\u0001';

/** The JSON text of a value with one to three of its members spoilt. */
export function mutateJson(text: string, chance: Chance): string {
  const root = { value: JSON.parse(text) as unknown };
  for (let left = 1 + Math.floor(chance() * 3); left > 0; left--) {
    const places = placesOf(root);
    pick(MUTATIONS, chance)(places, chance);
    if (!('value' in root)) return '';
  }
  const spoilt = JSON.stringify(root.value) ?? '';
  const [open, close] = pick(
    [
      ['[', ']'],
      ['{"a":', '}'],
    ],
    chance,
  ) as [string, string];
  const deep = `${open.repeat(DEEP)}1${close.repeat(DEEP)}`;
  return spoilt.split(JSON.stringify(DEEP_MARK)).join(deep);
}
