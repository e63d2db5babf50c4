import freshCases from '../../tests/cases/fresh.json';
import ownCases from '../../tests/cases/own.json';
import publicCases from '../../tests/cases/public.json';
import { type CaseFigures, figuresOf, reportCases, shareText } from '../../tests/unit/match/case-figures.ts';
import { type MatchCase, runCase } from '../../tests/unit/match/case-report.ts';
import { readAllPacks } from '../lookup/packs.ts';
import type { Measurement, Row } from './row.ts';
import { shippedMatch } from './shipped-match.ts';

const SETS: [name: string, cases: MatchCase[]][] = [
  ['public cases', publicCases as MatchCase[]],
  ['own cases', ownCases as MatchCase[]],
  ['fresh cases', freshCases as MatchCase[]],
];

/** How good the answers are on real wording: see tests/cases/README.md. Prints what went wrong by name. */
export const cases: Measurement = {
  name: 'cases',
  what: 'labelled texts as job boards write them, five packs',
  run: async (): Promise<Row[]> => {
    const { compileIndex, createMatcher } = await shippedMatch();
    const matcher = createMatcher(compileIndex(await readAllPacks([])));
    return SETS.flatMap(([name, list]) => {
      const outcomes = list.map((one) => runCase(one, matcher));
      console.log(`${reportCases(name, outcomes)}\n`);
      const [all] = figuresOf(outcomes);
      return all ? rowsOf(name, all) : [];
    });
  },
};

function rowsOf(name: string, { precision, recall }: CaseFigures): Row[] {
  const wrong = precision.of - precision.count;
  return [
    {
      name: `${name}, false highlights`,
      value: `${wrong} of ${precision.of}`,
      budget: '0',
      within: wrong === 0,
    },
    { name: `${name}, recall`, value: shareText(recall) },
  ];
}
