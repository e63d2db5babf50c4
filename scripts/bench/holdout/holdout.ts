import { dataFolder } from '../data-folders.ts';
import type { Measurement, Row } from '../row.ts';
import { pool } from './measure.ts';
import { bundledAbbreviations, readClassification } from './read-data.ts';
import { askRung, scoreRows, sideBySide } from './side-by-side.ts';
import { FURTHER, holdOut, PARTS, REPORTED } from './split.ts';

const wanted = (name: string, value: number, least: number): Row => ({
  name,
  value: value.toFixed(3),
  budget: `≥ ${least}`,
  within: value >= least,
});

/** Held-out titles of O*NET, side by side with the libraries. Needs `--data`. */
export function holdout(data: string | undefined): Measurement {
  return {
    name: 'holdout',
    what: 'one in twenty alternate titles of O*NET held out and asked (Fuse.js: a sample of 60, it takes so long)',
    run: async (): Promise<Row[]> => {
      const folder = dataFolder(data, 'onet');
      if (folder === undefined)
        return [{ name: 'held-out titles of O*NET', value: 'not run: needs --data DIR' }];
      const pack = await readClassification(folder);
      const abbreviations = await bundledAbbreviations();
      const { rows, clean, typo } = sideBySide(holdOut(pack, REPORTED), abbreviations);
      const further = FURTHER.map((part) => askRung(holdOut(pack, part), abbreviations));
      const pooled = {
        clean: pool([clean, ...further.map((one) => one.clean)]),
        typo: pool([typo, ...further.map((one) => one.typo)]),
      };
      const cost = pooled.clean.first - pooled.typo.first;
      return [
        ...rows,
        ...scoreRows(`clean, parts ${[REPORTED, ...FURTHER].join(' ')} of ${PARTS}`, [pooled.clean]),
        ...scoreRows('the same with one typo', [pooled.typo]),
        wanted('top-1 of held-out titles, those parts', pooled.clean.first, 0.58),
        wanted('top-5 of held-out titles, those parts', pooled.clean.amongFive, 0.84),
        {
          name: 'points of top-1 that one typo costs',
          value: (cost * 100).toFixed(1),
          budget: '≤ 3',
          within: cost <= 0.03,
        },
      ];
    },
  };
}
