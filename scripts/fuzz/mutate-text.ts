import { pick } from '../bench/statistics.ts';
import { BEGINNINGS, NASTY_TEXTS } from './nasty.ts';

type Chance = () => number;
type Mutate = (text: string, chance: Chance) => string;

/** Of a text in which every separator is replaced, and of what each is replaced with: the two multiply. */
const MOST_CHARS = 1_000_000;
const MOST_INSERTED = 40;
const MOST_BEGUN = 200_000;

const place = (text: string, chance: Chance): number => Math.floor(chance() * (text.length + 1));

/** Two places in a text, the earlier first, at most so many characters apart. */
function span(text: string, chance: Chance, most: number): [number, number] {
  const from = place(text, chance);
  return [from, Math.min(text.length, from + Math.floor(chance() * most))];
}

const lines = (text: string): string[] => text.split(/(?<=\n)/u);

/** A cell of a table, or a value in markup, with another content; what separates cells is a guess, as it is to the importers. */
function swapCell(text: string, chance: Chance): string {
  const separator = pick([',', '\t', ';', '|', '"', '>'], chance);
  const cells = text.split(separator);
  cells[Math.floor(chance() * cells.length)] = pick(NASTY_TEXTS, chance);
  return cells.join(separator);
}

function repeatLine(text: string, chance: Chance): string {
  const all = lines(text);
  return [...all, ...Array.from({ length: 1 + Math.floor(chance() * 20) }, () => pick(all, chance))].join('');
}

function dropLine(text: string, chance: Chance): string {
  const all = lines(text);
  all.splice(Math.floor(chance() * all.length), 1 + Math.floor(chance() * 3));
  return all.join('');
}

function swapLines(text: string, chance: Chance): string {
  const all = lines(text);
  const [a, b] = [Math.floor(chance() * all.length), Math.floor(chance() * all.length)];
  [all[a], all[b]] = [all[b] ?? '', all[a] ?? ''];
  return all.join('');
}

/** A beginning without its end, as often as makes work that grows with the square of it take minutes. */
function beginAgain(text: string, chance: Chance): string {
  const at = place(text, chance);
  const again = pick(BEGINNINGS, chance).repeat(Math.floor(chance() * MOST_BEGUN));
  return text.slice(0, at) + again + text.slice(at);
}

const MUTATIONS: Mutate[] = [
  beginAgain,
  (text, chance) => text.slice(0, place(text, chance)),
  (text, chance) => text.slice(place(text, chance)),
  (text, chance) => {
    const at = place(text, chance);
    return text.slice(0, at) + pick(NASTY_TEXTS, chance) + text.slice(at);
  },
  (text, chance) => {
    const [from, to] = span(text, chance, 200);
    return text.slice(0, from) + text.slice(to);
  },
  (text, chance) => {
    const [from, to] = span(text, chance, 2_000);
    return text.slice(0, to) + text.slice(from);
  },
  swapCell,
  repeatLine,
  dropLine,
  swapLines,
  (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r'),
  (text) => text.replaceAll(/\r?\n/gu, '\r\n'),
  (text) => `\ufeff${text}`,
  (text) => text.toUpperCase(),
  (text, chance) =>
    text
      .slice(0, MOST_CHARS)
      .replaceAll(
        pick(['"', ',', '\t', '|', '{', '}', ':'], chance),
        pick(NASTY_TEXTS, chance).slice(0, MOST_INSERTED),
      )
      .slice(0, MOST_CHARS),
];

/** The text with one to three faults in it. */
export function mutateText(text: string, chance: Chance): string {
  let mutated = text;
  for (let left = 1 + Math.floor(chance() * 3); left > 0; left--)
    mutated = pick(MUTATIONS, chance)(mutated, chance);
  return mutated;
}
