import { compileLinkIndex } from '../../../lib/match/linking/compile-links.ts';
import { Linker } from '../../../lib/match/linking/linker.ts';
import type { AbbreviationTable } from '../../../lib/match/words/abbreviations.ts';
import { type Row, row } from '../row.ts';
import { timed } from '../statistics.ts';
import { withTypos } from '../titles.ts';
import { measure, rolesOf, type Score, sampleOf } from './measure.ts';
import { rivals } from './rivals.ts';
import { type Asked, type HeldOut, namesOf } from './split.ts';

export interface Comparison {
  rows: Row[];
  clean: Score;
  typo: Score;
}

/**
 * Asks the same titles of Rung and of the libraries, in one run over the same labels: as they are, and with one typo.
 * Prints nothing; gives a row for each.
 */
export function sideBySide({ pack, asked }: HeldOut, abbreviations: AbbreviationTable): Comparison {
  const misspelt = misspell(asked);
  const { built, size, clean, typo } = askRung({ pack, asked }, abbreviations);
  const others = rivals.map((rival) => {
    const labels = pack.roles.flatMap(namesOf);
    const owner = pack.roles.flatMap((role, number) => namesOf(role).map(() => number));
    const search = rival.build(labels);
    const found = (text: string) => rolesOf(search(text), owner);
    const most = rival.most ?? asked.length;
    for (const { text } of asked.slice(0, Math.min(200, most / 10))) found(text);
    return [
      measure(rival.name, sampleOf(asked, most), found),
      measure(rival.name, sampleOf(misspelt, rival.most === undefined ? most : most / 2), found),
    ] as const;
  });
  return {
    clean,
    typo,
    rows: [
      row('Rung: build of the index', built, 'ms', 5_000),
      row('Rung: size of the index', size / 1e6, 'MB'),
      ...scoreRows('clean', [clean, ...others.map(([one]) => one)]),
      ...scoreRows('one typo', [typo, ...others.map(([, one]) => one)]),
      ...ratios(
        clean,
        others.map(([one]) => one),
      ),
    ],
  };
}

export interface Answers {
  clean: Score;
  typo: Score;
  /** Milliseconds that the index took, and its bytes. */
  built: number;
  size: number;
}

/** Asks the held-out titles of Rung alone: as they are, and with one typo. */
export function askRung({ pack, asked }: HeldOut, abbreviations: AbbreviationTable): Answers {
  let bytes = new ArrayBuffer(0);
  const built = timed(() => {
    bytes = compileLinkIndex(pack, abbreviations);
  });
  const linker = new Linker(new Uint8Array(bytes), abbreviations);
  const link = (text: string) => linker.link(text).map(({ occupation }) => occupation);
  // Some before the measured ones, as for every library: what is measured is a warm worker.
  for (const { text } of asked.slice(0, 200)) link(text);
  const clean = measure('Rung', asked, link);
  return { clean, typo: measure('Rung', misspell(asked), link), built, size: bytes.byteLength };
}

/** One slip of the finger in each title. */
function misspell(asked: Asked[]): Asked[] {
  const texts = withTypos(asked.map(({ text }) => text));
  return asked.map((one, at) => ({ ...one, text: texts[at] ?? one.text }));
}

const share = (value: number): string => value.toFixed(3);

/** A line for each: top-1, top-5, reciprocal rank, abstentions and times. */
export function scoreRows(kind: string, scores: Score[]): Row[] {
  return scores.map((one) => ({
    name: `${one.name}, ${kind} (${one.asked} titles): top-1 / top-5 / MRR, none, p50 / p95`,
    value: [
      `${share(one.first)} / ${share(one.amongFive)} / ${share(one.reciprocal)}`,
      `${one.abstained}`,
      `${one.median.toFixed(2)} / ${one.p95.toFixed(2)} ms`,
    ].join('  '),
  }));
}

function ratios(own: Score, others: Score[]): Row[] {
  const fuse = others.find(({ name }) => name === 'Fuse.js');
  const mini = others.find(({ name }) => name === 'MiniSearch');
  const faster = (fuse?.median ?? 0) / own.median;
  return [
    {
      name: 'times as fast as Fuse.js alone (p50)',
      value: `${faster.toFixed(0)} ×`,
      budget: '≥ 200 ×',
      within: faster >= 200,
    },
    {
      name: 'p95 against MiniSearch in this run',
      value: `${own.p95.toFixed(2)} ms against ${(mini?.p95 ?? 0).toFixed(2)} ms`,
      budget: 'below it',
      within: own.p95 < (mini?.p95 ?? 0),
    },
    row('title ranking, p95', own.p95, 'ms', 2),
  ];
}
