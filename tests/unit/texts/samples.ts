import type { Texts } from '../../../lib/texts/texts.ts';

type Leaf = string | ((...values: unknown[]) => string);

/** Every text with the path of its key. */
export function leaves(texts: Texts): [path: string, leaf: Leaf][] {
  const walk = (value: unknown, path: string): [string, Leaf][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, entry]) => walk(entry, path ? `${path}.${key}` : key))
      : [[path, value as Leaf]];
  const { lang: _lang, dir: _dir, list: _list, ...rest } = texts;
  // Reasons have English sentences for keys, and a test of their own.
  return walk(rest, '').filter(([path]) => !path.startsWith('frameworks.reasons.'));
}

/** What a place in a sentence may be given; each kind of value can be told from the others in the outcome. */
const KINDS: ((place: number) => unknown)[] = [
  (place) => `@a${place}@`,
  (place) => 31 + place,
  (place) => [`@b${place}@`, `@c${place}@`],
  (place) => [{ text: `@d${place}@`, label: `@e${place}@` }],
  () => undefined,
];

function choices(places: number): unknown[][] {
  if (places === 0) return [[]];
  const shorter = choices(places - 1);
  return KINDS.flatMap((make) => shorter.map((values) => [...values, make(places - 1)]));
}

/** The sentence, or nothing where it cannot be made of these values. */
export function sayWith(leaf: Leaf | undefined, values: unknown[]): string {
  if (leaf === undefined || typeof leaf === 'string') return leaf ?? '';
  try {
    const said = leaf(...values);
    return typeof said !== 'string' || /undefined|NaN|\[object/.test(said) ? '' : said;
  } catch {
    return '';
  }
}

/** Marks and numbers of the values that a sentence took in. */
export function placeholdersIn(said: string, values: unknown[]): string[] {
  const marks = JSON.stringify(values ?? []).match(/@\w+@|\d+(?![\w@])/g) ?? [];
  return [...new Set(marks)].filter((mark) => said.includes(mark)).sort();
}

/** Values that a text takes: those of which most stand in the sentence that it makes. */
export function sampleOf(leaf: Leaf): unknown[] {
  if (typeof leaf === 'string') return [];
  const made = choices(leaf.length).map((values) => ({
    values,
    taken: placeholdersIn(sayWith(leaf, values), values).length,
    said: sayWith(leaf, values),
  }));
  const [best] = made.filter(({ said }) => said !== '').sort((a, b) => b.taken - a.taken);
  return best?.values ?? [];
}

/** Whether the text at this path changes with a number, and with the number's class. */
export function countsOf(path: string, texts: Texts): boolean {
  const leaf = new Map(leaves(texts)).get(path);
  if (typeof leaf !== 'function' || leaf.length !== 1) return false;
  const [one, two] = [1, 2].map((n) => sayWith(leaf, [n]).replace(/\d+/g, ''));
  return one !== '' && one !== two;
}
