import type { Role } from '../../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { chances, pick } from '../statistics.ts';
import { LABEL, PACK, ROLE } from './blank.ts';

/** O*NET 29.2 has 1,016 occupations with 55 other titles each, three words to a title, and 18 tasks each. */
const OCCUPATIONS = 1_016;
const LABELS = 55;
const TASKS = 18;
/** Words that titles are made of, and how many of them end a title. */
const WORDS = 9_000;
const HEADS = 700;

const SOUNDS = 'b br c ch d dr f fl g gr h j k l m n p pl qu r s sh st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const ENDS = ['n', 'r', 's', 't', 'l', 'nd', 'rt', 'st', 'x', 'm'];

type Chance = () => number;

function inventWords(count: number, chance: Chance): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(chance() * 3);
    let word = '';
    for (let at = 0; at < syllables; at++) word += pick(SOUNDS, chance) + pick(VOWELS, chance);
    words.add(word + pick(ENDS, chance));
  }
  return [...words];
}

/** One of a list, its first ones much oftener than its last: words are used like that. */
function oftenFirst(words: string[], chance: Chance): string {
  return words[Math.floor(words.length * chance() ** 4)] ?? '';
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A classification of made-up words with the size and shape of O*NET, the same in every run: each occupation has words
 * of its own and words that it shares with its group and with all; each title takes a few and ends in a head noun.
 */
export function generatedClassification(size = OCCUPATIONS): FrameworkPack {
  const chance = chances(3);
  const words = inventWords(WORDS, chance);
  const heads = words.slice(0, HEADS);
  const groups = Array.from({ length: Math.ceil(size / 10) }, () => sample(words, 120, chance));
  const roles = Array.from({ length: size }, (_, number) => {
    const group = groups[Math.floor(number / 10)] ?? words;
    const own = [...sample(group, 14, chance), ...sample(words, 10, chance)];
    const ends = Array.from({ length: 4 }, () => oftenFirst(heads, chance));
    return roleOf(number, own, ends, words, chance);
  });
  const title = 'Generated classification';
  return { ...PACK, id: 'generated', title, short: 'Generated', roles };
}

function sample(words: string[], count: number, chance: Chance): string[] {
  return Array.from({ length: count }, () => oftenFirst(words, chance));
}

function roleOf(number: number, own: string[], ends: string[], words: string[], chance: Chance): Role {
  const key = `${10 + Math.floor(number / 100)}-${1000 + number}.00`;
  const title = () => {
    const qualifiers = 1 + Math.floor(chance() * 2.6);
    const parts = Array.from({ length: qualifiers }, () => oftenFirst(chance() < 0.75 ? own : words, chance));
    return [...new Set([...parts, oftenFirst(ends, chance)])].map(capital).join(' ');
  };
  const names = [...new Set(Array.from({ length: LABELS + 1 }, title))];
  const [first = key, ...others] = names;
  return {
    ...ROLE,
    key,
    code: key,
    title: first,
    labels: others.map((text, at) => ({ ...LABEL, text, loc: `Alternate Titles ${number}:${at}` })),
    statements: Array.from({ length: TASKS }, (_, at) => ({
      key: `task-${at}`,
      kind: 'responsibility',
      text: sample(chance() < 0.6 ? own : words, 12, chance).join(' '),
      levelBasis: 'stated',
      loc: `Tasks ${number}:${at}`,
    })),
    loc: `Occupations ${number}`,
  };
}
