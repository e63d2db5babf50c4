import type { Pack } from '../../lib/pack/pack.ts';
import { labelSets } from './labels/label-sets.ts';
import type { Measurement, Row } from './row.ts';
import { shippedMatch } from './shipped-match.ts';
import { chances, pick, quantile, timed } from './statistics.ts';
import { withTypos } from './titles.ts';

const NAMES = 300;
/** Results that the popup asks for. */
const LIMIT = 8;
const ROUNDS = 3;
/** Milliseconds at which the list still follows the fingers; the budget is for all label sets. */
const P95_BUDGET = 5;

const TYPED: [what: string, typed: (names: string[]) => string[]][] = [
  ['1 letter', (names) => names.map((name) => name.slice(0, 1))],
  ['2 letters', (names) => names.map((name) => name.slice(0, 2))],
  ['3 letters', (names) => names.map((name) => name.slice(0, 3))],
  ['5 letters', (names) => names.map((name) => name.slice(0, 5))],
  ['2 words', (names) => names.map((name) => name.split(' ').slice(0, 2).join(' '))],
  ['a whole name', (names) => names],
  ['a name with a typo', withTypos],
];

/** Search as you type, on the five packs and with whole classifications beside them. */
export function search(data: string | undefined): Measurement {
  return {
    name: 'search',
    what: `search as you type, ${NAMES} names of jobs and skills, begun, whole and misspelt: p50 / p95`,
    run: async (): Promise<Row[]> => {
      const { compileIndex, createMatcher } = await shippedMatch();
      const rows: Row[] = [];
      for (const { name, labels, packs } of await labelSets(data)) {
        const matcher = createMatcher(compileIndex(packs));
        const names = namesOf(packs);
        const size = `${name} (${labels.toLocaleString('en')} labels)`;
        for (const [what, typed] of TYPED) {
          rows.push(timesRow(`${size}: ${what}`, typed(names), (text) => matcher.search(text, LIMIT)));
        }
        rows.push(firstRow(`${size}: a whole name is first`, names, (text) => matcher.search(text, 1)[0]));
      }
      return rows;
    },
  };
}

/** Names of jobs and skills, drawn from all alike. */
function namesOf(packs: Pack[]): string[] {
  const all = packs.flatMap((pack) =>
    pack.kind === 'framework'
      ? [...pack.roles.map(({ title }) => title), ...pack.competencies.map(({ name }) => name)]
      : [],
  );
  const chance = chances(5);
  return Array.from({ length: NAMES }, () => pick(all, chance));
}

/** Each text counts with the fastest of a few rounds, as other work on the machine only ever adds. */
function timesRow(name: string, texts: string[], ask: (text: string) => unknown): Row {
  const times = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = -1; round < ROUNDS; round++) {
    for (const [at, text] of texts.entries()) {
      const time = timed(() => ask(text));
      if (round >= 0) times[at] = Math.min(times[at] ?? time, time);
    }
  }
  const p95 = quantile(times, 0.95);
  return {
    name,
    value: `${quantile(times, 0.5).toFixed(2)} / ${p95.toFixed(2)} ms`,
    budget: `≤ ${P95_BUDGET} ms`,
    within: p95 <= P95_BUDGET,
  };
}

function firstRow(name: string, names: string[], ask: (text: string) => { name: string } | undefined): Row {
  const first = names.filter((one) => ask(one)?.name.toLowerCase() === one.toLowerCase());
  return { name, value: `${first.length} of ${names.length}` };
}
